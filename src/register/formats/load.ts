import type {RegisterFormat} from './format.js';

/** A format of the register. */
interface KnownFormat {
  /** Its module is only loaded when the format is asked for. */
  load: () => Promise<{format: RegisterFormat}>;
  /** Whether its text is a whole that nothing may stand beside, as JSON is. */
  isDocument: boolean;
  /** Whether its text goes on from what the file held before, and so has to be made of the whole register. */
  continuesFile?: boolean;
}

const lines = {isDocument: false};
const document = {isDocument: true};

/** One line a format. */
const formats = {
  table: {load: () => import('./table.js'), ...lines},
  json: {load: () => import('./json.js'), ...document},
  csv: {load: () => import('./csv.js'), ...document},
  markdown: {load: () => import('./markdown.js'), ...lines},
  html: {load: () => import('./html.js'), ...document},
  ics: {load: () => import('./ics.js'), ...document, continuesFile: true},
} satisfies Record<string, KnownFormat>;

export type RegisterFormatName = keyof typeof formats;

/** The formats that `change-lint register --format` knows. */
export const registerFormatNames = Object.keys(formats) as readonly RegisterFormatName[];

/** The format of a name; undefined where the register has none that is called so. */
export function registerFormat(name: string): KnownFormat | undefined {
  const known = registerFormatNames.find(candidate => candidate === name);
  return known === undefined ? undefined : formats[known];
}
