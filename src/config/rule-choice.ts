import {builtInRules} from '../../rules/index.js';
import type {LinterOptions, Ruleset} from '../report.js';
import type {LinterSettings, RuleSettings} from './config.js';
import {defaultPresets, readPreset} from './presets.js';
import {overlay, presetSettings, toRuleset} from './ruleset.js';
import {readSeverity} from './severity.js';

/** Which built-in rules run, said without a configuration file. */
export interface RuleChoice {
  /** The presets to start from; `['recommended']` where it is left out. */
  presets?: readonly string[];
  /** Severities and options by rule id, laid over the presets. */
  rules?: RuleSettings;
  /** How what documents say about their own rules is treated. */
  linterOptions?: LinterSettings;
}

/**
 * The ruleset that somebody chose, and the options of the linter.
 *
 * @param choice Its shape is checked already.
 * @param by Who chose; put before messages.
 * @throws {Trouble} for presets, rules and options that do not exist.
 */
export function settleChoice(
  {presets = defaultPresets, rules = {}, linterOptions = {}}: RuleChoice,
  by: string,
): {ruleset: Ruleset; linterOptions: LinterOptions} {
  const {noInlineConfig, reportUnusedDisableDirectives = 'warn'} = linterOptions;
  const known = presets.map(preset => readPreset(preset, `${by}: presets`));
  const said = [{value: rules, by: `${by}: rules`}];
  const settings = overlay(presetSettings(builtInRules, known), said, builtInRules);
  return {
    ruleset: toRuleset(builtInRules, settings),
    linterOptions: {
      noInlineConfig,
      reportUnusedDisableDirectives: readSeverity(reportUnusedDisableDirectives, `${by}: linterOptions`),
    },
  };
}
