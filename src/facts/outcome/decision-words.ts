/** The words in which people say what became of an experiment. */
import type {Decision} from '../facts.js';

/** For each decision, its verbs: the past participle, the plain form and the form in -ing. */
const VERBS: Readonly<Record<Decision, {past: string; plain: string; going: string}>> = {
  kept: {
    past: 'kept|adopted|continued|retained|made (?:it |this )?permanent|made (?:it |this )?standard',
    plain:
      'keep|adopt|continue|retain|carry on with|go on with|stay with|stick with|make (?:it|this) permanent',
    going: 'keeping|adopting|continuing|retaining|carrying on with|staying with|sticking with',
  },
  changed: {
    past: 'changed|adapted|adjusted|amended|modified|revised|reworked|extended|prolonged',
    plain: 'change|adapt|adjust|amend|modify|revise|rework|extend|prolong',
    going: 'changing|adapting|adjusting|amending|modifying|revising|reworking|extending|prolonging',
  },
  stopped: {
    past: 'stopped|ended|dropped|abandoned|rolled back|reverted|reversed|cancell?ed|discontinued|withdrawn|scrapped|shelved|retired|terminated|undone|called off|wound down|given up|went back to|gone back to|returned to|not (?:kept|adopted|continued|extended|retained)',
    plain:
      'stop|end|drop|abandon|roll back|revert|reverse|cancel|discontinue|withdraw|scrap|shelve|retire|terminate|undo|call off|wind down|give up|go back to|return to',
    going:
      'stopping|ending|dropping|abandoning|rolling back|reverting|reversing|cancell?ing|discontinuing|withdrawing|scrapping|shelving|retiring|terminating|undoing|calling off|winding down|giving up|going back to|returning to',
  },
};

const decisions = Object.keys(VERBS) as Decision[];

/** Verbs of all decisions in one form, longest first where one begins like another. */
export function verbsIn(form: 'past' | 'plain' | 'going'): string {
  return decisions.map(decision => VERBS[decision][form]).join('|');
}

/** What a verb in any of its forms says; undefined for any other word. */
export function decisionOf(verb: string): Decision | undefined {
  return decisions.find(decision => FORMS[decision].test(verb.trim().replaceAll(/\s+/g, ' ')));
}

const FORMS = Object.fromEntries(
  decisions.map(decision => {
    const {past, plain, going} = VERBS[decision];
    return [decision, new RegExp(`^(?:${past}|${plain}|${going})$`, 'i')];
  }),
) as Readonly<Record<Decision, RegExp>>;

/** `kept with two changes` is a change. */
const WITH_CHANGES =
  /^,?\s*(?:but|with|in) (?:an? |the |some |few |two |three |\p{L}+ ){0,3}?(?:changed?|changes|adjustments?|adjusted|amendments?|modifications?|modified|adapted|revised|tweaks?|form)\b/iu;

/** What a verb says once what follows it is heard. */
export function decisionWith(verb: string, after: string): Decision | undefined {
  const decision = decisionOf(verb);
  return decision === 'kept' && WITH_CHANGES.test(after) ? 'changed' : decision;
}

/**
 * A verdict in a word or two, such as `kept`, `Stopped on 3 May 2027`, `keep` or `not continued`; undefined for what
 * only begins alike: `changed habits`, `drop the Monday meeting`.
 */
export function decisionAtStart(text: string): Decision | undefined {
  const [whole, participle, verb = participle] = AT_START.exec(text) ?? [];
  if (whole === undefined || verb === undefined) return undefined;
  const after = text.slice(whole.length);
  return isChoice(after) ? undefined : decisionWith(verb, after);
}

/** What follows a participle that stands for a whole sentence: "Kept on 3 May, with thanks to all". */
export const afterVerdict =
  '(?=\\s*(?:$|[.,:;!()|/–—-]|\\d|(?:on|at|after|for|with|as|because|since|in|from|by|and|or|but|permanently|early|it|this|until(?= \\S*\\d))\\b))';

const AT_START = new RegExp(
  `^\\W*(?:(?:it )?(?:was|is|has been) )?(?:permanently )?(?:(${verbsIn('past')})\\b${afterVerdict}|(${verbsIn('plain')})(?=\\W*$|\\s*[|/(:,–—]| or ))`,
  'i',
);

const OTHER_CHOICE = new RegExp(
  `^\\s*(?:[|/,]|,?\\s+or\\b)[\\s*_\`]*(?:or )?(?:${verbsIn('past')}|${verbsIn('plain')})\\b`,
  'i',
);

/** Whether what follows a decision offers others, as the line of a template does: `kept / changed / stopped`. */
export function isChoice(after: string): boolean {
  return OTHER_CHOICE.test(after);
}
