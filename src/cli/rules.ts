import {Trouble} from '../config/trouble.js';
import {createStyle, type Style} from '../formatters/style.js';
import type {Rule} from '../rule/rule.js';
import {wantsColor} from './color.js';
import {exitCodes, type Session} from './io.js';
import type {LintOptions} from './options.js';
import {rulesInReach} from './resolver.js';

/**
 * Lists the rules: a table for people, or JSON.
 *
 * @throws {Trouble} for a broken configuration, and for formats that are about findings.
 */
export async function listRules(session: Session, options: LintOptions): Promise<number> {
  const {io} = session;
  const isJson = wantsJson(options);
  const rules = await rulesInReach(session, options);
  const style = createStyle(wantsColor(options.color, io.env, io.stdout));
  const text = isJson ? `${JSON.stringify(rules.map(asData), null, 2)}\n` : table(rules, style);
  io.stdout.write(text);
  return exitCodes.clean;
}

/** @throws {Trouble} for formats that are about findings, and for files. */
function wantsJson({format: [request = {name: 'stylish'}, ...others]}: LintOptions): boolean {
  const {name, file} = request;
  if (others.length === 0 && file === undefined && ['stylish', 'json'].includes(name)) return name === 'json';
  const asked = [request, ...others].map(each =>
    each.file === undefined ? each.name : `${each.name}=${each.file}`,
  );
  throw new Trouble(`rules: there is a table and --format json, but no list in "${asked.join(', ')}"`);
}

function asData({id, summary, why, severity, presets, since, formerly, options}: Rule): object {
  return {id, summary, why, severity, presets, since: since ?? null, formerly: formerly ?? [], options};
}

function table(rules: readonly Rule[], style: Style): string {
  const head = ['Rule', 'Severity', 'Presets', 'What holds when it is satisfied'] as const;
  const rows = rules.map(rule => [rule.id, rule.severity, rule.presets.join(', '), rule.summary] as const);
  const widths = [0, 1, 2].map(column => Math.max(...[head, ...rows].map(row => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return [style.strong(line(head)), ...rows.map(line)].map(text => `${text}\n`).join('');
}
