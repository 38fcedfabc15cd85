import path from 'node:path';
import {unknownName} from '../../config/nearest.js';
import {Trouble} from '../../config/trouble.js';
import type {Decision} from '../../facts/facts.js';
import {decisionOf} from '../../facts/outcome/decision-words.js';
import {isMarkdown} from '../../files/discover.js';
import {displayPath} from '../../files/display.js';
import {readDocument} from '../../files/read.js';
import {writeDocument} from '../../files/write.js';
import {addDays} from '../../reading/times/calendar.js';
import {fromIsoDay, type IsoDay, isIsoDay, toIsoDay} from '../../reading/times/iso-day.js';
import {exitCodes, type Session} from '../io.js';
import {type LintOptions, todayOf} from '../options.js';

const outcomes = ['kept', 'changed', 'stopped'] as const satisfies readonly Decision[];

/** The flags of `review` as they were given, beside those of the lint. */
export interface ReviewOptions extends LintOptions {
  /** What was decided. */
  outcome?: string;
  /** Why, in Markdown. */
  note?: string;
  /** The day of the decision; today where it is left out. */
  date?: string;
  /** Show what would be written, and write nothing. */
  dryRun: boolean;
  /** Give a memo without front matter some. */
  frontMatter: boolean;
  /** Write a further outcome below one that is there. */
  force: boolean;
}

/**
 * Writes into a memo what became of its experiment.
 *
 * @throws {Trouble} where it cannot be written; the file is then as it was.
 */
export async function review(
  {io}: Session,
  files: readonly string[],
  options: ReviewOptions,
): Promise<number> {
  const given = oneOf(files);
  const recording = {
    decision: readOutcomeFlag(options.outcome),
    on: readDay(options, io.now),
    note: readNote(options.note),
    isFurther: options.force,
    addsFrontMatter: options.frontMatter,
  };
  const file = path.resolve(io.cwd, given);
  const name = displayPath(file, io.cwd);
  const refuse = (trouble: string) => new Trouble(`${name}: ${trouble}`);
  const read = await readDocument(file);
  if ('trouble' in read) throw refuse(read.trouble);
  if (!isMarkdown.test(file)) throw refuse('this is no memo; an outcome goes into .md, .markdown or .mdx');
  const {recordOutcome} = await import('../../register/outcome/record-outcome.js');
  const recorded = await recordOutcome(read.source, file, recording);
  if ('trouble' in recorded) throw refuse(recorded.trouble);
  if (options.dryRun) {
    const {diffOf} = await import('../diff.js');
    io.stdout.write(await diffOf(name, read.source, recorded.text));
    return exitCodes.clean;
  }
  const trouble = await writeDocument(file, read.source, recorded.text, changed);
  if (trouble !== undefined) throw refuse(trouble);
  io.stdout.write(`${name}: ${recording.decision} on ${recording.on}, recorded\n`);
  if (recording.note === undefined) io.stdout.write(askForNote);
  return exitCodes.clean;
}

const changed = 'changed while it was being read; nothing was written, run again';

const askForNote =
  'What did you see that decided it? A sentence of yours under "Outcome" helps whoever tries this next.\n';

/** @throws {Trouble} for no file, and for several. */
function oneOf(files: readonly string[]): string {
  const [file, ...others] = files;
  if (file === undefined || file === '') {
    throw new Trouble('review: which memo? Name it: change-lint review memo.md --outcome kept');
  }
  if (others.length === 0) return file;
  throw new Trouble(
    `review takes one memo, here "${file}", since each has an outcome of its own; leave out ${others.map(other => `"${other}"`).join(', ')}`,
  );
}

/** @throws {Trouble} where it is none, naming the nearest. */
function readOutcomeFlag(value: string | undefined): Decision {
  if (value === undefined) {
    throw new Trouble(
      'review: what was decided? Say --outcome kept, --outcome changed or --outcome stopped; each of them is a result',
    );
  }
  const word = value.trim().toLowerCase();
  const found = outcomes.find(outcome => outcome === word);
  if (found !== undefined) return found;
  // `keep` and `adopted` are names of the same thing.
  const meant = decisionOf(word);
  throw new Trouble(
    meant === undefined
      ? `--outcome: ${unknownName('outcome', value, outcomes)}`
      : `--outcome: "${value}" is called "${meant}" here; write --outcome ${meant}`,
  );
}

/** @throws {Trouble} for a note without a word. */
function readNote(value: string | undefined): string | undefined {
  if (value?.trim() !== '') return value;
  throw new Trouble('--note is empty (a variable that is not set?); leave it out, or say what you saw');
}

/** @throws {Trouble} for what is no day, and for one that is still to come. */
function readDay(options: ReviewOptions, now: () => Date): IsoDay {
  const {date} = options;
  const today = todayOf(options, now);
  if (date === undefined) return today;
  if (!isIsoDay(date)) {
    throw new Trouble(`--date: "${date}" is no day of the calendar; write it as 2027-03-31`);
  }
  // Where the sun rises first, it is tomorrow already.
  if (date <= toIsoDay(addDays(fromIsoDay(today), 1))) return date;
  throw new Trouble(
    `--date: ${date} is still to come (today is ${today}); an outcome is what has been decided`,
  );
}
