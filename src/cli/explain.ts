import {findRule} from '../config/ruleset.js';
import {createStyle, type Style} from '../formatters/style.js';
import {wrap} from '../formatters/wrap.js';
import type {Example, Rule} from '../rule/rule.js';
import {remediesOf} from '../rule/rule-page.js';
import {ruleUrl} from '../rule/url.js';
import {textWidth, wantsColor} from './color.js';
import {exitCodes, type Session} from './io.js';
import type {LintOptions} from './options.js';
import {rulesInReach} from './resolver.js';
import {ruleData, wantsJson} from './rule-data.js';
import {tellWarning} from './tell.js';

/**
 * Prints the page of a rule, or one line for each rule where none is named; for machines as JSON.
 *
 * @throws {Trouble} for a rule that does not exist, for formats that are about findings, and for a broken configuration where that is needed.
 */
export async function explain(
  session: Session,
  id: string | undefined,
  options: LintOptions,
): Promise<number> {
  const {io, linter} = session;
  const isJson = wantsJson('explain: there is a page', options);
  const style = createStyle(wantsColor(options.color, io.env, io.stdout));
  const width = textWidth(io.stdout);
  const builtIn = linter.rules.find(rule => rule.id === id);
  const rules = builtIn === undefined ? await rulesInReach(session, options) : [builtIn];
  const rule = id === undefined ? undefined : findRule(rules, id, 'explain', text => tellWarning(io, text));
  const url = builtIn && ruleUrl(builtIn.id);
  if (isJson) io.stdout.write(`${JSON.stringify(dataOf(rule, url) ?? rules.map(ruleData), null, 2)}\n`);
  else io.stdout.write(rule === undefined ? list(rules, style) : page(rule, url, width, style));
  return exitCodes.clean;
}

/** Undefined where no rule is named. */
function dataOf(rule: Rule | undefined, url: string | undefined): object | undefined {
  return rule && {...ruleData(rule), url: url ?? null, examples: rule.examples};
}

function list(rules: readonly Rule[], style: Style): string {
  const width = Math.max(0, ...rules.map(rule => rule.id.length));
  return rules.map(rule => `${style.strong(rule.id.padEnd(width))}  ${rule.summary}\n`).join('');
}

function page(rule: Rule, url: string | undefined, width: number, style: Style): string {
  const heading = (text: string) => ['', style.strong(text)];
  const options = Object.entries(rule.options);
  const good = rule.examples.flatMap(goodExample);
  const bad = rule.examples.flatMap(example => badExample(example, style));
  const lines = [
    style.strong(rule.id),
    ...indented(wrap(rule.summary, width - 2)),
    '',
    `  Severity  ${rule.severity}`,
    `  Presets   ${rule.presets.join(', ') || 'none'}`,
    ...(rule.since === undefined ? [] : [`  Since     ${rule.since}`]),
    ...(url === undefined ? [] : [`  Page      ${url}`]),
    ...remediesOf(rule).map((text, index) => `  ${(index === 0 ? 'Fixing' : '').padEnd(8)}  ${text}`),
    ...heading('Why'),
    ...indented(wrap(rule.why, width - 2)),
    ...(options.length > 0
      ? [...heading('Options and their defaults'), ...indented(optionLines(options))]
      : []),
    ...(good.length > 0 ? [...heading(style.good('Good')), ...good] : []),
    ...(bad.length > 0 ? [...heading(style.error('Bad')), ...bad] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function optionLines(options: readonly (readonly [string, unknown])[]): readonly string[] {
  const width = Math.max(...options.map(([name]) => name.length));
  return options.map(([name, value]) => `${name.padEnd(width)}  ${JSON.stringify(value)}`);
}

function goodExample(example: Example): readonly string[] {
  return 'valid' in example ? [...readOn(example), ...quoted(example.valid)] : [];
}

/** The marks `«…»` stay: they show the place that is reported. */
function badExample(example: Example, style: Style): readonly string[] {
  return 'invalid' in example
    ? [...readOn(example), ...quoted(example.invalid), `    → ${style.quiet(example.message)}`]
    : [];
}

/** For a rule that looks at the clock, the day on which the example is read. */
function readOn({today}: Example): readonly string[] {
  return today === undefined ? [] : [`  Read on ${today}:`];
}

/** A document, set off by a bar, so that its own lines and blank lines are told from those of the page. */
function quoted(document: string): readonly string[] {
  return document
    .trimEnd()
    .split('\n')
    .map((line, index) => `  ${index === 0 ? '•' : '│'} ${line}`.trimEnd());
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map(line => `  ${line}`);
}
