import {readFile} from 'node:fs/promises';
import type {Verdict} from '../reading/reading.js';
import type {Message} from '../report.js';
import {type LabelledMemo, labelledMemos} from './corpus.js';
import {lintWithEverything} from './lint-corpus.js';
import {Tally} from './tally.js';

/** What a memo says, or should be told, about one rule beyond the standard: a verdict, or lines to report. */
interface FurtherLabel {
  verdict?: Verdict;
  lines: readonly number[];
}

/** By memo, then by rule. */
type FurtherLabels = Readonly<Record<string, Readonly<Record<string, FurtherLabel>>>>;

/** Every third memo was set aside while the words of these rules were written. */
type FurtherPart = 'worked on' | 'set aside';

/** Rules whose finding is left out where another rule has said it already. */
const saidBy: Readonly<Record<string, readonly string[]>> = {
  'measurable-signals': ['positive-signals', 'warning-signals'],
};

/** Measures the rules beyond the standard on the labels of a file in `fixtures/corpus/`, and prints a line for each. */
export async function printFurtherRules(file: string, showErrors: boolean): Promise<void> {
  const labels: FurtherLabels = JSON.parse(
    await readFile(new URL(`../../fixtures/corpus/${file}`, import.meta.url), 'utf8'),
  );
  const memos = await labelledMemos('all');
  for (const part of ['worked on', 'set aside'] as const) {
    const tallies = new Map<string, Tally>();
    const wanted = memos.filter((_, index) => partOf(index) === part);
    for (const memo of wanted) {
      const {messages} = await lintWithEverything(memo.source);
      for (const [rule, label] of Object.entries(labels[memo.id] ?? {})) {
        const tally = tallies.get(rule) ?? new Tally();
        tallies.set(rule, tally);
        const errors = measure(rule, label, messages, tally);
        if (showErrors && part === 'worked on') for (const error of errors) printError(memo, rule, error);
      }
    }
    for (const [rule, tally] of tallies)
      console.log(`${rule}, ${wanted.length} memos ${part}: ${figures(tally)}`);
  }
}

function partOf(index: number): FurtherPart {
  return index % 3 === 2 ? 'set aside' : 'worked on';
}

/** Counts a memo; returns what was wrong, as a line and what was read there. */
function measure(
  rule: string,
  {verdict, lines}: FurtherLabel,
  messages: readonly Message[],
  tally: Tally,
): [number, string][] {
  const own = messages.filter(({ruleId}) => ruleId === rule);
  const covers = ({at}: Message) => lines.some(line => at.start.line <= line && line <= at.end.line);
  if (verdict !== undefined) {
    const got = verdictOf(own);
    tally.verdict(got, verdict);
    return got === verdict ? [] : [[lines[0] ?? 1, `expected ${verdict}, got ${got}`]];
  }
  for (const message of own) tally.found(true, covers(message));
  const said = messages.filter(({ruleId}) => ruleId === rule || saidBy[rule]?.includes(ruleId));
  const isMissed = lines.length > 0 && !said.some(covers);
  if (isMissed) tally.found(false, true);
  const falseAlarms = own.filter(message => !covers(message));
  return [
    ...falseAlarms.map(({at, message}): [number, string] => [at.start.line, `false alarm: ${message}`]),
    ...(isMissed ? [[lines[0]!, 'missed'] as [number, string]] : []),
  ];
}

/** A rule that says nothing found all it wants. */
function verdictOf([message]: readonly Message[]): Verdict {
  if (!message) return 'present';
  return message.messageId === 'weak' ? 'weak' : 'absent';
}

function printError({id, source}: LabelledMemo, rule: string, [line, what]: [number, string]): void {
  console.log(`${id} ${rule}: ${what}\n    ${line}: ${source.split('\n')[line - 1]}`);
}

function figures({hits, falseAlarms, misses, judged, precision, recall, f1, agreement}: Tally): string {
  const rate = (value: number | undefined) => value?.toFixed(2) ?? '-';
  const counts = `${hits} found, ${falseAlarms} false, ${misses} missed`;
  const agreed = judged > 0 ? `, agreement ${rate(agreement)}` : '';
  return `${counts}, precision ${rate(precision)}, recall ${rate(recall)}, F1 ${rate(f1)}${agreed}`;
}
