import {existsSync, statSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {ignoreFileNames} from '../config/ignore-files.js';
import type {Resolution} from '../config/resolve.js';
import {codeOf, reasonOf, Trouble} from '../config/trouble.js';
import {displayPath} from '../files/display.js';
import type {IsoDay} from '../reading/times/iso-day.js';
import type {RecognitionSettings} from '../recognition/modes.js';
import type {Rule} from '../rule/rule.js';
import {ignoreTestFor} from './documents.js';
import {exitCodes, type Session} from './io.js';
import {declaredDirectory} from './new/declared-directory.js';
import {fileNameFor} from './new/file-name.js';
import {frontMatterLines, isAnswered, type MemoPlan, memoText} from './new/memo-text.js';
import {inMemoOrder} from './new/order.js';
import {reviewDay} from './new/review-day.js';
import {type LintOptions, todayOf} from './options.js';
import {resolverFor} from './resolver.js';
import {noteTaker, tellWarning} from './tell.js';

/** The flags of `new`. */
export interface NewOptions {
  /** Only the elements of the preset `minimal`. */
  minimal: boolean;
  frontMatter: boolean;
  /** When it is looked at again, in words. */
  review?: string;
  /** Print the memo, and write no file. */
  stdout: boolean;
  force: boolean;
}

/**
 * Writes a memo to fill in, with a heading and a prompt for each element that the configuration looks for.
 *
 * @param typed The title as somebody typed it.
 * @throws {Trouble} for a title or a time that is none, where no rule is about an element, and for a file that is there
 *   already or cannot be written.
 */
export async function newMemo(
  session: Session,
  typed: string,
  options: NewOptions & LintOptions,
): Promise<number> {
  const {io} = session;
  const title = typed.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  if (title === '') throw new Trouble('new: the title is empty; write it as new "Quiet mornings"');
  const file = fileFor(title, io.cwd, options);
  const resolver = resolverFor(session, options);
  const resolution = await resolver.forDirectory(path.dirname(file));
  const elements = elementsFor(file, resolution, options);
  const today = todayOf(options, io.now);
  const {calendar} = resolution;
  const review = options.review === undefined ? undefined : reviewDay(options.review, today, calendar);
  const text = await recognisable(session, file, resolution, {
    title,
    elements,
    frontMatter: frontMatterFor(resolution, today, review, options),
    review,
    isMdx: file.endsWith('.mdx'),
  });
  if (options.stdout) {
    io.stdout.write(text);
    return exitCodes.clean;
  }
  const name = displayPath(file, io.cwd);
  await write(file, name, text, options);
  const choice = {cwd: io.cwd, resolver, options, note: noteTaker(io, options.debug)};
  if (await ignoreTestFor(choice, ignoreFileNames)(file)) {
    tellWarning(io, `new: ${name} is ignored, so that nobody will lint it`);
  } else if (resolution.files.length > 0 && !(await resolution.isDeclared(file))) {
    tellWarning(io, await undeclaredWarning(file, resolution, io.cwd));
  }
  const open = elements.filter(rule => !isAnswered(rule, review)).length;
  const taken =
    review === undefined
      ? ''
      : `The review is on ${review}
`;
  io.stdout.write(`Wrote ${name}
${taken}
Next:
${nextSteps(name, open, options)}`);
  return exitCodes.clean;
}

/** Said of a memo that a run without words will not find. */
async function undeclaredWarning(file: string, resolution: Resolution, cwd: string): Promise<string> {
  const warning = `new: ${displayPath(file, cwd)} is not among the "files" of the configuration`;
  const directory = await declaredDirectory(path.basename(file), resolution);
  if (directory === undefined) return `${warning}; -o puts it elsewhere`;
  const target = displayPath(directory, cwd);
  return `${warning}; -o ${/^[\w./-]+$/.test(target) ? `${target}/` : `"${target}/"`} puts it there`;
}

/** The absolute path of the memo. */
function fileFor(title: string, cwd: string, {outputFile, stdout}: NewOptions & LintOptions): string {
  if (outputFile === undefined) return path.join(cwd, fileNameFor(title));
  if (stdout) throw new Trouble('new: --stdout writes no file; leave out --output-file');
  const file = path.resolve(cwd, outputFile);
  const isDirectory = /[/\\]$/.test(outputFile) || (existsSync(file) && statSync(file).isDirectory());
  return isDirectory ? path.join(file, fileNameFor(title)) : file;
}

/** The rules about elements that are on for a file, in the order of the memo. */
function elementsFor(file: string, resolution: Resolution, {minimal}: NewOptions): readonly Rule[] {
  const isOn = new Set(
    resolution
      .rulesetFor(file)
      .filter(({severity}) => severity !== 'off')
      .map(({rule}) => rule.id),
  );
  const elements = inMemoOrder(resolution.rules.filter(({element}) => element !== undefined));
  const wanted = elements.filter(
    ({id, presets}) => isOn.has(id) && (!minimal || presets.includes('minimal')),
  );
  if (wanted.length > 0) return wanted;
  throw new Trouble(
    'new: no rule that is on says what a memo has to hold; choose others, as with --preset recommended',
  );
}

function frontMatterFor(
  {recognition}: Resolution,
  today: IsoDay,
  review: IsoDay | undefined,
  {frontMatter}: NewOptions,
): readonly string[] {
  if (!frontMatter && review === undefined) return [];
  return frontMatterLines(markOf(recognition), today, review);
}

/**
 * The text of a memo that will be linted also where a directory is named: whatever does not look like an announcement
 * would be passed over.
 */
async function recognisable(
  {io, linter}: Session,
  file: string,
  {recognition, isDeclared}: Resolution,
  plan: MemoPlan,
): Promise<string> {
  const text = memoText(plan);
  if (await isDeclared(file)) return text;
  const {isAnnouncement} = await linter.recognize(text, displayPath(file, io.cwd), recognition);
  return isAnnouncement
    ? text
    : memoText({...plan, frontMatter: [markOf(recognition), ...plan.frontMatter.slice(1)]});
}

/** The line of front matter that makes an announcement of any document. */
function markOf({mark}: RecognitionSettings): string {
  const [key = 'type', [value = 'announcement'] = []] = Object.entries(mark)[0] ?? [];
  return `${key}: ${/^[\w-]+$/.test(value) ? value : JSON.stringify(value)}`;
}

async function write(file: string, name: string, text: string, {force}: NewOptions): Promise<void> {
  try {
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(file, text, {flag: force ? 'w' : 'wx'});
  } catch (error) {
    const isThere = codeOf(error) === 'EEXIST' && existsSync(file);
    if (isThere) throw new Trouble(`new: ${name} is there already; --force overwrites it`);
    throw new Trouble(`new: cannot write ${name}: ${reasonOf(error)}`);
  }
}

/** @param count How many questions are without an answer. */
function nextSteps(name: string, count: number, {preset, minimal}: LintOptions & NewOptions): string {
  const file = /^[\w./-]+$/.test(name) ? name : `"${name}"`;
  // The others would be found missing of which nobody was asked.
  const asked = minimal ? 'minimal' : preset;
  const lint = ['change-lint', ...(asked === undefined ? [] : ['--preset', asked]), file].join(' ');
  const parts = count === 1 ? 'the question' : `the ${count} questions`;
  const answer = `  Answer ${parts} in the comments, under the headings; readers do not see them.\n`;
  return `${count === 0 ? '' : answer}  ${lint}   says what is still missing\n`;
}
