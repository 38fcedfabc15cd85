import path from 'node:path';
import {Trouble} from '../../config/trouble.js';
import {displayPath} from '../../files/display.js';
import {readDocument} from '../../files/read.js';
import {writeDocument} from '../../files/write.js';
import {
  type Block,
  findBlock,
  howToMark,
  isSameButForLayout,
  statementsIn,
  withBlock,
} from '../../register/index-page/block.js';
import {exitCodes, type Io} from '../io.js';
import {tellNote} from '../tell.js';

/** A page that holds the register between two markers. */
export interface IndexPage {
  /** Absolute. */
  filePath: string;
  /** As people know it. */
  name: string;
  /** Its text, without a byte order mark. */
  source: string;
  block: Block;
}

/** Reads the page of `--write`. @throws {Trouble} where there is none, or no place for the register in it. */
export async function openIndexPage(file: string, cwd: string): Promise<IndexPage> {
  if (file === '') throw new Trouble('--write: the name of the page is empty (a variable that is not set?)');
  const filePath = path.resolve(cwd, file);
  const name = displayPath(filePath, cwd);
  const result = await readDocument(filePath);
  if ('trouble' in result) throw new Trouble(`--write: ${name}: ${withRemedy(result.trouble)}`);
  const block = findBlock(result.source);
  if ('mistake' in block) throw new Trouble(`--write: ${name}: ${block.mistake}`);
  return {filePath, name, source: result.source, block};
}

/** A page that does not exist is not made: nobody but its author knows what else stands in it. */
function withRemedy(trouble: string): string {
  return trouble === 'there is no such file' ? `${trouble}; make it, and ${howToMark}` : trouble;
}

/** A page that a formatter has laid out otherwise is left to it: the two would undo each other's work for ever. */
function isCurrent({source, block}: IndexPage, register: string): boolean {
  return isSameButForLayout(source.slice(block.from, block.to), register);
}

/** Puts the register into the page. @throws {Trouble} where it cannot be written. */
export async function writeIndexPage(page: IndexPage, register: string, io: Io): Promise<void> {
  const {filePath, name, source, block} = page;
  if (isCurrent(page, register)) {
    tellNote(io, `${name}: the register is current`);
    return;
  }
  const after = withBlock(source, block, register);
  const changed = 'it has changed meanwhile, and nothing was written; run the command again';
  const trouble = await writeDocument(filePath, source, after, changed);
  if (trouble !== undefined) throw new Trouble(`--write: ${name}: ${trouble}`);
  tellNote(io, `${name}: the register was written`);
}

/**
 * Tells whether the page is current. That time has passed makes it no staler than it was: the groups may be those of an
 * earlier day.
 *
 * @returns The exit code.
 */
export function checkIndexPage(page: IndexPage, register: string, io: Io): number {
  const {name, source, block} = page;
  if (isCurrent(page, register)) {
    tellNote(io, `${name}: the register is current`);
    return exitCodes.clean;
  }
  const [before, after] = [statementsIn(source.slice(block.from, block.to)), statementsIn(register)];
  const changes = [
    ...without(before, after).map(line => `  - ${line}`),
    ...without(after, before).map(line => `  + ${line}`),
  ];
  if (changes.length === 0) {
    tellNote(io, `${name}: only the groups are those of another day; to move them: ${refreshing(io.argv)}`);
    return exitCodes.clean;
  }
  const lines = [`${name}: the register is stale; to refresh it: ${refreshing(io.argv)}`, ...changes];
  io.stdout.write(`${lines.join('\n')}\n`);
  return exitCodes.findings;
}

/** What is left of the lines when each of the others has taken its like away. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return lines.filter(line => {
    const alike = left.get(line) ?? 0;
    left.set(line, alike - 1);
    return alike <= 0;
  });
}

/** The command that was given, as one writes instead of checking. */
function refreshing(argv: readonly string[]): string {
  return ['change-lint', ...argv.filter(word => word !== '--check').map(quoted)].join(' ');
}

/** A word as a shell takes it. */
function quoted(word: string): string {
  return /^[\w./:=,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
