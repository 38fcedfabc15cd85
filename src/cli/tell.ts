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

/** Owns up to a mistake of our own (or of a plugin): one line, and the stack for those who ask for it. */
export function tellCrash(io: Io, error: unknown, during: string): void {
  const reason = reasonOf(error).replaceAll(/\s+/g, ' ');
  const isKnown = error instanceof RuleFailure;
  const culprit = isKnown && error.cause !== undefined ? error.cause : error;
  const wantsStack = io.env.DEBUG || io.env.CHANGE_LINT_DEBUG;
  const stack = wantsStack && culprit instanceof Error ? `\n${culprit.stack}` : '';
  const hint = wantsStack ? '' : ' (CHANGE_LINT_DEBUG=1 shows where)';
  tellTrouble(io, `${during}: ${isKnown ? '' : 'unexpected failure: '}${reason}${hint}${stack}`);
}
