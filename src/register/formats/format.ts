import type {ExperimentStatus, Register} from '../experiment.js';

/** What a format may know beside the register. */
export interface RegisterFormatContext {
  /** Absolute; paths are shown relative to it. */
  cwd: string;
  /** Whether colours are wanted. */
  color: boolean;
  /** The width of the terminal in columns; undefined where the output is no terminal. */
  columns: number | undefined;
  /** Absolute: the directory that links count from, which is that of the file they will stand in; `cwd` where left out. */
  linksFrom?: string;
  /** What the file holds that the text will take the place of; undefined where there is none, or nobody wants it. */
  replaced?: {text: string; where: string};
  /** The order in which groups stand; that of `experimentStatuses` where left out. */
  groupOrder?: readonly ExperimentStatus[];
}

/** Turns a register into text, with its last line end. */
export type RegisterFormat = (register: Register, context: RegisterFormatContext) => string;
