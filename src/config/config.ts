import type {BuiltInRuleSettings} from '../../rules/index.js';
import type {CustomFormatter} from '../formatters/custom.js';
import type {AnnouncementMode, MarkSpelling} from '../recognition/modes.js';
import type {OwnWords} from '../rule/own-words.js';
import type {PresetName, Rule, RuleOptions, Severity} from '../rule/rule.js';

/** A severity as people may spell it; the numbers are ESLint's: 0 off, 1 warn, 2 error. */
export type SeveritySpelling = Severity | 0 | 1 | 2;

/** How one rule is set: its severity, or its severity and the options that differ from the defaults. */
export type RuleSetting =
  | SeveritySpelling
  | readonly [severity: SeveritySpelling]
  | readonly [severity: SeveritySpelling, options: RuleOptions];

/** Rule settings by rule id; rules of a plugin are called `plugin/rule`. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** Words that are added to a rule's own, by the option that takes them: `phrases`, `headings` or `allow`. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** What a module from outside brings. */
export interface Plugin {
  /** Becomes the first half of the names of all that it brings: `acme` makes the rule `acme/no-jargon`. */
  name: string;
  rules?: readonly Rule[];
  /** Report formats by name; `--format acme/name` asks for one. */
  formatters?: Readonly<Record<string, CustomFormatter>>;
  /** Rule settings by the name of the preset; `presets: ["acme/name"]` asks for them. Rule ids are full ones. */
  presets?: Readonly<Record<string, RuleSettings>>;
  /** Further words for rules, by full rule id. They apply as soon as the plugin is named. */
  vocabularies?: Readonly<Record<string, Vocabulary>>;
}

/** Settings for some of the files. */
export interface Override {
  /** Globs, counted from the configuration's directory; one without a slash matches in every directory. */
  files: string | readonly string[];
  rules: RuleSettings;
}

/** How comments and front matter that speak about rules are treated. The names are ESLint's. */
export interface LinterSettings {
  /** True leaves unread what a document says about its own rules. */
  noInlineConfig?: boolean;
  /** The severity of comments that silence nothing; `warn` when nothing is said. */
  reportUnusedDisableDirectives?: SeveritySpelling;
}

/** How an organisation counts time. */
export interface CalendarConfig {
  /** How long a sprint or an iteration is: `2 weeks` (the default), `10 days`, `1 month`. */
  sprintLength?: string;
  /** The first day of the financial year as `MM-DD`; without it, quarters are those of the calendar year. */
  fiscalYearStart?: string;
  /** Whether "FY27" starts or ends in 2027; `end` when nothing is said. */
  fiscalYearNamedFor?: 'start' | 'end';
  /** Days on which nobody works, weekends apart, as `YYYY-MM-DD`. */
  holidays?: readonly string[];
}

/** What the register of experiments goes by. */
export interface RegisterConfig {
  /** How long before its review an experiment is due: `14 days` (the default), `3 weeks`, `1 month`. */
  dueWithin?: string;
  /** How many experiments may run at once in one scope; any number when nothing is said. */
  maxRunning?: number;
}

/** What a configuration file may say. */
export interface Config {
  /** For editors only. */
  $schema?: string;
  /** Presets (`recommended`), files (`./base.json`) and packages that lie beneath this configuration. */
  extends?: string | readonly string[];
  /** `minimal`, `recommended`, `all`, `plugin/preset`; `recommended` when nothing is said, `[]` for none. */
  presets?: readonly string[];
  /** Modules that export a plugin, by path or package name, or plugins themselves. */
  plugins?: readonly (string | Plugin)[];
  /**
   * What is linted when the command line names nothing: files, directories, globs. What they match are announcements;
   * nobody looks at the text to find out.
   */
  files?: readonly string[];
  /** What is never linted, in the grammar of `.gitignore`. */
  ignores?: readonly string[];
  /**
   * Which of several files are announcements, apart from `files`: `auto` (the default) looks at the text, `marked`
   * wants a mark in the front matter, `all` lints every Markdown file.
   */
  announcements?: AnnouncementMode;
  /** The mark: front matter keys with the value or values that make an announcement; `{"type": "announcement"}`. */
  announcementMark?: MarkSpelling;
  rules?: RuleSettings;
  /** All entries that match a file apply, in order. */
  overrides?: readonly Override[];
  linterOptions?: LinterSettings;
  calendar?: CalendarConfig;
  register?: RegisterConfig;
  /** For rules of plugins and programs around the linter; never interpreted. */
  settings?: Readonly<Record<string, unknown>>;
}

/** The options that are named one by one, without the index signature that lets a rule read any other. */
type Named<Options> = {
  readonly [Name in keyof Options as string extends Name ? never : Name]?: Options[Name];
};

/** How a rule of known options may be set. */
export type SettingOf<KnownRule> =
  KnownRule extends Rule<infer Options>
    ?
        | SeveritySpelling
        | readonly [severity: SeveritySpelling]
        | readonly [severity: SeveritySpelling, options: Named<Options> & OwnWords]
    : never;

/** Rule settings in which the built-in rules and their options are known; other rules have a slash in their ids. */
export interface KnownRuleSettings extends BuiltInRuleSettings {
  readonly [id: `${string}/${string}`]: RuleSetting;
}

/** A configuration in which every name of ours is known to the compiler. */
export interface KnownConfig extends Omit<Config, 'presets' | 'rules' | 'overrides'> {
  presets?: readonly (PresetName | `${string}/${string}`)[];
  rules?: KnownRuleSettings;
  overrides?: readonly {files: string | readonly string[]; rules: KnownRuleSettings}[];
}

/** Gives a configuration in JavaScript or TypeScript its type; returns it unchanged. */
export function defineConfig(config: KnownConfig): Config {
  return config as Config;
}
