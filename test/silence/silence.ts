import {builtInRules} from '../../rules/index.js';
import {lintText} from '../../src/lint.js';
import type {FileReport, LinterOptions, Message, Ruleset} from '../../src/report.js';
import type {Severity} from '../../src/rule/rule.js';

/** Only these rules are on; a wording rule and an element rule where nothing is said. */
export function rulesetOf(
  severities: Readonly<Record<string, Severity>> = {'no-decree': 'warn', 'warning-signals': 'error'},
): Ruleset {
  return builtInRules.map(rule => ({rule, severity: severities[rule.id] ?? 'off', options: rule.options}));
}

/** Lints with few rules, so that a test sees what it is about. */
export function lint(source: string, options?: LinterOptions, ruleset = rulesetOf()): Promise<FileReport> {
  return lintText(source, 'memo.md', ruleset, options);
}

/** `line rule`, for each message. */
export function briefly(messages: readonly Message[]): string[] {
  return messages.map(({at, ruleId}) => `${at.start.line} ${ruleId}`);
}

/** The source after its first fix. */
export function fixOnce(source: string, messages: readonly Message[]): string | undefined {
  const fix = messages.find(message => message.fix)?.fix;
  return fix && source.slice(0, fix.from) + fix.text + source.slice(fix.to);
}
