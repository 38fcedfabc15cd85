import type {lintText, readersOf} from '../lint.js';
import type {recognize} from '../recognition/recognize.js';
import type {readExperiment} from '../register/read-experiment.js';
import type {Rule} from '../rule/rule.js';

/** Where text goes. `isTTY` and `columns` as Node's terminals have them. */
export interface OutputStream {
  write(text: string): unknown;
  isTTY?: boolean | undefined;
  columns?: number | undefined;
}

/** All that the program knows of the world outside, so that a test can be that world. */
export interface Io {
  /** The words after `change-lint`. */
  argv: readonly string[];
  /** Absolute. */
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  stdin: AsyncIterable<Uint8Array | string> & {isTTY?: boolean | undefined};
  stdout: OutputStream;
  stderr: OutputStream;
  now: () => Date;
  /** Settles when somebody wants the program to end (Ctrl-C). From the first call on that does not kill it. */
  untilInterrupted: () => Promise<void>;
}

/** The linter that the command line drives. */
export interface Linter {
  rules: readonly Rule[];
  lint: typeof lintText;
  /** The versions of what reads with a ruleset, for the cache. */
  readersOf: (...ruleset: Parameters<typeof readersOf>) => Promise<string>;
  /** Tells announcements from other documents. */
  recognize: (...document: Parameters<typeof recognize>) => Promise<ReturnType<typeof recognize>>;
  readExperiment: typeof readExperiment;
}

/** What a command gets. */
export interface Session {
  io: Io;
  linter: Linter;
}

/** Exit codes, as ESLint and Ruff have them. */
export const exitCodes = {clean: 0, findings: 1, trouble: 2} as const;
