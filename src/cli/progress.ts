import {displayPath} from '../files/display.js';
import type {Io} from './io.js';

/** A line on the terminal that says how far a long run is; it leaves no trace. */
export interface Progress {
  /** @param file The document whose turn it is; @param done How many are behind us. */
  at(file: string, done: number): void;
  /** Takes the line away, before anything else is written and at the end. */
  clear(): void;
}

/** Milliseconds before anybody wonders what is going on. */
const patience = 500;
/** Milliseconds between two states of the line. */
const pace = 100;

/** Makes a progress line on standard error; where that is no terminal nothing is ever written. */
export function createProgress({stderr, now, cwd}: Io, total: number): Progress {
  let next = now().getTime() + patience;
  let isShown = false;
  return {
    at(file, done) {
      const time = now().getTime();
      if (!stderr.isTTY || time < next) return;
      next = time + pace;
      isShown = true;
      const text = `${done}/${total} ${displayPath(file, cwd)}`;
      stderr.write(`${eraseLine}${text.slice(0, Math.max((stderr.columns || 80) - 1, 10))}`);
    },
    clear() {
      if (isShown) stderr.write(eraseLine);
      isShown = false;
    },
  };
}

const eraseLine = '\r\u001B[K';
