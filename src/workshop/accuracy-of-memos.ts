import type {Evidence, Verdict} from '../reading/reading.js';
import type {FileReport} from '../report.js';
import {type LabelledMemo, labelledMemos, type Part} from './corpus.js';
import {elementIds, lintWithEverything, wordingIds} from './lint-corpus.js';
import {Tally} from './tally.js';

/** What was measured on memos. */
export interface MeasuredMemos {
  count: number;
  elements: ReadonlyMap<string, Tally>;
  wording: ReadonlyMap<string, Tally>;
  /** Findings about elements, from the writer's side: shown and right, shown and wrong, not shown. */
  findings: Tally;
  errors: readonly MemoError[];
}

interface MemoError {
  rule: string;
  memo: string;
  expected: string;
  got: string;
  detail: string;
}

/** Which memos to measure; all where nothing is said. */
export interface WantedMemos {
  style?: string | undefined;
  kind?: string | undefined;
}

/** Reads the memos of a part and compares every verdict with its label. */
export async function measureMemos(part: Part | 'all', wanted: WantedMemos): Promise<MeasuredMemos> {
  const memos = (await labelledMemos(part)).filter(
    ({style, kind}) =>
      (wanted.style === undefined || style === wanted.style) &&
      (wanted.kind === undefined || kind === wanted.kind),
  );
  const measured = {
    count: memos.length,
    elements: new Map(elementIds.map(id => [id, new Tally()])),
    wording: new Map(wordingIds.map(id => [id, new Tally()])),
    findings: new Tally(),
    errors: [] as MemoError[],
  };
  for (const memo of memos) {
    const report = await lintWithEverything(memo.source);
    for (const [id, tally] of measured.elements) {
      measureElement(id, tally, memo, report, measured.findings, measured.errors);
    }
    for (const [id, tally] of measured.wording) measureWording(id, tally, memo, report, measured.errors);
  }
  return measured;
}

function measureElement(
  id: string,
  tally: Tally,
  memo: LabelledMemo,
  report: FileReport,
  findings: Tally,
  errors: MemoError[],
): void {
  const label = memo.elements[id];
  const evidence = report.evidence.get(id);
  if (!label || !evidence) return;
  tally.verdict(evidence.verdict, label.verdict);
  findings.found(evidence.verdict !== 'present', label.verdict !== 'present');
  if (evidence.verdict !== 'absent' && label.verdict !== 'absent') {
    tally.evidence(standsOn(evidence, label.lines));
  }
  if (evidence.verdict !== label.verdict) errors.push(elementError(id, memo, label, evidence));
}

function standsOn({items}: Evidence, lines: readonly number[]): boolean {
  const place = items[0]?.place;
  return place !== undefined && lines.some(line => place.start.line <= line && line <= place.end.line);
}

function elementError(
  rule: string,
  memo: LabelledMemo,
  label: {verdict: Verdict; lines: readonly number[]},
  evidence: Evidence,
): MemoError {
  const lines = memo.source.split('\n');
  const labelled = label.lines.map(line => `    ${line}: ${lines[line - 1]}`);
  const read = evidence.items
    .slice(0, 3)
    .map(item => `    read ${item.place.start.line}: ${item.text} [${item.reason}]`);
  return {
    rule,
    memo: memo.id,
    expected: label.verdict,
    got: evidence.verdict,
    detail: [...labelled, ...read].join('\n'),
  };
}

function measureWording(
  id: string,
  tally: Tally,
  memo: LabelledMemo,
  report: FileReport,
  errors: MemoError[],
): void {
  const expected = [...(memo.violations[id] ?? [])];
  for (const message of report.messages.filter(({ruleId}) => ruleId === id)) {
    const line = message.at.start.line;
    const index = expected.findIndex(each => message.at.start.line <= each && each <= message.at.end.line);
    tally.found(true, index >= 0);
    if (index >= 0) expected.splice(index, 1);
    else errors.push(wordingError(id, memo, line, 'silence', message.message));
  }
  for (const line of expected) {
    tally.found(false, true);
    errors.push(wordingError(id, memo, line, 'a finding', 'silence'));
  }
}

function wordingError(
  rule: string,
  memo: LabelledMemo,
  line: number,
  expected: string,
  got: string,
): MemoError {
  return {rule, memo: memo.id, expected, got, detail: `    ${line}: ${memo.source.split('\n')[line - 1]}`};
}

/** Prints what was misread, memo by memo. */
export function memoErrors({errors}: MeasuredMemos, rule: string | undefined): void {
  for (const error of errors) {
    if (rule !== undefined && error.rule !== rule) continue;
    console.log(`${error.memo} ${error.rule}: expected ${error.expected}, got ${error.got}\n${error.detail}`);
  }
}
