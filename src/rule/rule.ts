import type {Announcement, Place} from '../announcement/announcement.js';
import type {Facts} from '../facts/facts.js';
import type {PhraseTable} from '../reading/cues/phrase-finder.js';
import type {ElementVocabulary, Evidence} from '../reading/reading.js';
import type {IsoDay} from '../reading/times/iso-day.js';
import type {Stub} from './stub/stub.js';

/** How much a finding weighs. `info` never changes the exit code. */
export type Severity = 'off' | 'info' | 'warn' | 'error';

/** The rule sets that ship with the linter. */
export type PresetName = 'minimal' | 'recommended' | 'all';

/** A change to the source: what stands from `from` up to `to` (offsets, in UTF-16 units) becomes `text`. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** A change that an author may want, but has to decide on and usually to complete. */
export interface Suggestion {
  /** What it does, as an imperative: "Insert a section that says when you review this". */
  description: string;
  edit: Edit;
}

/** What a rule found, before the runner stamps it with id, severity and url. */
export interface Problem {
  /** Names the kind of finding within the rule, such as `absent` or `weak`; stable for machines. */
  messageId: string;
  /** One sentence without a closing full stop: what is missing or vague, quoting the author's words in backticks. */
  message: string;
  at: Place;
  /** Why it matters to the people who read the memo. */
  why: string;
  /** A specimen of words that would satisfy the rule. */
  example: string;
  /** A change that is safe: it says nothing that the author did not say. `--fix` applies it. */
  fix?: Edit;
  /** Changes that need the author; `--fix-suggestions` applies the first. */
  suggestions?: readonly Suggestion[];
}

/** What a rule may look at. */
export interface RuleInput {
  announcement: Announcement;
  /** What the reading found for each element, by rule id. */
  evidence: ReadonlyMap<string, Evidence>;
  /** What is known about the experiment: its dates, its owner and so on. Read when it is asked for. */
  readonly facts: Facts;
  /** The day that counts as today. A rule that looks at it has `readsClock`. */
  today: IsoDay;
}

/** What all examples may say. */
interface AnyExample {
  /** The day that counts as today, for a rule with `readsClock`; the clock's where it is left out. */
  today?: IsoDay;
}

/** A document that must stay silent. */
export interface ValidExample extends AnyExample {
  valid: string;
}

/** A document that must be reported: `«…»` draws the expected place; `message` is contained in the message. */
export interface InvalidExample extends AnyExample {
  invalid: string;
  message: string;
}

export type Example = ValidExample | InvalidExample;

/** Values a rule lets people set in their configuration; the defaults tell the types. */
export type RuleOptions = Readonly<Record<string, unknown>>;

/** A rule, ready to run. Made by `defineRule`, `elementRule` or `phraseRule`. */
export interface Rule<Options extends RuleOptions = RuleOptions> {
  /** Kebab-case, the name of its file. */
  id: string;
  /** What holds when the rule is satisfied, as one sentence. */
  summary: string;
  /** Why it matters to the people who read the memo. */
  why: string;
  /** The severity it has in the presets that include it. */
  severity: Exclude<Severity, 'off'>;
  presets: readonly PresetName[];
  /** The version of the package that had it first. */
  since?: string;
  /** Ids that it had before; they keep working in configurations, with a notice. */
  formerly?: readonly string[];
  /** The defaults of its options. */
  options: Options;
  examples: readonly Example[];
  /** Whether its problems may carry a `fix`. */
  isFixable?: boolean;
  /** Whether its problems may carry suggestions. */
  hasSuggestions?: boolean;
  /** True where its answer depends on the date of the run; what a cache holds is then good for one day (UTC). */
  readsClock?: boolean;
  /**
   * For a rule that looks across parts: the ids of the elements of the standard whose evidence it asks for. They are
   * read for it also where it runs without the rules about them.
   */
  reads?: readonly string[];
  /** For a rule about an element of the standard: the words the reading looks for. */
  element?: ElementVocabulary;
  /** For a rule about an element: what an author gets to start from. */
  stub?: Stub;
  /** For a rule about wording: the phrases it looks for. */
  phrases?: PhraseTable;
  /**
   * Looks at a user's options beyond their types.
   *
   * @throws {Error} with a message for the user.
   */
  checkOptions?(options: Options): void;
  check(input: RuleInput, options: Options): Iterable<Problem>;
}
