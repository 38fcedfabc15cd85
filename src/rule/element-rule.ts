import type {Place} from '../announcement/announcement.js';
import {checkCues} from '../reading/cues/check-cues.js';
import type {ElementVocabulary, Evidence, EvidenceItem} from '../reading/reading.js';
import type {Example, PresetName, Problem, Rule, Severity} from './rule.js';
import {findUnfilled, type Stub, suggestStub} from './stub/stub.js';

/** The options that every element rule has. */
export interface ElementOptions {
  /** The severity of a weak element; `one-below` is one level below the rule's own. */
  weak: Severity | 'one-below';
  /** Further cues that say the element outright, in the grammar of the reading. */
  phrases: readonly string[];
  /** Further headings under which the element is said. */
  headings: readonly string[];
  readonly [option: string]: unknown;
}

/** An element rule is words: what the element is, how people say it, what to tell them when it is not there. */
export interface ElementRuleWords {
  id: string;
  summary: string;
  why: string;
  severity: Exclude<Severity, 'off'>;
  presets: readonly PresetName[];
  /** The version of the package that had it first. */
  since?: string;
  /** Ids that it had before; they keep working in configurations, with a notice. */
  formerly?: readonly string[];
  /** The message where nothing says the element. */
  absent: string;
  /** For each facet, the message where only that facet is there; `{quote}` is the author's sentence. */
  weak: Readonly<Record<string, string>>;
  /** Words that would say the element. */
  example: string;
  /**
   * What `--fix-suggestions` inserts where nothing says the element, and `new` begins a memo with; without it, the
   * rule suggests nothing.
   */
  stub?: Stub;
  vocabulary: ElementVocabulary;
  examples: readonly Example[];
}

/** Makes the rule that reports an element as missing or weak. */
export function elementRule(words: ElementRuleWords): Rule<ElementOptions> {
  const {absent, weak, example, stub, vocabulary, ...rule} = words;
  const problem = (messageId: string, message: string, at: Place): Problem => ({
    messageId,
    message,
    at,
    why: rule.why,
    example,
  });
  return {
    ...rule,
    options: {weak: 'one-below', phrases: [], headings: []},
    element: vocabulary,
    ...(stub && {stub}),
    hasSuggestions: stub !== undefined,
    checkOptions: ({phrases, headings}) => checkCues([...phrases, ...headings]),
    *check({announcement, evidence}) {
      const found = evidence.get(rule.id);
      if (!found || found.verdict === 'absent') {
        const promisedBy = found?.promisedBy;
        const gap = {announcement, evidence, promisedBy};
        const unfilled = stub && findUnfilled(stub, gap);
        if (unfilled) {
          const message = `${absent}: ${quote({text: unfilled.quote()})} is still to be filled in`;
          yield problem('absent', message, promisedBy ?? unfilled.placeOf());
          return;
        }
        const suggestion = stub && suggestStub(stub, gap);
        // A missing element belongs under the heading that promises it, else it is the whole memo that lacks it.
        const missing = problem('absent', absent, promisedBy ?? announcement.anchor);
        yield suggestion ? {...missing, suggestions: [suggestion]} : missing;
      } else if (found.verdict === 'weak') {
        const message = found.isDoubtful ? doubtfulMessage(found, absent) : weakMessage(found, weak);
        yield problem('weak', message, found.items[0]?.place ?? announcement.anchor);
      }
    },
  };
}

const QUOTE_LENGTH = 60;

/** Where the reading is unsure, the message says so. */
function doubtfulMessage({items}: Evidence, absent: string): string {
  return `${absent}, unless ${quote(items[0])} does`;
}

function weakMessage({weakFacet, items}: Evidence, messages: Readonly<Record<string, string>>): string {
  const message = messages[weakFacet ?? ''] ?? Object.values(messages)[0] ?? '';
  return message.replace('{quote}', () => quote(items[0]));
}

/** The beginning of the author's words in backticks; code in them loses its own. */
export function quote(item: Pick<EvidenceItem, 'text'> | undefined): string {
  return `\`${shorten((item?.text ?? '').replaceAll('`', ''))}\``;
}

/** The beginning of a sentence, cut between words. */
function shorten(text: string): string {
  if (text.length <= QUOTE_LENGTH) return text.replace(/[.!:;,]+$/, '');
  const cut = text.lastIndexOf(' ', QUOTE_LENGTH);
  return `${text.slice(0, cut > 0 ? cut : QUOTE_LENGTH).replace(/[,;:]$/, '')} …`;
}
