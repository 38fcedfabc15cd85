import {checkSomeKeys} from '../config/check.js';
import type {KnownRuleSettings} from '../config/config.js';
import {type RuleChoice, settleChoice} from '../config/rule-choice.js';
import {lintText as lintWithRuleset} from '../lint.js';
import type {FileReport, Ruleset} from '../report.js';
import type {PresetName} from '../rule/rule.js';
import {checkAsOf} from './known-options.js';

/** How `lintText` lints a text. */
export interface LintTextOptions extends Pick<RuleChoice, 'linterOptions'> {
  /** The name that the report carries; nothing is read from it. `.mdx` says that the text is MDX. */
  filePath?: string;
  /** The presets to start from; `['recommended']` where it is left out. */
  presets?: readonly PresetName[];
  /** Severities and options by rule id, laid over the presets. */
  rules?: KnownRuleSettings;
  /**
   * The rules with their severities and options, in place of `presets` and `rules`: the way to rules that are not
   * built in.
   */
  ruleset?: Ruleset;
  /** The day that counts as today, as `2027-03-31`; that of the clock, in UTC, where it is left out. */
  asOf?: string;
  /** Rejects with the reason of the signal as soon as it is aborted. */
  signal?: AbortSignal;
}

/**
 * Lints a text and nothing but the text: reads no configuration and no file, so it gives the same report
 * everywhere. What the text says about its own rules counts.
 *
 * @param source Markdown; a byte order mark is ignored.
 * @returns The report, its messages sorted by place.
 * @throws {Trouble} (as a rejection) for options, presets, rules and severities that do not exist.
 */
export async function lintText(source: string, options: LintTextOptions = {}): Promise<FileReport> {
  const {filePath = '<text>', ruleset, signal, asOf, ...choice} = options;
  signal?.throwIfAborted();
  const checked = checkSomeKeys(
    choice,
    'options of lintText',
    ['presets', 'rules', 'linterOptions'],
    ['filePath', 'ruleset', 'signal', 'asOf'],
  );
  const settled = settleChoice(checked, 'lintText');
  const report = await lintWithRuleset(source, filePath, ruleset ?? settled.ruleset, {
    ...settled.linterOptions,
    today: checkAsOf(asOf, 'lintText'),
  });
  signal?.throwIfAborted();
  return report;
}
