/** Runs git. Nobody else does. */
import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

/** The variables of the environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Runs git in a directory and gives back what it wrote; rejects where it fails, or is not there. */
export type Git = (...words: readonly string[]) => Promise<Buffer>;

/** Memos are small, but a repository may have many names. */
const mostOutput = 512 * 1024 * 1024;

/** @param env In a hook it says which index is meant. */
export function runGit(directory: string, env: Environment): Git {
  return async (...words) => {
    const {stdout} = await promisify(execFile)('git', words, {
      cwd: directory,
      // Who looks at what it says needs it in one language.
      env: {...env, LC_ALL: 'C'},
      encoding: 'buffer',
      maxBuffer: mostOutput,
      windowsHide: true,
    });
    return stdout;
  };
}

/** What stands between NULs, as `-z` has it. */
export function namesOf(output: Buffer): readonly string[] {
  return output.toString('utf8').split('\0').filter(Boolean);
}
