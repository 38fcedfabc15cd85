import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {onTestFinished} from 'vitest';
import type {Announcement, Place} from '../../src/announcement/announcement.js';
import type {Io, Linter} from '../../src/cli/io.js';
import {main} from '../../src/main.js';
import type {FileReport, Message, Ruleset} from '../../src/report.js';
import {defineRule} from '../../src/rule/define-rule.js';
import type {Rule} from '../../src/rule/rule.js';
import {ruleInput} from '../../src/rule/rule-input.js';

/** Makes a directory with these files (and a `.git`, so that no search leaves it); it goes with the test. */
export function directoryWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const directory = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'change-lint-')));
  onTestFinished(() => rmSync(directory, {recursive: true, force: true}));
  for (const [name, content] of Object.entries({'.git/HEAD': '', ...files})) {
    const file = path.join(directory, name);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, content);
  }
  return directory;
}

/** What a run left behind. */
export interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command line in a directory. Words are given as one line, or as a list where they hold spaces. */
export async function run(
  cwd: string,
  words: string | readonly string[],
  world: {
    stdin?: string | Uint8Array;
    env?: Io['env'];
    isTTY?: boolean;
    columns?: number;
    linter?: Partial<Linter>;
    now?: Io['now'];
    untilInterrupted?: Io['untilInterrupted'];
    onOutput?: (result: Run) => void;
  } = {},
): Promise<Run> {
  const {stdin = '', env = {}, isTTY = false, columns, linter} = world;
  const {now = () => new Date(0), untilInterrupted = async () => {}, onOutput = () => {}} = world;
  const result = {code: -1, stdout: '', stderr: ''};
  const write = (stream: 'stdout' | 'stderr', text: string) => {
    result[stream] += text;
    onOutput(result);
  };
  result.code = await main(
    {
      argv: typeof words === 'string' ? words.split(' ').filter(Boolean) : words,
      cwd,
      env,
      stdin: (async function* () {
        yield stdin;
      })(),
      stdout: {isTTY, columns, write: text => write('stdout', text)},
      stderr: {isTTY, columns, write: text => write('stderr', text)},
      now,
      untilInterrupted,
    },
    {rules, lint, recognize, ...linter},
  );
  return result;
}

/** Reports every `foo`. A warning in `recommended`. */
const noFoo = defineRule({
  id: 'no-foo',
  summary: 'Nobody writes foo.',
  why: 'Nobody knows what foo is.',
  severity: 'warn',
  presets: ['recommended', 'all'],
  options: {words: ['foo'] as readonly string[], limit: 9, strict: false},
  examples: [{valid: 'bar'}, {invalid: 'a «foo» b', message: '`foo` is not a word'}],
  *check({announcement}, {words, limit}) {
    for (const found of [...announcement.source.matchAll(new RegExp(words.join('|'), 'g'))].slice(0, limit)) {
      yield {
        messageId: 'foo',
        message: `\`${found[0]}\` is not a word`,
        at: announcement.placeAt(found.index, found.index + found[0].length),
        why: 'Nobody knows what foo is.',
        example: 'bar',
      };
    }
  },
});

/** Wants a `bar`. An error in every preset. */
const hasBar = defineRule({
  id: 'has-bar',
  summary: 'There is a bar.',
  why: 'People are thirsty.',
  severity: 'error',
  presets: ['minimal', 'recommended', 'all'],
  options: {},
  examples: [{valid: 'bar'}, {invalid: '«foo»', message: 'Nothing is a bar'}],
  *check({announcement}) {
    if (announcement.source.includes('bar')) return;
    const at = announcement.placeAt(0, announcement.source.length);
    yield {
      messageId: 'absent',
      message: 'Nothing is a bar',
      at,
      why: 'People are thirsty.',
      example: 'The bar opens.',
    };
  },
});

/** Reports every exclamation mark. Information, in `all` only. */
const noShout = defineRule({
  id: 'no-shout',
  summary: 'Nobody shouts.',
  why: 'Ears hurt.',
  severity: 'info',
  presets: ['all'],
  options: {},
  examples: [{valid: 'Quiet.'}, {invalid: 'Loud«!»', message: 'shouts'}],
  *check({announcement}) {
    for (const {index} of announcement.source.matchAll(/!/g)) {
      const at = announcement.placeAt(index, index + 1);
      yield {messageId: 'shout', message: 'This shouts', at, why: 'Ears hurt.', example: 'Quiet.'};
    }
  },
});

export const rules: readonly Rule[] = [noShout, noFoo, hasBar] as unknown as readonly Rule[];

/** A linter without Markdown: rules see the bare source. */
export async function lint(source: string, filePath: string, ruleset: Ruleset): Promise<FileReport> {
  const announcement = {source, placeAt: (from, to) => placeAt(source, from, to)} as Announcement;
  const messages = ruleset.flatMap(({rule, severity, options}): Message[] => {
    if (severity === 'off') return [];
    const problems = [...rule.check(ruleInput(announcement, new Map(), {}), options)];
    return problems.map(problem => ({
      ...problem,
      ruleId: rule.id,
      severity,
      url: `https://example.org/${rule.id}`,
    }));
  });
  return reportOf(filePath, messages);
}

/** The world's documents are too short for a look at their text: all but the file `pamphlet.md` are announcements. */
export async function recognize(_source: string, file: string): ReturnType<Linter['recognize']> {
  const isAnnouncement = !file.endsWith('pamphlet.md');
  return {isAnnouncement, reason: isAnnouncement ? '' : 'its name'};
}

/** A report with its counts. */
export function reportOf(filePath: string, messages: readonly Message[]): FileReport {
  const count = (severity: Message['severity']) =>
    messages.filter(message => message.severity === severity).length;
  return {
    filePath,
    messages,
    suppressedMessages: [],
    evidence: new Map(),
    errorCount: count('error'),
    warningCount: count('warn'),
    infoCount: count('info'),
  };
}

/** The place of a stretch of a source. */
export function placeAt(source: string, from: number, to: number): Place {
  const point = (offset: number) => {
    const before = source.slice(0, offset).split('\n');
    return {line: before.length, column: before.at(-1)!.length + 1, offset};
  };
  return {start: point(from), end: point(to)};
}
