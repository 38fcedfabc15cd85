import type {Register} from '../experiment.js';

/** What a format may know beside the register. */
export interface RegisterFormatContext {
  /** Absolute; paths are shown relative to it. */
  cwd: string;
  /** Whether colours are wanted. */
  color: boolean;
  /** The width of the terminal in columns; undefined where the output is no terminal. */
  columns: number | undefined;
}

/** Turns a register into text, with its last line end. */
export type RegisterFormat = (register: Register, context: RegisterFormatContext) => string;
