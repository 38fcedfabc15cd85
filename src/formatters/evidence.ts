import {displayPath} from '../files/display.js';
import type {Evidence, Verdict} from '../reading/reading.js';
import type {FileReport} from '../report.js';
import type {FormatterContext} from './formatter.js';
import {toElements} from './json.js';
import {type Statement, statementsOf} from './statements.js';
import {createStyle, type Style} from './style.js';
import {count} from './words.js';
import {wrap} from './wrap.js';

/** More places than this would hide the other elements; the rest is counted, and JSON has them all. */
const MOST_PLACES = 3;

/** Narrower than this a column of text is not readable: rather run over the edge. */
const NARROWEST = 30;

const verdicts = {
  present: {mark: '✓ present', color: 'good'},
  weak: {mark: '~ weak', color: 'warning'},
  absent: {mark: '✕ missing', color: 'error'},
} as const satisfies Record<Verdict, {mark: string; color: keyof Style}>;

/** For people: each element with its verdict, and beneath it the sentences that count and why. */
export function format(reports: readonly FileReport[], {cwd, color, width}: FormatterContext): string {
  const style = createStyle(color);
  const blocks = reports.filter(wasLinted).map(report => {
    const widths = {width, id: Math.max(0, ...[...report.evidence.keys()].map(id => id.length))};
    const lines = [...report.evidence].flatMap(([id, evidence]) =>
      element(id, evidence, report, style, widths),
    );
    return `${[style.path(displayPath(report.filePath, cwd)), ...lines].join('\n')}\n`;
  });
  return blocks.join('\n');
}

/** For machines: for each file the verdicts and the evidence, as in the JSON report. */
export function formatJson(reports: readonly FileReport[]): string {
  const results = reports
    .filter(wasLinted)
    .map(({filePath, evidence}) => ({filePath, elements: toElements(evidence)}));
  return `${JSON.stringify(results, null, 2)}\n`;
}

/** Of a file that could not be linted there is nothing to show; standard error says why. */
function wasLinted({trouble}: FileReport): boolean {
  return trouble === undefined;
}

interface Widths {
  /** Of the page. */
  width: number;
  /** Of the longest rule id. */
  id: number;
}

function element(
  id: string,
  evidence: Evidence,
  {messages}: FileReport,
  style: Style,
  widths: Widths,
): readonly string[] {
  const {mark, color} = verdicts[evidence.verdict];
  const finding = messages.find(({ruleId}) => ruleId === id)?.message;
  const remark = finding ?? withoutFinding(evidence);
  const [first = '', ...more] = wrap(remark, Math.max(widths.width - widths.id - 15, NARROWEST));
  const indent = ' '.repeat(widths.id + 15);
  const statements = statementsOf(evidence);
  const rest = statements.length - MOST_PLACES;
  return [
    `  ${style[color](mark.padEnd(9))}  ${style.strong(id.padEnd(widths.id))}  ${first}`.trimEnd(),
    ...more.map(line => indent + line),
    ...statements.slice(0, MOST_PLACES).flatMap(statement => lines(statement, style, widths)),
    ...(rest > 0 ? [style.quiet(`      and ${count(rest, 'more place')}`)] : []),
  ];
}

/** What is said of an element whose rule is off, or finds nothing to say. */
function withoutFinding({verdict, promisedBy}: Evidence): string {
  if (verdict === 'present') return '';
  if (verdict === 'weak') return 'is only touched on';
  if (promisedBy === undefined) return 'nothing says it';
  return `a heading in line ${promisedBy.start.line} promises it, but nothing says it`;
}

function lines({place, text, reasons}: Statement, style: Style, {width}: Widths): readonly string[] {
  const {line, column} = place.start;
  const at = `${line}:${column}`.padEnd(7);
  const indent = ' '.repeat(15);
  const room = Math.max(width - indent.length, NARROWEST);
  const sentence = wrap(`“${text}”`, room);
  const because = reasons.length === 0 ? [] : wrap(`counted: ${reasons.join(', ')}`, room);
  return [
    ...sentence.map((words, index) => (index === 0 ? `      ${style.quiet(at)}  ${words}` : indent + words)),
    ...because.map(words => style.quiet(indent + words)),
  ];
}
