/**
 * `npm run size` says what the package costs those who install and start it, and fails where that is more than
 * the bounds allow. `npm run build` must have been run.
 */
import {execFileSync} from 'node:child_process';
import {readdir, readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {listPacked, type PackedFile} from './packed.js';

/** The bounds, all of them here. */
const bounds = {
  /** Bytes of our own part: the package with what is bundled into it, unpacked. */
  own: 2_000_000,
  /** Packages that are installed beside ours, directly or not. */
  dependencies: 12,
  /**
   * How many times longer linting a short memo takes than starting Node and doing nothing. About 10 on a quiet machine;
   * on a busy one the figure doubles, and that must not turn a build red.
   */
  coldStart: 40,
};

/** What we look at in package-lock.json: by folder, whether a package is only there to develop with. */
interface Lock {
  packages: Readonly<Record<string, {dev?: boolean; devOptional?: boolean}>>;
}

const memo = 'fixtures/honest-experiment/announcement.md';
const rounds = 15;

const packed = await listPacked('.');
const dependencies = await installedDependencies();
const beside = await Promise.all(dependencies.map(sizeOfPackage));
const others = beside.reduce((sum, size) => sum + size, 0);
const coldStart = timesAsLong([process.execPath, 'bin/change-lint.js', memo], [process.execPath, '-e', '0']);

const rows = [
  ['packed', megabytes(packed.size), ''],
  ['unpacked, with dependencies', megabytes(packed.unpackedSize + others), ''],
  ['unpacked, our own part', megabytes(packed.unpackedSize), `at most ${megabytes(bounds.own)}`],
  ...partsOf(packed.files).map(([part, size]) => [`  ${part}`, megabytes(size), '']),
  ['dependencies', String(dependencies.length), `at most ${bounds.dependencies}`],
  ['cold start', `${coldStart.toFixed(1)} × node -e 0`, `at most ${bounds.coldStart} ×`],
] as const;
for (const [what, figure, bound] of rows)
  console.log(`${what!.padEnd(30)}${figure!.padEnd(20)}${bound}`.trimEnd());

const exceeded = [
  packed.unpackedSize > bounds.own && 'our own part is too large',
  dependencies.length > bounds.dependencies && 'there are too many dependencies',
  coldStart > bounds.coldStart && 'it starts too slowly',
].filter(reason => reason !== false);
for (const reason of exceeded) console.error(`${reason}; the bounds are in src/workshop/size.ts`);
if (exceeded.length > 0) process.exitCode = 1;

/** The sizes of what is in the package, the largest first. */
function partsOf(files: readonly PackedFile[]): [string, number][] {
  const sizes = new Map<string, number>();
  for (const {path: file, size} of files) {
    const part = partOf(file);
    sizes.set(part, (sizes.get(part) ?? 0) + size);
  }
  return [...sizes].sort(([, a], [, b]) => b - a);
}

function partOf(file: string): string {
  if (file.endsWith('.d.ts')) return 'declarations';
  if (file.endsWith('.js')) return 'code';
  if (file.startsWith('schema/')) return 'schemas';
  return 'papers';
}

/** The folders of all packages that `npm install change-lint` brings along. */
async function installedDependencies(): Promise<string[]> {
  const {packages}: Lock = JSON.parse(await readFile('package-lock.json', 'utf8'));
  const folders = Object.keys(packages).filter(folder => folder !== '');
  return folders.filter(folder => !packages[folder]!.dev && !packages[folder]!.devOptional);
}

async function sizeOfPackage(folder: string): Promise<number> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))
    .filter(file => !path.relative(folder, file).startsWith('node_modules'));
  const sizes = await Promise.all(files.map(async file => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** How many times as long one command takes as another, each at its best: others use the machine too. */
function timesAsLong(command: readonly string[], standard: readonly string[]): number {
  let ours = Number.POSITIVE_INFINITY;
  let theirs = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    ours = Math.min(ours, milliseconds(command));
    theirs = Math.min(theirs, milliseconds(standard));
  }
  return ours / theirs;
}

function milliseconds([program, ...words]: readonly string[]): number {
  const start = performance.now();
  // Reading certificates at start, as some machines ask for, would hide what we measure.
  execFileSync(program!, words, {stdio: 'ignore', env: {...process.env, NODE_EXTRA_CA_CERTS: undefined}});
  return performance.now() - start;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
