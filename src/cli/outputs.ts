import path from 'node:path';
import type {Resolver} from '../config/resolve.js';
import {Trouble} from '../config/trouble.js';
import type {FormatterModule} from '../formatters/formatter.js';
import {builtInFormat, formatNames} from '../formatters/load.js';
import {type Insight, insightOf, loadInsight} from './insight.js';
import type {Io} from './io.js';
import type {FormatRequest, LintOptions} from './options.js';

/** One report to be written. */
export interface Output {
  /** The format as it was asked for. */
  name: string;
  formatter: FormatterModule;
  /** Where it goes, and the flag that says so; undefined for standard output. */
  file: {path: string; flag: string} | undefined;
}

/**
 * The reports that a run writes, with their formatters loaded, so that a mistake is told before the work.
 *
 * @param resolver Knows the formats of plugins; it is only asked where a format is none of ours.
 * @throws {Trouble} for formats that do not exist or cannot stand together, and for formatters that are broken.
 */
export async function loadOutputs(
  io: Io,
  options: LintOptions,
  resolver: Resolver,
): Promise<readonly Output[]> {
  const insight = insightOf(options);
  const isDocument = (name: string) => builtInFormat(name)?.isDocument === true;
  const requests = placedRequests(requestsOf(io, options, insight), options, io.cwd, isDocument);
  const load = (name: string) =>
    insight === undefined ? loadFormatter(name, io.cwd, resolver) : loadInsight(insight, name);
  return Promise.all(requests.map(request => loadOutput(request, options, load)));
}

/** Whether a format shows the text of the documents. */
export function wantsSource(outputs: readonly Output[]): boolean {
  return outputs.some(({formatter}) => formatter.needsSource);
}

/** A report for programs on standard output must stay what it is; `json` has the fixed text in `output`. */
export function showsDiffs(outputs: readonly Output[]): boolean {
  const onStdout = outputs.filter(({file}) => file === undefined);
  return onStdout.length === 0 || onStdout.some(({name}) => name === 'stylish');
}

/** Under GitHub Actions, those who chose nothing get annotations of the findings beside the report in the log. */
function requestsOf(
  {env}: Io,
  {format}: LintOptions,
  insight: Insight | undefined,
): readonly FormatRequest[] {
  if (format.length > 0) return format;
  return env.GITHUB_ACTIONS === 'true' && insight === undefined
    ? [{name: 'stylish'}, {name: 'github'}]
    : [{name: 'stylish'}];
}

/**
 * The requests with the file of `--output-file`.
 *
 * @param isDocument Whether the text of a format is a whole that nothing may stand beside.
 * @throws {Trouble} where two of them want the same place.
 */
export function placedRequests(
  requests: readonly FormatRequest[],
  options: LintOptions,
  cwd: string,
  isDocument: (name: string) => boolean,
): readonly FormatRequest[] {
  const placed = withOutputFile(requests, options);
  refuseSharedFiles(placed, cwd);
  refuseSharedStdout(placed, isDocument);
  return placed;
}

/** `--output-file` is for the one format; annotations that nobody asked for stay where GitHub reads them. */
function withOutputFile(
  requests: readonly FormatRequest[],
  {outputFile, format}: Pick<LintOptions, 'outputFile' | 'format'>,
): readonly FormatRequest[] {
  if (outputFile === undefined) return requests;
  if (format.length > 1 || format[0]?.file !== undefined) {
    const {name} = format.at(-1)!;
    throw new Trouble(
      `--output-file is for a single format; say where each report goes, as in --format ${name}=${outputFile}`,
    );
  }
  const [first, ...others] = requests as readonly [FormatRequest, ...FormatRequest[]];
  return [{...first, file: outputFile}, ...others];
}

function refuseSharedFiles(requests: readonly FormatRequest[], cwd: string): void {
  const seen = new Map<string, string>();
  for (const {name, file} of requests) {
    if (file === undefined) continue;
    const absolute = path.resolve(cwd, file);
    const other = seen.get(absolute);
    if (other !== undefined) {
      throw new Trouble(
        `--format: ${other} and ${name} would both be written to ${file}; give each its own file`,
      );
    }
    seen.set(absolute, name);
  }
}

/** Lines for people may follow each other; JSON or XML with anything beside it can be read by nobody. */
function refuseSharedStdout(requests: readonly FormatRequest[], isDocument: (name: string) => boolean): void {
  const shared = requests.filter(({file}) => file === undefined);
  const document = shared.find(({name}) => isDocument(name));
  if (document === undefined || shared.length < 2) return;
  const other = shared.find(request => request !== document)!;
  throw new Trouble(
    `--format: ${document.name} and ${other.name} cannot share standard output; give one a file, as in --format ${document.name}=report.${document.name}`,
  );
}

async function loadOutput(
  request: FormatRequest,
  options: LintOptions,
  load: (name: string) => Promise<FormatterModule>,
): Promise<Output> {
  const {name, file} = request;
  const flag = options.outputFile === file ? '--output-file' : '--format';
  return {
    name,
    formatter: await load(name),
    file: file === undefined ? undefined : {path: file, flag},
  };
}

/** A format of ours, of a plugin that the configuration of the working directory names, or of a module. */
export async function loadFormatter(name: string, cwd: string, resolver: Resolver): Promise<FormatterModule> {
  const builtIn = builtInFormat(name);
  if (builtIn) return builtIn.load();
  const {formatters} = await resolver.forDirectory(cwd);
  const {customFormat, loadCustomFormatter} = await import('../formatters/custom.js');
  const ofPlugin = formatters.get(name);
  if (ofPlugin) return customFormat(ofPlugin, `formatter "${name}"`);
  return loadCustomFormatter(name, cwd, [...formatNames, ...formatters.keys()]);
}
