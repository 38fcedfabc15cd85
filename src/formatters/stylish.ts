import {displayPath} from '../files/display.js';
import type {FileReport, Message} from '../report.js';
import type {FormatterContext} from './formatter.js';
import {createStyle, type Style} from './style.js';
import {count, severities, type Totals, totalsOf} from './words.js';
import {wrap} from './wrap.js';

/** Narrower than this a column of text is not readable: rather run over the edge. */
const narrowest = 30;

/** For people: ESLint's layout, and beneath each new kind of finding why it matters and what to write. */
export function format(reports: readonly FileReport[], context: FormatterContext): string {
  // What could not be linted is told on standard error, where people see it beside this.
  const linted = reports.filter(({trouble}) => trouble === undefined);
  if (linted.length === 0) return '';
  const style = createStyle(context.color);
  const explained = new Set<string>();
  const blocks = linted
    .filter(report => report.messages.length > 0)
    .map(report => fileBlock(report, context, style, explained));
  return [...blocks, summary(linted, context, style)].join('\n');
}

/** The widths of the columns, which all findings of a file share. */
interface Columns {
  line: number;
  column: number;
  severity: number;
  /** Where the message begins. */
  indent: number;
  message: number;
}

function fileBlock(
  report: FileReport,
  context: FormatterContext,
  style: Style,
  explained: Set<string>,
): string {
  const columns = columnsFor(report.messages, context.width);
  const lines = [style.path(displayPath(report.filePath, context.cwd))];
  for (const message of report.messages) {
    lines.push(...finding(message, columns, style));
    // Once a run is enough: the tenth "why" would only hide the other nine places.
    const kind = `${message.ruleId}/${message.messageId}`;
    if (!explained.has(kind)) lines.push(...lesson(message, columns, context.width, style));
    explained.add(kind);
  }
  return `${lines.join('\n')}\n`;
}

function columnsFor(messages: readonly Message[], width: number): Columns {
  const widest = (texts: readonly string[]) => Math.max(...texts.map(text => text.length));
  const line = widest(messages.map(({at}) => String(at.start.line)));
  const column = widest(messages.map(({at}) => String(at.start.column)));
  const severity = widest(messages.map(message => severities[message.severity].word));
  const indent = 2 + line + 1 + column + 2 + severity + 2;
  const room = width - indent - 2 - widest(messages.map(({ruleId}) => ruleId));
  const wrapped = messages.flatMap(({message}) => wrap(message, Math.max(room, narrowest)));
  return {line, column, severity, indent, message: widest(wrapped)};
}

/** The line of a finding; a long message goes on beneath itself. */
function finding(message: Message, columns: Columns, style: Style): readonly string[] {
  const {start} = message.at;
  const {word} = severities[message.severity];
  const place = `${String(start.line).padStart(columns.line)}:${String(start.column).padEnd(columns.column)}`;
  const [first, ...more] = wrap(message.message, columns.message);
  return [
    [
      `  ${style.quiet(place)}`,
      style[word](word.padEnd(columns.severity)),
      first!.padEnd(columns.message),
      style.quiet(message.ruleId),
    ].join('  '),
    ...more.map(text => ' '.repeat(columns.indent) + text),
  ];
}

/** Why a finding matters, and words that would settle it. */
function lesson(message: Message, columns: Columns, width: number, style: Style): readonly string[] {
  return [
    ...paragraph('Why: ', message.why, columns.indent, width),
    ...paragraph('Try: ', message.example && `“${message.example}”`, columns.indent, width),
    ...paragraph('See: ', message.help ?? '', columns.indent, width),
  ].map(line => style.quiet(line));
}

function paragraph(label: string, text: string, indent: number, width: number): readonly string[] {
  if (text === '') return [];
  const lines = wrap(text, Math.max(width - indent - label.length, narrowest));
  return lines.map(
    (line, index) => ' '.repeat(indent) + (index === 0 ? label : ' '.repeat(label.length)) + line,
  );
}

/** The last lines; also for a clean run, since silence could mean that nothing was looked at. */
function summary(reports: readonly FileReport[], {errorsOnly}: FormatterContext, style: Style): string {
  const totals = totalsOf(reports);
  if (totals.problems === 0) {
    const what = errorsOnly ? 'errors' : 'problems';
    const clean = style.good(`✔ ${count(reports.length, 'file')} checked, no ${what}`);
    return [clean, ...silenced(reports, style), ''].join('\n');
  }
  const worst = worstOf(totals);
  const symbol = worst === 'info' ? 'ℹ' : '✖';
  const problems = `${symbol} ${count(totals.problems, 'problem')} (${parts(totals)})`;
  return [style[worst](style.strong(problems)), ...remedies(reports), ...silenced(reports, style), ''].join(
    '\n',
  );
}

/** What somebody decided not to see is not shown, but neither is it forgotten. */
function silenced(reports: readonly FileReport[], style: Style): readonly string[] {
  const number = reports.flatMap(report => report.suppressedMessages).length;
  return number === 0 ? [] : [style.quiet(`  ${count(number, 'problem')} silenced`)];
}

/** How many findings the program can help with, and how. */
function remedies(reports: readonly FileReport[]): readonly string[] {
  const messages = reports.flatMap(report => report.messages);
  const fixable = messages.filter(({fix}) => fix).length;
  const suggested = messages.filter(({fix, suggestions = []}) => !fix && suggestions.length > 0).length;
  return [
    ...(fixable > 0 ? [`  ${count(fixable, 'problem')} can be fixed with --fix`] : []),
    ...(suggested > 0
      ? [`  ${count(suggested, 'problem')} can be started on with --fix-suggestions, for you to complete`]
      : []),
  ];
}

function worstOf({errors, warnings}: Totals): 'error' | 'warning' | 'info' {
  if (errors > 0) return 'error';
  return warnings > 0 ? 'warning' : 'info';
}

function parts({errors, warnings, infos}: Totals): string {
  const always = [count(errors, 'error'), count(warnings, 'warning')];
  return [...always, ...(infos > 0 ? [count(infos, 'info')] : [])].join(', ');
}
