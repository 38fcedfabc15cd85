import {displayPath} from '../files/display.js';
import type {FileReport, Message} from '../report.js';
import {onOneLine} from './entries.js';
import type {FormatterContext} from './formatter.js';
import {count, severities, totalsOf} from './words.js';

/** By which a workflow finds the comment of an earlier run, to replace it. */
const marker = '<!-- change-lint -->';

/** GitHub and GitLab refuse comments that are not much longer. */
const longest = 60_000;

const symbols: Readonly<Record<Message['severity'], string>> = {error: '❌', warn: '⚠️', info: 'ℹ️'};

/** For a comment on a pull request, and for the summary of a workflow: a table for each file with findings. */
export function format(
  reports: readonly FileReport[],
  {cwd, errorsOnly, troubles}: FormatterContext,
): string {
  const notLinted = [
    ...troubles,
    ...reports.flatMap(({filePath, trouble}) =>
      trouble === undefined ? [] : [`${displayPath(filePath, cwd)}: ${trouble}`],
    ),
  ];
  const files = reports.filter(({messages}) => messages.length > 0).map(report => filePart(report, cwd));
  const head = [
    marker,
    '',
    `### change-lint: ${headline(reports, errorsOnly)}`,
    '',
    ...notLintedPart(notLinted),
  ];
  return withinLimit(`${head.join('\n')}`, files);
}

function headline(reports: readonly FileReport[], errorsOnly: boolean): string {
  const linted = reports.filter(({trouble}) => trouble === undefined);
  const {problems, errors, warnings, infos} = totalsOf(reports);
  const files = `${count(linted.length, 'file')} checked`;
  if (problems === 0) return `${files}, no ${errorsOnly ? 'errors' : 'problems'}`;
  const kinds = [count(errors, 'error'), count(warnings, 'warning'), count(infos, 'info')];
  return `${count(problems, 'problem')} (${kinds.join(', ')}) in ${files}`;
}

function notLintedPart(texts: readonly string[]): readonly string[] {
  if (texts.length === 0) return [];
  return ['Not linted:', '', ...texts.map(text => `- ${onOneLine(text)}`), ''];
}

function filePart({filePath, messages}: FileReport, cwd: string): string {
  return [
    `#### ${inCode(displayPath(filePath, cwd))}`,
    '',
    '| place | | finding | rule |',
    '| --- | --- | --- | --- |',
    ...messages.map(row),
    '',
    ...lessons(messages),
  ].join('\n');
}

function row({at, severity, message, ruleId, url}: Message): string {
  const {word} = severities[severity];
  const cells = [`${at.start.line}:${at.start.column}`, `${symbols[severity]} ${word}`, cell(message)];
  return `| ${[...cells, `[${ruleId}](${url})`].join(' | ')} |`;
}

/** Why each kind of finding matters and what would settle it, folded away. */
function lessons(messages: readonly Message[]): readonly string[] {
  const kinds = new Map(messages.map(message => [`${message.ruleId}/${message.messageId}`, message]));
  const items = [...kinds.values()].map(
    ({ruleId, why, example}) => `- **${ruleId}**: ${onOneLine(why)} Try: “${onOneLine(example)}”`,
  );
  return [
    '<details><summary>Why these matter, and what to write</summary>',
    '',
    ...items,
    '',
    '</details>',
    '',
  ];
}

function cell(text: string): string {
  return onOneLine(text).replaceAll('|', '\\|');
}

/** A code span, whose marks outgrow any inside. */
function inCode(text: string): string {
  const longestRun = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const marks = '`'.repeat(longestRun + 1);
  return longestRun === 0 ? `${marks}${text}${marks}` : `${marks} ${text} ${marks}`;
}

/** As many files as there is room for; how many are left out is said. */
function withinLimit(head: string, files: readonly string[]): string {
  let text = head;
  for (const [index, file] of files.entries()) {
    if (text.length + file.length > longest) {
      return `${text}\n${count(files.length - index, 'more file')} with findings did not fit in here.\n`;
    }
    text += `\n${file}`;
  }
  return text.endsWith('\n') ? text : `${text}\n`;
}
