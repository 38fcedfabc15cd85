/** Sentences that say, in the past tense, what became of an experiment. */
import type {Decision} from '../facts.js';
import {afterVerdict, decisionOf, decisionWith, isChoice, verbsIn} from './decision-words.js';
import {type Certainty, trialNouns} from './outcome-headings.js';

/** What stands around a sentence. */
export interface Context {
  certainty: Certainty;
  /** Whether the heading or the sentence has the day of the decision. */
  isDated: boolean;
  /** Whether what is said up to here tells of a trial that is over. */
  isAfterTrial: boolean;
  /** Whether the heading is one of what came of it. */
  looksBack: boolean;
}

const past = verbsIn('past');
const plain = verbsIn('plain');
const going = verbsIn('going');

const DECIDED = 'decided|agreed|chose|chosen|voted|resolved|opted';
const TRIAL = `(?:the|our|this) (?:[\\p{L}\\d-]+ ){0,3}?(?:${trialNouns})\\b`;
const PRONOUN =
  '(?:it|them)\\b|th(?:is|at)(?= (?:on|because|for|after|at|with|and|as|in|from|but)\\b|[.,;:!)]|$)';
const OBJECT = `(?:${TRIAL}|${PRONOUN})`;

/** Ways to say it; the group `verb` says what, `not` turns it round. */
const FORMS: readonly {pattern: RegExp; needsDate?: true}[] = [
  // "Kept on 30 June", "It was stopped."
  {
    pattern: new RegExp(
      `^\\W*(?:(?:it|this|the \\p{L}+) (?:was|has been) )?(?:permanently )?(?<verb>${past})\\b${afterVerdict}`,
      'iu',
    ),
  },
  // "30 June 2027: keep it"
  {
    pattern: new RegExp(`^\\W*(?<verb>${plain})(?=\\s*[.!]?$|\\s+(?:${OBJECT}))`, 'iu'),
    needsDate: true,
  },
  // "On 30 June we decided to keep it", "we agreed not to continue"
  {
    pattern: new RegExp(
      `\\b(?:${DECIDED})(?: \\d+ to \\d+)?(?:,? (?!(?:to|not|against|whether|if|how|when|on \\p{L}+ing)\\b)[^\\s,:]+){0,6}[,:]?(?<not> (?:not|against))?(?: to| that we| we| on| for)? (?<verb>${plain}|${going})\\b`,
      'iu',
    ),
  },
  // "We did not continue"
  {pattern: /\bwe did(?<not> not|n['’]t) (?<verb>keep|continue|adopt)\b/iu},
  // "We kept it", "we have rolled back the trial"
  {pattern: new RegExp(`\\b(?<verb>${past}) (?=${OBJECT})`, 'iu')},
  {
    pattern: new RegExp(
      `\\bwe(?: have|['’]ve)?(?: all| then| now| therefore| finally)? (?<verb>${past})\\b(?! \\p{L}+ing\\b)(?=[ .])`,
      'iu',
    ),
  },
  // "The trial was stopped"
  {
    pattern: new RegExp(`\\b(?:${TRIAL}|it|this) (?:was|has been) (?:\\p{L}+ly )?(?<verb>${past})\\b`, 'iu'),
  },
  // "It was decided that the arrangement shall be made permanent"
  {
    pattern: new RegExp(
      `\\b(?:decided|agreed|resolved)\\b[^.;:?]{0,40}? that (?:it|this|the (?:[\\p{L}-]+ ){1,3}?)\\s*(?:shall|should|will|would|is to|is)(?<not> not)? (?:be )?(?:permanently )?(?<verb>${past})\\b`,
      'iu',
    ),
  },
  // "We are keeping it"
  {
    pattern: new RegExp(`\\bwe(?: are|['’]re)(?: now)? (?<verb>${going}) (?=${OBJECT})`, 'iu'),
    needsDate: true,
  },
];

/** What makes a plan, a condition or a memory of a sentence, wherever before the verb it stands. */
const HYPOTHETICAL =
  /\b(?:if|whether|unless|should|will|would|could|might|shall|expect\w*|hop(?:e|es|ed|ing)|propos\w+|recommend\w*|suggest\w*|plan to|until)\b|['’]ll\b/i;
/** Not the month. */
const MAY = /\bmay\b/;
/** The same in the clause of the verb. */
const DENIED =
  /\b(?:not|never|nobody|no one|nothing|neither|yet to|to be|had|can|cannot|until|when|once|before|while)\b|n['’]t\b/i;
const ANOTHER_TRIAL =
  /\b(?:previous(?:ly)?|former(?:ly)?|earlier(?! than)|last (?:year|time|spring|summer|autumn|winter)|years? ago|the first time)\b/i;
const CONDITION_AFTER = /^\W*(?:\S+ ){0,5}?(?:if|unless|provided|only when)\b/i;

/** A sentence that is no more than a verdict. */
const WHOLE = new RegExp(
  `^\\W*(?:so,? |therefore,? )?we(?: are|['’]re| have|['’]ve)?(?: now| therefore)? (?<verb>${past}|${going}) (?:${TRIAL}|it|them|this)(?: for good| permanently)?\\W*$`,
  'iu',
);

function wholeVerdict(text: string): Decision | undefined {
  const decision = decisionOf(WHOLE.exec(text)?.groups?.verb ?? '');
  return decision === 'changed' ? undefined : decision;
}

/** What a sentence says was decided; undefined where it is no statement, or not about the experiment. */
export function statementIn(text: string, context: Context): Decision | undefined {
  if (/\?["”’)]{0,3}$/.test(text.trimEnd()) || ANOTHER_TRIAL.test(text)) return undefined;
  if (context.certainty === 'open' && !context.isDated) {
    return context.looksBack ? wholeVerdict(text) : undefined;
  }
  for (const form of FORMS) {
    const match = form.needsDate && !context.isDated ? null : form.pattern.exec(text);
    const decision = match && decisionOfMatch(match, text, context);
    if (decision) return decision;
  }
  return undefined;
}

function decisionOfMatch(match: RegExpExecArray, text: string, context: Context): Decision | undefined {
  const {verb = '', not} = match.groups ?? {};
  const start = match.index;
  const after = text.slice(match.index + match[0].length);
  if (isHypothetical(text.slice(0, start), after)) return undefined;
  if (!isAboutTrial(verb, match[0].replace(/^\W+/, ''), after, context)) return undefined;
  const decision = decisionWith(verb, after.replace(new RegExp(`^\\s*${OBJECT}`, 'iu'), ''));
  if (not === undefined) return decision;
  return decision === 'kept' || /^(?:extend|prolong)/i.test(verb) ? 'stopped' : undefined;
}

function isHypothetical(before: string, after: string): boolean {
  const clause = before.slice(1 + Math.max(...[...',;:–—'].map(mark => before.lastIndexOf(mark))));
  return (
    HYPOTHETICAL.test(before) ||
    MAY.test(before) ||
    DENIED.test(clause) ||
    CONDITION_AFTER.test(after) ||
    isChoice(after)
  );
}

const NAMES_TRIAL = new RegExp(`\\b(?:${trialNouns})\\b`, 'i');

/** Under "Decision" a memo mostly tells what the experiment itself puts an end to: "we decided to stop this". */
function isAboutTrial(verb: string, said: string, after: string, context: Context): boolean {
  const {certainty, isAfterTrial} = context;
  const isObject = new RegExp(`^\\s*${OBJECT}`, 'iu').test(after);
  const isPassive = /^(?:it|this|the|our)\b/i.test(said);
  const isWhole =
    isObject || isPassive || /^\W*(?:$|on\b|as\b|because\b)|\b(?:for good|permanently)\W*$/i.test(after);
  if (certainty === 'sure') {
    const isOther = /^ (?:\p{L}+ing|up|track|pace)\b/iu.test(after);
    return !isOther && (decisionOf(verb) !== 'changed' || isWhole || said.length === verb.length);
  }
  // "We decided to stop it and to try quiet mornings": how it all began.
  if (/\band (?:to )?(?:try|test|pilot|start|begin|introduce)\b/i.test(after)) return false;
  const object = after.slice(0, 60);
  const namesTrial = new RegExp(`^\\s*${TRIAL}`, 'iu').test(object) || (isPassive && NAMES_TRIAL.test(said));
  return namesTrial || (isAfterTrial && (isWhole || said.length === verb.length));
}
