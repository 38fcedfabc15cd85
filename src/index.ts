/**
 * The public API: lint texts and files, write rules, or put the linter into a remark pipeline. The default export is
 * the remark plugin, so that `remark --use change-lint` finds it.
 *
 * @module change-lint
 */
export {builtInRules} from '../rules/index.js';
export type {
  Announcement,
  Block,
  Comment,
  FrontMatter,
  Heading,
  Place,
  Point,
  Prose,
  Section,
  Sentence,
} from './announcement/announcement.js';
export {announcementPlugin, parseAnnouncement} from './announcement/read-announcement.js';
export {
  type Config,
  defineConfig,
  type KnownConfig,
  type LinterSettings,
  type Plugin,
  type Vocabulary,
} from './config/config.js';
export type {PrintedConfig} from './config/resolve.js';
export {Trouble} from './config/trouble.js';
export type {CustomFormatter, CustomFormatterContext} from './formatters/custom.js';
export type {FormatOptions, LoadedFormatter, ReportsToFormat} from './library/formatter.js';
export {lint, loadFormatter} from './library/lint.js';
export {type LintTextOptions, lintText} from './library/lint-text.js';
export {
  type CallOptions,
  createLinter,
  type Linter,
  type LinterSetup,
  type LintResult,
  type LintTextCall,
} from './library/linter.js';
export type {ElementVocabulary, Evidence, EvidenceItem, FacetVocabulary, Verdict} from './reading/reading.js';
export type {AnnouncementMode} from './recognition/modes.js';
export {default, type RemarkChangeLintOptions, remarkChangeLint} from './remark-plugin.js';
export type {
  ConfiguredRule,
  FileReport,
  LinterOptions,
  Message,
  Ruleset,
  SuppressedMessage,
  Suppression,
} from './report.js';
export {defineRule} from './rule/define-rule.js';
export {type ElementOptions, type ElementRuleWords, elementRule} from './rule/element-rule.js';
export {type PhraseOptions, type PhraseRuleWords, phraseRule, type Replacement} from './rule/phrase-rule.js';
export type {
  Edit,
  Example,
  InvalidExample,
  PresetName,
  Problem,
  Rule,
  RuleInput,
  RuleOptions,
  Severity,
  Suggestion,
  ValidExample,
} from './rule/rule.js';
export {type ExampleFailure, testExamples} from './rule/rule-tester.js';
export type {Stub} from './rule/stub/stub.js';
export {type TestFramework, testRule} from './rule/test-rule.js';
export {
  applySuppressions,
  type BaselineResult,
  type FileSuppressions,
  type Suppressions,
} from './suppressions/suppressions.js';
export {readSuppressions} from './suppressions/suppressions-file.js';
