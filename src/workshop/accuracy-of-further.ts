import {readdir, readFile} from 'node:fs/promises';
import type {Verdict} from '../reading/reading.js';
import type {FileReport, Message} from '../report.js';
import {asDocument, type LabelledSentence, labelledMemos, partOf} from './corpus.js';
import {lintWithEverything} from './lint-corpus.js';
import {printElements} from './print-accuracy.js';
import {Tally} from './tally.js';

/** What was measured for rules that look for more than the standard asks. */
interface MeasuredFurther {
  memos: ReadonlyMap<string, Tally>;
  sentences: ReadonlyMap<string, Tally>;
  errors: readonly FurtherError[];
}

interface FurtherError {
  rule: string;
  where: string;
  expected: string;
  got: string;
  reason: string;
}

/** The documents that cues were written on, those set aside for the figures, or both. */
type Side = 'seen' | 'aside';

/** What a memo says, or should be told, about one rule: a verdict, or lines to report. */
interface FurtherLabel {
  verdict?: Verdict;
  lines: readonly number[];
}

/** By rule. */
type Labels = Readonly<Record<string, FurtherLabel>>;

/** Rules whose finding is left out where another rule has said it already. */
const saidBy: Readonly<Record<string, readonly string[]>> = {
  'measurable-signals': ['positive-signals', 'warning-signals'],
};

const folder = new URL('../../fixtures/corpus/', import.meta.url);

/** Every so many memos, by id, one is set aside. */
const ASIDE = 3;

/** Reads memos and sentences, and compares what the further rules say with `further-*` in the corpus. */
async function measureFurther(side: Side): Promise<MeasuredFurther> {
  const measured = {
    memos: new Map<string, Tally>(),
    sentences: new Map<string, Tally>(),
    errors: [] as FurtherError[],
  };
  const labels = await furtherLabels();
  const memos = (await labelledMemos('all')).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const [index, {id, source}] of memos.entries()) {
    if (!isOn(side, index % ASIDE === ASIDE - 1)) continue;
    const report = await lintWithEverything(source);
    for (const [rule, {verdict, lines}] of Object.entries(labels.get(id) ?? {})) {
      if (verdict === undefined) compareLines(rule, lines, report, id, measured);
      else compare(rule, verdict, report, id, measured.memos, measured.errors);
    }
  }
  const rules = new Set([...labels.values()].flatMap(Object.keys));
  for (const {sentences, rules: known} of await furtherSentences()) {
    for (const sentence of sentences) {
      if (!isOn(side, partOf(sentence.text) !== 'look')) continue;
      const report = await lintWithEverything(asDocument(sentence));
      for (const rule of [...rules].filter(each => known.has(each))) {
        const expected = (sentence.labels[rule] ?? 'absent') as Verdict;
        compare(rule, expected, report, asDocument(sentence), measured.sentences, measured.errors);
      }
    }
  }
  return measured;
}

function isOn(side: Side, isAside: boolean): boolean {
  return isAside === (side === 'aside');
}

function compare(
  rule: string,
  expected: Verdict,
  report: FileReport,
  where: string,
  tallies: Map<string, Tally>,
  errors: FurtherError[],
): void {
  const tally = tallyOf(rule, tallies);
  const got = verdictOf(rule, report);
  tally.verdict(got, expected);
  if (got === expected) return;
  const {text = '', reason = ''} = report.evidence.get(rule)?.items[0] ?? {};
  errors.push({rule, where, expected, got, reason: `${text} [${reason}]`});
}

/** Compares the findings of a rule with the lines that it should report. */
function compareLines(
  rule: string,
  lines: readonly number[],
  {messages}: FileReport,
  where: string,
  {memos, errors}: {memos: Map<string, Tally>; errors: FurtherError[]},
): void {
  const tally = tallyOf(rule, memos);
  const covers = ({at}: Message) => lines.some(line => at.start.line <= line && line <= at.end.line);
  for (const message of messages.filter(({ruleId}) => ruleId === rule)) {
    tally.found(true, covers(message));
    if (covers(message)) continue;
    errors.push({
      rule,
      where,
      expected: 'nothing',
      got: `line ${message.at.start.line}`,
      reason: message.message,
    });
  }
  const said = messages.filter(({ruleId}) => ruleId === rule || saidBy[rule]?.includes(ruleId));
  if (lines.length === 0 || said.some(covers)) return;
  tally.found(false, true);
  errors.push({rule, where, expected: `line ${lines[0]}`, got: 'nothing', reason: ''});
}

function tallyOf(rule: string, tallies: Map<string, Tally>): Tally {
  const tally = tallies.get(rule) ?? new Tally();
  tallies.set(rule, tally);
  return tally;
}

/** A rule that is not about an element says by its message how well a memo does. */
function verdictOf(rule: string, {evidence, messages}: FileReport): Verdict {
  const found = evidence.get(rule);
  if (found) return found.verdict;
  const message = messages.find(({ruleId}) => ruleId === rule);
  if (!message) return 'present';
  return message.messageId === 'weak' ? 'weak' : 'absent';
}

/** Labels of memos by id, from all files that have some. */
async function furtherLabels(): Promise<Map<string, Labels>> {
  const labels = new Map<string, Labels>();
  for (const file of await filesLike(/^further-labels-.+\.json$/)) {
    const own: Record<string, Labels> = JSON.parse(await readFile(new URL(file, folder), 'utf8'));
    for (const [id, each] of Object.entries(own)) labels.set(id, {...labels.get(id), ...each});
  }
  return labels;
}

/** Labelled sentences, file by file; a file knows only the rules that some of its labels name. */
async function furtherSentences(): Promise<{sentences: LabelledSentence[]; rules: ReadonlySet<string>}[]> {
  const files = await filesLike(/^further-sentences-.+\.jsonl$/);
  const texts = await Promise.all(files.map(file => readFile(new URL(file, folder), 'utf8')));
  return texts.map(text => {
    const sentences = text
      .split('\n')
      .filter(line => line !== '')
      .map((line): LabelledSentence => JSON.parse(line));
    return {sentences, rules: new Set(sentences.flatMap(({labels}) => Object.keys(labels)))};
  });
}

async function filesLike(pattern: RegExp): Promise<string[]> {
  return (await readdir(folder)).filter(file => pattern.test(file)).sort();
}

/** Prints how well the rules beyond the standard read, or what they misread of what they were written on. */
export async function printFurther(rule: string | undefined, showErrors: boolean): Promise<void> {
  if (showErrors) {
    printErrors(await measureFurther('seen'), rule);
    return;
  }
  for (const side of ['seen', 'aside'] as const) {
    const {memos, sentences} = await measureFurther(side);
    const what = side === 'seen' ? 'written on' : 'set aside';
    console.log(`memos ${what}`);
    printElements(memos, rule);
    console.log(`\nsentences ${what}`);
    printElements(sentences, rule);
    console.log('');
  }
}

function printErrors({errors}: MeasuredFurther, rule: string | undefined): void {
  for (const {rule: id, where, expected, got, reason} of errors) {
    if (rule !== undefined && id !== rule) continue;
    console.log(`${id}: ${expected} -> ${got} | ${where.replaceAll('\n\n', ' / ')} | ${reason}`);
  }
}
