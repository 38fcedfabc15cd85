import type {FormatterModule} from './formatter.js';

/** A format that the linter knows. */
interface BuiltInFormat {
  /** Its module is only loaded when the format is asked for. */
  load: () => Promise<FormatterModule>;
  /** Whether its text is a whole that nothing may stand beside, as JSON and XML are. */
  isDocument: boolean;
}

const lines = {isDocument: false};
const document = {isDocument: true};

/** One line a format. */
const formats = {
  stylish: {load: () => import('./stylish.js'), ...lines},
  compact: {load: () => import('./compact.js'), ...lines},
  unix: {load: () => import('./unix.js'), ...lines},
  json: {load: () => import('./json.js'), ...document},
  'json-lines': {load: () => import('./json-lines.js'), ...document},
  sarif: {load: () => import('./sarif.js'), ...document},
  github: {load: () => import('./github.js'), ...lines},
  gitlab: {load: () => import('./gitlab.js'), ...document},
  junit: {load: () => import('./junit.js'), ...document},
  checkstyle: {load: () => import('./checkstyle.js'), ...document},
  rdjson: {load: () => import('./rdjson.js'), ...document},
  markdown: {load: () => import('./markdown.js'), ...lines},
  agent: {load: () => import('./agent.js'), ...lines},
  html: {load: () => import('./html.js'), ...document},
} satisfies Record<string, BuiltInFormat>;

export type FormatName = keyof typeof formats;

/** The formats that `--format` knows by name. */
export const formatNames = Object.keys(formats) as readonly FormatName[];

/** The built-in format of a name; undefined for any other. */
export function builtInFormat(name: string): BuiltInFormat | undefined {
  const known = formatNames.find(candidate => candidate === name);
  return known === undefined ? undefined : formats[known];
}
