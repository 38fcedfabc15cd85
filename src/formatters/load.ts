import type {FormatterModule} from './formatter.js';

/** One line a format; its module is only loaded when the format is asked for. */
const formatters = {
  stylish: () => import('./stylish.js'),
  json: () => import('./json.js'),
  unix: () => import('./unix.js'),
  html: () => import('./html.js'),
} satisfies Record<string, () => Promise<FormatterModule>>;

export type FormatName = keyof typeof formatters;

/** The formats that `--format` knows. */
export const formatNames = Object.keys(formatters) as readonly FormatName[];

export async function loadFormatter(name: FormatName): Promise<FormatterModule> {
  return formatters[name]();
}
