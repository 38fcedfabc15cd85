import {execFile} from 'node:child_process';
import {mkdtemp, rm, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Figures by element or wording rule, as `--json` prints them; null where there is nothing to count. */
export type Figures = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

/**
 * The figures of another state of the repository, measured in a work tree of its own.
 *
 * @param ref Any name git knows.
 * @param args What to measure, as given to `npm run accuracy`.
 * @throws {Error} when git does not know the name, or that state cannot print its figures.
 */
export async function figuresAt(ref: string, args: readonly string[]): Promise<Figures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'change-lint-compare-'));
  try {
    await run('git', ['worktree', 'add', '--detach', folder, ref], {cwd: root});
    await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    const {stdout} = await run('npx', ['tsx', 'src/workshop/accuracy.ts', '--json', ...args], {cwd: folder});
    return JSON.parse(stdout);
  } finally {
    await rm(folder, {recursive: true, force: true});
    await run('git', ['worktree', 'prune'], {cwd: root});
  }
}

/** Prints every figure that differs between two states. */
export function printDifferences(before: Figures, after: Figures): void {
  let differences = 0;
  for (const [id, figures] of Object.entries(after)) {
    for (const [name, value] of Object.entries(figures)) {
      const old = before[id]?.[name] ?? null;
      if (old === value) continue;
      differences++;
      console.log(`${id.padEnd(22)} ${name.padEnd(10)} ${shown(old)} → ${shown(value)}`);
    }
  }
  console.log(differences === 0 ? 'No figure moved.' : `${differences} figures moved.`);
}

function shown(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
