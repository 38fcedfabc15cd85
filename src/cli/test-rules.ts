import {existsSync} from 'node:fs';
import path from 'node:path';
import {importDefault} from '../config/import-module.js';
import {checkPlugin, checkRule} from '../config/plugins.js';
import {isRecord} from '../config/severity.js';
import {reasonOf, Trouble} from '../config/trouble.js';
import {displayPath} from '../files/display.js';
import {createStyle, type Style} from '../formatters/style.js';
import {count} from '../formatters/words.js';
import type {Example, Rule} from '../rule/rule.js';
import {type ExampleFailure, testExamples} from '../rule/rule-tester.js';
import {wantsColor} from './color.js';
import {exitCodes, type Session} from './io.js';
import type {LintOptions} from './options.js';

/**
 * Runs the examples inside rule files, and says which do not hold.
 *
 * @param files Modules that export a rule or a plugin.
 * @returns 1 where an example does not hold, or a rule has none.
 * @throws {Trouble} for a file that holds neither a rule nor a plugin.
 */
export async function testRules(
  {io}: Session,
  files: readonly string[],
  options: LintOptions,
): Promise<number> {
  const style = createStyle(wantsColor(options.color, io.env, io.stdout));
  const rules: Rule[] = [];
  for (const file of files) rules.push(...(await rulesIn(path.resolve(io.cwd, file), io.cwd)));
  let failed = 0;
  for (const rule of rules) {
    const lines = await failuresOf(rule);
    if (lines.length > 0) failed += 1;
    io.stdout.write(resultOf(rule, lines, style));
  }
  const [bad, all] = [failed, count(rules.length, 'rule')];
  io.stdout.write(
    `\n${bad === 0 ? style.good(`✔ ${all} tested`) : style.error(`✖ ${bad} of ${all} failed`)}\n`,
  );
  return failed === 0 ? exitCodes.clean : exitCodes.findings;
}

async function rulesIn(file: string, cwd: string): Promise<readonly Rule[]> {
  const name = displayPath(file, cwd);
  const exported = await importFrom(file, name);
  if (isRecord(exported) && ('rules' in exported || !('check' in exported))) {
    const {rules} = checkPlugin(exported, name);
    if (rules.length === 0)
      throw new Trouble(`${name}: the plugin has no rules, so there is nothing to test`);
    return rules;
  }
  checkRule(exported, `${name}: its default export`);
  return [exported];
}

async function importFrom(file: string, name: string): Promise<unknown> {
  if (!existsSync(file)) throw new Trouble(`${name}: there is no such file`);
  try {
    return await importDefault(file);
  } catch (error) {
    throw new Trouble(`${name}: cannot be loaded: ${reasonOf(error)}`);
  }
}

/** What is wrong, in lines; none where all examples hold. */
async function failuresOf(rule: Rule): Promise<readonly string[]> {
  if (rule.examples.length === 0) return ['it has no examples, so nothing was tested'];
  try {
    return (await testExamples(rule)).flatMap(linesOf);
  } catch (error) {
    return [reasonOf(error)];
  }
}

function linesOf({example, reason}: ExampleFailure): readonly string[] {
  const lines = textOf(example).trimEnd().split('\n');
  return [...lines.map((line, index) => `${index === 0 ? '•' : '│'} ${line}`), `  → ${reason}`];
}

function textOf(example: Example): string {
  return 'valid' in example ? example.valid : example.invalid;
}

function resultOf({id, examples}: Rule, lines: readonly string[], style: Style): string {
  if (lines.length === 0)
    return `${style.good('✔')} ${style.strong(id)}  ${count(examples.length, 'example')}\n`;
  return [`${style.error('✖')} ${style.strong(id)}`, ...lines.map(line => `    ${line}`), ''].join('\n');
}
