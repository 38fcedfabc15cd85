import type {Figures} from './compare.js';
import {mean, Tally} from './tally.js';

type Tallies = ReadonlyMap<string, Tally>;

/** The figures of every element and wording rule, for machines. */
export function figuresOf({elements, wording}: {elements: Tallies; wording: Tallies}): Figures {
  return Object.fromEntries(
    [...elements, ...wording].map(([id, {f1, precision, recall, agreement, evidenceRate}]) => [
      id,
      {
        f1: f1 ?? null,
        precision: precision ?? null,
        recall: recall ?? null,
        agreement: agreement ?? null,
        evidence: evidenceRate ?? null,
      },
    ]),
  );
}

/** Prints a line for each element: how well `present` is found, three-way agreement, evidence in its place. */
export function printElements(elements: Tallies, rule: string | undefined): void {
  console.log(row('element', ['F1', 'precision', 'recall', 'agreement', 'evidence']));
  for (const [id, tally] of elements) {
    if (rule !== undefined && id !== rule) continue;
    const {f1, precision, recall, agreement, evidenceRate} = tally;
    console.log(row(id, [f1, precision, recall, agreement, evidenceRate].map(figure)));
  }
}

/** Prints a line for each wording rule: found, false, missed. */
export function printWording(wording: Tallies, rule: string | undefined): void {
  console.log(`\n${row('wording', ['found', 'false', 'missed', 'F1'])}`);
  for (const [id, tally] of wording) {
    if (rule !== undefined && id !== rule) continue;
    console.log(
      row(id, [String(tally.hits), String(tally.falseAlarms), String(tally.misses), figure(tally.f1)]),
    );
  }
}

/** Prints the writer's side: of the findings shown, how many are right; of the gaps, how many are found. */
export function printFindings({findings}: {findings: Tally}): void {
  console.log(
    `\nfindings about elements: ${figure(findings.precision)} of those shown are right, ${figure(findings.recall)} of the gaps are found`,
  );
}

/** Prints the last line, which sums up. */
export function printSummary(what: string, {elements, wording}: {elements: Tallies; wording: Tallies}): void {
  const all = pooled(elements);
  const evidence = all.evidenceShown > 0 ? `, evidence on a labelled line ${figure(all.evidenceRate)}` : '';
  console.log(
    `\n${what}: mean F1 ${figure(mean([...elements.values()].map(({f1}) => f1)))}, agreement ${figure(all.agreement)}${evidence}, wording F1 ${figure(pooled(wording).f1)}`,
  );
}

function pooled(tallies: Tallies): Tally {
  const sum = new Tally();
  for (const tally of tallies.values()) sum.add(tally);
  return sum;
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(22) + cells.map(cell => cell.padStart(11)).join('');
}

function figure(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(2);
}
