/**
 * Whether what a rule gave are problems. The types say so of our own rules; a plugin may be written without them.
 */
import type {Problem} from './rule.js';

const TEXTS = ['messageId', 'message', 'why', 'example'] as const satisfies readonly (keyof Problem)[];

/** Gives back what `check` returned. @throws {Error} where nobody could look for problems in it. */
export function problemsOf(returned: unknown): Iterable<Problem> {
  if (isObject(returned) && Symbol.iterator in returned) return returned as unknown as Iterable<Problem>;
  // A promise that fails with nobody listening would end the process.
  if (returned instanceof Promise) returned.catch(() => {});
  throw new Error(
    `"check" must yield problems, or return an array of them, but it returned ${kindOf(returned)}`,
  );
}

/** @throws {Error} saying what is wrong with a problem that a rule yielded. */
export function checkProblem(problem: unknown): asserts problem is Problem {
  if (!isObject(problem)) throw new Error(`a problem must be an object, but is ${kindOf(problem)}`);
  const missing = TEXTS.find(key => typeof problem[key] !== 'string');
  if (missing !== undefined) {
    throw new Error(`"${missing}" of a problem must be a text, but is ${kindOf(problem[missing])}`);
  }
  const {at, fix, suggestions} = problem;
  if (!isObject(at) || !isPoint(at.start) || !isPoint(at.end)) {
    throw new Error(
      '"at" of a problem must be a place, such as that of a heading or announcement.placeAt(from, to)',
    );
  }
  if (fix !== undefined && !isEdit(fix)) throw new Error(`"fix" of a problem ${EDIT}`);
  if (suggestions !== undefined && !(Array.isArray(suggestions) && suggestions.every(isSuggestion))) {
    throw new Error(
      `"suggestions" of a problem must be an array of {description, edit}, where "edit" ${EDIT}`,
    );
  }
}

const EDIT =
  'must be {from, to, text}: two offsets in the source, the second not before the first, and a text';

function isEdit(value: unknown): boolean {
  if (!isObject(value) || typeof value.text !== 'string') return false;
  const {from, to} = value;
  return Number.isInteger(from) && Number.isInteger(to) && 0 <= Number(from) && Number(from) <= Number(to);
}

function isSuggestion(value: unknown): boolean {
  return isObject(value) && typeof value.description === 'string' && isEdit(value.edit);
}

function isPoint(value: unknown): boolean {
  return isObject(value) && [value.line, value.column, value.offset].every(Number.isInteger);
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value instanceof Promise) return 'a promise';
  if (isObject(value)) return Array.isArray(value) ? 'an array' : 'an object';
  return typeof value === 'string' ? `the text ${JSON.stringify(value)}` : String(value);
}
