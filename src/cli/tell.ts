import {reasonOf} from '../config/trouble.js';
import {RuleFailure} from '../rule/rule-failure.js';
import type {Io} from './io.js';

/** Says on standard error what kept the linter from its work. */
export function tellTrouble(io: Io, message: string): void {
  io.stderr.write(`error: ${message}\n`);
}

/** Says on standard error what people should know although the work goes on. */
export function tellWarning(io: Io, message: string): void {
  io.stderr.write(`warning: ${message}\n`);
}

/** Says on standard error what is worth knowing and no reason to worry. */
export function tellNote(io: Io, message: string): void {
  io.stderr.write(`${message}\n`);
}

/** Tells, where `--debug` asks for it, how the program came to what it does. */
export type Note = (message: string) => void;

/** Notes on standard error, or no notes. */
export function noteTaker(io: Io, isAsked: boolean): Note {
  return isAsked ? message => void io.stderr.write(`debug: ${message}\n`) : () => {};
}

/** Owns up to a mistake of our own (or of a plugin): one line, and the stack for those who ask for it. */
export function tellCrash(io: Io, error: unknown, during: string, isDebugging = false): void {
  const isCaused = error instanceof RuleFailure && error.cause !== undefined;
  const culprit = isCaused ? error.cause : error;
  const wantsStack = isDebugging || io.env.DEBUG || io.env.CHANGE_LINT_DEBUG;
  const stack = wantsStack && culprit instanceof Error ? `\n${culprit.stack}` : '';
  const hint = wantsStack ? '' : ' (--debug shows where)';
  tellTrouble(io, `${during}: ${crashReason(error)}${hint}${stack}`);
}

/** What went wrong, on one line, and whether somebody foresaw it. */
export function crashReason(error: unknown): string {
  const reason = reasonOf(error).replaceAll(/\s+/g, ' ');
  return error instanceof RuleFailure ? reason : `unexpected failure: ${reason}`;
}
