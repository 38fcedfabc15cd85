import {createStyle, type Style} from '../formatters/style.js';
import type {Rule} from '../rule/rule.js';
import {wantsColor} from './color.js';
import {exitCodes, type Session} from './io.js';
import type {LintOptions} from './options.js';
import {rulesInReach} from './resolver.js';
import {ruleData, wantsJson} from './rule-data.js';

/**
 * Lists the rules: a table for people, or JSON.
 *
 * @throws {Trouble} for a broken configuration, and for formats that are about findings.
 */
export async function listRules(session: Session, options: LintOptions): Promise<number> {
  const {io} = session;
  const isJson = wantsJson('rules: there is a table', options);
  const rules = await rulesInReach(session, options);
  const style = createStyle(wantsColor(options.color, io.env, io.stdout));
  const text = isJson ? `${JSON.stringify(rules.map(ruleData), null, 2)}\n` : table(rules, style);
  io.stdout.write(text);
  return exitCodes.clean;
}

function table(rules: readonly Rule[], style: Style): string {
  const head = ['Rule', 'Severity', 'Presets', 'What holds when it is satisfied'] as const;
  const rows = rules.map(rule => [rule.id, rule.severity, rule.presets.join(', '), rule.summary] as const);
  const widths = [0, 1, 2].map(column => Math.max(...[head, ...rows].map(row => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return [style.strong(line(head)), ...rows.map(line)].map(text => `${text}\n`).join('');
}
