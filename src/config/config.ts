import type {AnnouncementMode} from '../recognition/modes.js';
import type {Rule, RuleOptions, Severity} from '../rule/rule.js';

/** A severity as people may spell it; the numbers are ESLint's: 0 off, 1 warn, 2 error. */
export type SeveritySpelling = Severity | 0 | 1 | 2;

/** How one rule is set: its severity, or its severity and the options that differ from the defaults. */
export type RuleSetting =
  | SeveritySpelling
  | readonly [severity: SeveritySpelling]
  | readonly [severity: SeveritySpelling, options: RuleOptions];

/** Rule settings by rule id; rules of a plugin are called `plugin/rule`. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** A named set of rules from outside. */
export interface Plugin {
  /** Becomes the first half of its rules' ids: `acme` makes `acme/no-jargon`. */
  name: string;
  rules: readonly Rule[];
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

/** What a configuration file may say. */
export interface Config {
  /** For editors only. */
  $schema?: string;
  /** Presets (`recommended`), files (`./base.json`) and packages that lie beneath this configuration. */
  extends?: string | readonly string[];
  /** `minimal`, `recommended`, `all`; `recommended` when nothing is said, `[]` for none. */
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
  announcementMark?: Readonly<Record<string, string | readonly string[]>>;
  rules?: RuleSettings;
  /** All entries that match a file apply, in order. */
  overrides?: readonly Override[];
  linterOptions?: LinterSettings;
  /** For rules of plugins and programs around the linter; never interpreted. */
  settings?: Readonly<Record<string, unknown>>;
}

/** Gives a configuration in JavaScript or TypeScript its type; returns it unchanged. */
export function defineConfig(config: Config): Config {
  return config;
}
