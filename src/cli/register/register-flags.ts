import {knownName} from '../../config/nearest.js';
import {Trouble} from '../../config/trouble.js';
import {type Sorting, sortKeys} from '../../register/arrange.js';
import {type ExperimentStatus, experimentStatuses} from '../../register/experiment.js';
import type {LintOptions} from '../options.js';

/** The flags of `change-lint register`, beside those of the lint. */
export interface RegisterFlags extends LintOptions {
  /** All where it is empty. */
  status: readonly ExperimentStatus[];
  /** Parts of names; all where it is empty. */
  owner: readonly string[];
  sort: Sorting;
  /** As written; see `parseWithin`. */
  within?: string;
  /** How many experiments may run at once in one scope; the configuration's where it is left out. */
  maxRunning?: number;
  /** The page that holds the register between its markers. */
  write?: string;
  /** Look whether the page is current, and write nothing. */
  check: boolean;
}

/** The order that the register has where nobody asks for another. */
export const byStatus: Sorting = {key: 'status', isReversed: false};

/** For `--status a,b --status c`. @throws {Trouble} for a status that nobody knows. */
export function collectStatuses(
  value: string,
  earlier: readonly ExperimentStatus[],
): readonly ExperimentStatus[] {
  const names = value.split(',').map(name => name.trim().toLowerCase());
  return [...earlier, ...names.map(name => knownStatus(name))];
}

function knownStatus(name: string): ExperimentStatus {
  const statuses = experimentStatuses.join(', ');
  if (name === '') throw new Trouble(`--status: a name is missing; there are ${statuses}`);
  return knownName('--status', 'name', name, experimentStatuses);
}

/** @throws {Trouble} for nothing at all, which would be part of every name. */
export function parseOwner(value: string): string {
  if (value.trim() !== '') return value.trim();
  throw new Trouble('--owner: the text is empty (a variable that is not set?); write a part of a name');
}

/** Reads `review` and `-review`. @throws {Trouble} for a key that nobody knows. */
export function parseSorting(value: string): Sorting {
  const isReversed = value.startsWith('-');
  return {key: knownName('--sort', 'key', isReversed ? value.slice(1) : value, sortKeys), isReversed};
}

/** For `--max-running`. @throws {Trouble} for anything but a whole number from 1. */
export function parseMaxRunning(value: string): number {
  if (/^0*[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new Trouble(`--max-running: "${value}" is not a whole number such as 3 (1 is the least)`);
}
