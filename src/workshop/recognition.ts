/**
 * `npm run recognition` measures which documents are taken for announcements.
 *
 *   --part look|report|last|all   which part, by a hash of the memo's or the package's name (default: last,
 *                                 on which no weight was set)
 *   --errors                      list what was taken for the wrong thing
 *   further words                 directories with Markdown of other sorts, none of it an announcement
 */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {glob} from 'tinyglobby';
import {recognize} from '../recognition/recognize.js';
import {labelledMemos, type Part, partOf} from './corpus.js';
import {Tally} from './tally.js';

/** A document with what it is; the path is what the recognition may look at. */
interface Candidate {
  sort: string;
  path: string;
  source: string;
  isAnnouncement: boolean;
}

const {values, positionals} = parseArgs({
  options: {
    part: {type: 'string', default: 'last'},
    errors: {type: 'boolean', default: false},
  },
  allowPositionals: true,
});
const part = values.part as Part | 'all';

const installed = 'pages of installed packages';
const candidates = [
  ...(await memos()),
  ...(await pagesIn('node_modules', installed)).filter(({path: file}) => isInPart(packageOf(file))),
];
for (const directory of positionals) candidates.push(...(await pagesIn(directory, directory)));

const withNames = measure(candidates);
const nameless = measure(candidates.map(candidate => ({...candidate, path: ''})));
for (const [sort, tally] of withNames) printRow(sort, tally, nameless.get(sort)!);
const ordinary = candidates.filter(({sort, isAnnouncement}) => isAnnouncement || sort === installed);
console.log(`\nannouncements against pages of installed packages, part ${part}:`);
console.log(`  with names and folders: ${figures(ordinary)}`);
console.log(`  by the text alone:      ${figures(ordinary.map(each => ({...each, path: ''})))}`);
if (values.errors) {
  for (const candidate of candidates.filter(isMistaken)) console.log(`${candidate.sort}: ${candidate.path}`);
}

async function memos(): Promise<Candidate[]> {
  return (await labelledMemos(part)).map(({id, kind, source}) => ({
    sort: kind,
    path: `${id}.md`,
    source,
    isAnnouncement: kind === 'announcement',
  }));
}

async function pagesIn(directory: string, sort: string): Promise<Candidate[]> {
  const files = await glob('**/*.{md,markdown,mdx}', {cwd: directory, dot: true, caseSensitiveMatch: false});
  return Promise.all(
    files.sort().map(async file => ({
      sort,
      path: file,
      source: await readFile(path.join(directory, file), 'utf8'),
      isAnnouncement: false,
    })),
  );
}

/** The innermost package that a file in node_modules belongs to. */
function packageOf(file: string): string {
  const inner = file.split('node_modules/').at(-1)!;
  return inner.split('/')[0]!;
}

function isInPart(name: string): boolean {
  return part === 'all' || partOf(name) === part;
}

function isTaken({source, path: file}: Candidate): boolean {
  return recognize(source, file).isAnnouncement;
}

function isMistaken(candidate: Candidate): boolean {
  return isTaken(candidate) !== candidate.isAnnouncement;
}

/** By sort, in the order in which the sorts come. */
function measure(all: readonly Candidate[]): ReadonlyMap<string, {taken: number; count: number}> {
  const sorts = new Map<string, {taken: number; count: number}>();
  for (const candidate of all) {
    const tally = sorts.get(candidate.sort) ?? {taken: 0, count: 0};
    sorts.set(candidate.sort, tally);
    tally.count += 1;
    if (isTaken(candidate)) tally.taken += 1;
  }
  return sorts;
}

function printRow(
  sort: string,
  {taken, count}: {taken: number; count: number},
  {taken: byText}: {taken: number},
): void {
  console.log(
    `${sort.padEnd(34)} ${taken} of ${count} taken for announcements (${byText} by the text alone)`,
  );
}

function figures(all: readonly Candidate[]): string {
  const tally = new Tally();
  for (const candidate of all) tally.found(isTaken(candidate), candidate.isAnnouncement);
  return `precision ${tally.precision?.toFixed(3) ?? '–'}, recall ${tally.recall?.toFixed(3) ?? '–'}`;
}
