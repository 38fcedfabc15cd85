import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import type {VFile} from 'vfile';
import {builtInRules} from '../rules/index.js';
import {checkRemarkOptions} from './config/check.js';
import type {LinterSettings, RuleSettings} from './config/config.js';
import {defaultPresets, readPreset} from './config/presets.js';
import {overlay, presetSettings, toRuleset} from './config/ruleset.js';
import {readSeverity} from './config/severity.js';
import {lintAnnouncement} from './lint.js';
import type {Evidence} from './reading/reading.js';
import type {Message} from './report.js';
import type {PresetName} from './rule/rule.js';

/** Options of the plugin `remarkChangeLint`. */
export interface RemarkChangeLintOptions {
  /** The presets to start from; `['recommended']` where it is left out. */
  presets?: readonly PresetName[];
  /** Severities and options by rule id, laid over the presets. */
  rules?: RuleSettings;
  /** How what documents say about their own rules is treated. */
  linterOptions?: LinterSettings;
}

declare module 'vfile' {
  interface DataMap {
    /** Set by the plugin `remarkChangeLint`: what the reading found, by rule id. */
    evidence: ReadonlyMap<string, Evidence>;
  }
}

const FATAL: Readonly<Record<Message['severity'], boolean | undefined>> = {
  error: true,
  warn: false,
  info: undefined,
};

/**
 * A remark plugin that runs the rules on the announcement that `announcementPlugin` read before it, and
 * leaves its findings as messages of the file.
 *
 * @throws {Error} for an unknown preset, rule or option, or when no announcement was read.
 */
export const remarkChangeLint: Plugin<[options?: RemarkChangeLintOptions], Root> = (options = {}) => {
  const {presets = defaultPresets, rules = {}, linterOptions = {}} = checkRemarkOptions(options);
  const {noInlineConfig, reportUnusedDisableDirectives = 'warn'} = linterOptions;
  const known = presets.map(preset => readPreset(preset, 'remarkChangeLint: presets'));
  const settings = overlay(
    presetSettings(builtInRules, known),
    [{value: rules, by: 'remarkChangeLint: rules'}],
    builtInRules,
  );
  const ruleset = toRuleset(builtInRules, settings);
  const unusedDirectives = readSeverity(reportUnusedDisableDirectives, 'remarkChangeLint: linterOptions');
  return async (_tree: Root, file: VFile): Promise<void> => {
    const {announcement} = file.data;
    if (!announcement)
      throw new Error('remarkChangeLint needs announcementPlugin before it in the pipeline.');
    const report = await lintAnnouncement(announcement, file.path ?? '', ruleset, {
      noInlineConfig,
      reportUnusedDisableDirectives: unusedDirectives,
    });
    file.data.evidence = report.evidence;
    for (const message of report.messages) leaveMessage(file, message);
  };
};

function leaveMessage(file: VFile, {message, at, ruleId, severity, url, why, example}: Message): void {
  const left = file.message(message, {place: at, ruleId, source: 'change-lint'});
  left.fatal = FATAL[severity];
  left.url = url;
  left.note = `${why}\n\nFor example: ${example}`;
}
