import {Chalk, type ChalkInstance} from 'chalk';

/** What words on a terminal may look like. */
export interface Style {
  path: (text: string) => string;
  strong: (text: string) => string;
  quiet: (text: string) => string;
  error: (text: string) => string;
  warning: (text: string) => string;
  info: (text: string) => string;
  good: (text: string) => string;
}

/** The only door to chalk. Whether there is colour is decided by the caller, never by chalk. */
export function createStyle(color: boolean): Style {
  const chalk: ChalkInstance = new Chalk({level: color ? 1 : 0});
  return {
    path: chalk.underline,
    strong: chalk.bold,
    quiet: chalk.dim,
    error: chalk.red,
    warning: chalk.yellow,
    info: chalk.blue,
    good: chalk.green,
  };
}
