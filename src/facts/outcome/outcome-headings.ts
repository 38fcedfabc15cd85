/** Headings and labels under which people write what became of an experiment. */
import {findTimes} from '../../reading/times/find.js';
import type {TimeExpression} from '../../reading/times/time.js';

/**
 * How sure a heading makes us that what stands under it is about the end of the experiment: "Outcome of the trial" is,
 * while "Decision" mostly heads what led to the experiment.
 */
export type Certainty = 'sure' | 'open';

/** What a heading says. */
export interface OutcomeHeading {
  certainty: Certainty;
  /** What it says beside its name: `kept` in `Outcome: kept`; empty where there is nothing. */
  tail: string;
  /** Whether it heads what came of something rather than what was planned: "Results", "How it went". */
  looksBack: boolean;
}

const LOOKS_BACK =
  /^(?:(?:the )?results?|(?:the |our )?conclusions?|how it went|what happened|(?:an )?updates?|decided)$/i;

/** What people call that which they try, as nouns that mean nothing else. */
export const trialNouns = 'experiments?|trials?|pilots?|try-?outs?|test runs?|trial runs?|test|probation';

const TRIAL = `(?:${trialNouns}|change|new (?:way|rule|rota|routine))`;

const NAMES: Readonly<Record<Certainty, RegExp>> = {
  sure: new RegExp(
    `^(?:${[
      '(?:the |our )?(?:final |review )?outcomes?',
      `(?:the )?(?:${TRIAL}|review) (?:outcomes?|results?|decision|verdict|conclusions?)`,
      `(?:the )?(?:outcomes?|results?|decision|verdict|conclusions?) (?:of|from|after|at) (?:the |our |this )?(?:\\w+ )?(?:${TRIAL}|review)`,
      `what (?:became of|happened to|we decided about|was decided about) (?:it|this|(?:the|our) ${TRIAL})`,
      `how (?:it|this|(?:the|our) ${TRIAL}) ended`,
      "what we(?: have|['’]ve)? decided (?:at|after|in) the review",
    ].join('|')})$`,
    'i',
  ),
  open: /^(?:(?:(?:the|our|final) )?(?:decision|verdict|conclusion)s?|(?:the )?results?|what (?:we(?: have|['’]ve)?|was|has been) decided|(?:an )?updates?|postscript|review(?: notes)?|how it went|what happened|decided)$/i,
};

/** Reads a heading without its numbering; undefined where it promises no outcome. */
export function readOutcomeHeading(label: string): OutcomeHeading | undefined {
  const [, name = '', separator, tail = ''] = /^([^:–—(|,]*?)\s*([:–—(|,]|$)\s*(.*)$/s.exec(label) ?? [];
  const plain = withoutTimes(name).trim();
  const certainty = (['sure', 'open'] as const).find(each => NAMES[each].test(plain));
  return (
    certainty && {
      certainty,
      tail: separator === '(' ? tail.replace(')', ' ').trim() : tail,
      looksBack: LOOKS_BACK.test(plain),
    }
  );
}

/** A text without its times and the words that tie them to it. */
export function withoutTimes(text: string): string {
  return without(text, findTimes(text));
}

/** A text without some of its times, and the words that tie them to it. */
export function without(text: string, times: readonly TimeExpression[]): string {
  return times.reduceRight(
    (rest, {from, to, relationFrom = from}) => rest.slice(0, relationFrom) + rest.slice(to),
    text,
  );
}
