import path from 'node:path';
import {knownName} from '../../config/nearest.js';
import {type Agenda, type AgendaItem, agendaOf} from '../../register/due/agenda.js';
import type {AgendaFormat, AgendaFormatContext} from '../../register/due/format.js';
import type {Register} from '../../register/experiment.js';
import type {FailOn} from '../choices.js';
import {wantsColor} from '../color.js';
import {exitCodes, type Io, type Session} from '../io.js';
import type {FormatRequest, LintOptions} from '../options.js';
import {placedRequests} from '../outputs.js';
import {appendToJobSummary, refuseToOverwrite, rootFor, writeReport} from '../report.js';
import {gather} from './gather.js';
import {acceptingNoFiles, parseWithin} from './register-options.js';
import {tellShallow} from './shallow.js';

/** The flags of `change-lint due` beside those of the lint. */
export interface DueOptions extends LintOptions {
  /** How far ahead to look, as it was typed. */
  within?: string;
  /** Parts of names; all where it is empty. */
  owner: readonly string[];
  /** What exits with 1; nothing where it is left out. */
  failOn?: FailOn;
}

const formats = {
  text: async () => (await import('../../register/due/text.js')).format,
  json: async () => (await import('../../register/due/json.js')).format,
  markdown: async () => (await import('../../register/due/markdown.js')).format,
  github: async () => (await import('../../register/due/github.js')).format,
} satisfies Record<string, () => Promise<AgendaFormat>>;

const formatNames = Object.keys(formats) as (keyof typeof formats)[];

/** What each answer to `--fail-on` exits with 1 for. */
const failures: Readonly<Record<FailOn, readonly AgendaItem['status'][]>> = {
  overdue: ['overdue'],
  due: ['overdue', 'due'],
};

/**
 * Says which reviews are overdue or come up, and whose they are. Time passes by itself: that alone is no failure,
 * unless somebody asks for one.
 *
 * @throws {Trouble} for mistakes in flags and configuration, and for reports that cannot be written.
 */
export async function due(session: Session, words: readonly string[], options: DueOptions): Promise<number> {
  const {io} = session;
  const {within, owner, failOn, ...others} = options;
  const fails = failOn === undefined ? [] : failures[failOn];
  const requests = placedRequests(requestsOf(io, options), options, io.cwd, name => name === 'json');
  const outputs = await Promise.all(requests.map(loadOutput));
  const {register, isComplete} = await gather(session, words, {
    ...acceptingNoFiles(others, words),
    ...(within !== undefined && {within: parseWithin(within)}),
  });
  await tellShallow(io, register);
  const agenda = agendaOf(register, owner);
  for (const output of outputs) await deliver(agenda, register, output, io, options);
  if (outputs.some(({name}) => name === 'github')) await appendSummary(agenda, io);
  if (!isComplete) return exitCodes.trouble;
  return agenda.items.some(({status}) => fails.includes(status)) ? exitCodes.findings : exitCodes.clean;
}

/** Under GitHub Actions, those who chose nothing get notices beside the report in the log. */
function requestsOf({env}: Io, {format}: DueOptions): readonly FormatRequest[] {
  if (format.length > 0) return format;
  return env.GITHUB_ACTIONS === 'true' ? [{name: 'text'}, {name: 'github'}] : [{name: 'text'}];
}

interface Output extends FormatRequest {
  format: AgendaFormat;
}

async function loadOutput(request: FormatRequest): Promise<Output> {
  return {...request, format: await formats[knownName('--format', 'format', request.name, formatNames)]()};
}

async function deliver(
  agenda: Agenda,
  {experiments}: Register,
  {name, file, format}: Output,
  io: Io,
  options: DueOptions,
): Promise<void> {
  if (file === undefined) {
    const text = format(agenda, contextFor(name, wantsColor(options.color, io.env, io.stdout), io));
    if (text !== '') io.stdout.write(text);
    return;
  }
  const target = {path: file, flag: options.outputFile === file ? '--output-file' : '--format'};
  refuseToOverwrite(target, experiments, io.cwd);
  await writeReport(target, format(agenda, contextFor(name, false, io, file)), io.cwd);
}

/** On the web, as in an issue, links count from the repository; in a file, from where that is. */
function contextFor(name: string, color: boolean, io: Io, file?: string): AgendaFormatContext {
  const webRoot = webRootOf(io);
  const fromFile = file === undefined ? io.cwd : path.dirname(path.resolve(io.cwd, file));
  const linksFrom = webRoot === undefined ? fromFile : rootFor('github', io);
  return {cwd: rootFor(name, io), color, linksFrom, webRoot};
}

/** Under GitHub Actions, where the files of the commit are shown. */
function webRootOf({env}: Io): string | undefined {
  const {GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit} = env;
  return server && repository && commit ? `${server}/${repository}/blob/${commit}` : undefined;
}

async function appendSummary(agenda: Agenda, io: Io): Promise<void> {
  if (!io.env.GITHUB_STEP_SUMMARY || agenda.items.length === 0) return;
  const format = await formats.markdown();
  await appendToJobSummary(io, format(agenda, contextFor('markdown', false, io)));
}
