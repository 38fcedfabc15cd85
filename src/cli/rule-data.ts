/** Rules for machines, as the commands that tell of rules print them with `--format json`. */
import {Trouble} from '../config/trouble.js';
import type {Rule} from '../rule/rule.js';
import type {LintOptions} from './options.js';

/**
 * Whether JSON is asked for.
 *
 * @param what What the command prints for people: "rules: there is a table".
 * @throws {Trouble} for formats that are about findings, and for files.
 */
export function wantsJson(what: string, {format: [request, ...others]}: LintOptions): boolean {
  if (request === undefined) return false;
  const {name, file} = request;
  if (others.length === 0 && file === undefined && ['stylish', 'json'].includes(name)) return name === 'json';
  const asked = [request, ...others].map(each =>
    each.file === undefined ? each.name : `${each.name}=${each.file}`,
  );
  throw new Trouble(`${what} and --format json, but nothing in "${asked.join(', ')}"`);
}

/** What a machine may want to know of a rule. */
export function ruleData({id, summary, why, severity, presets, since, formerly, options}: Rule): object {
  return {id, summary, why, severity, presets, since: since ?? null, formerly: formerly ?? [], options};
}
