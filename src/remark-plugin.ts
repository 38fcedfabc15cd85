/**
 * The linter as a remark plugin: `remark --use change-lint`, or `change-lint` in a `.remarkrc`.
 *
 * @module change-lint/remark
 */
import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import type {VFile} from 'vfile';
import type {Announcement} from './announcement/announcement.js';
import {announcementPlugin, parseAnnouncement} from './announcement/read-announcement.js';
import {checkSomeKeys} from './config/check.js';
import {type RuleChoice, settleChoice} from './config/rule-choice.js';
import {lintAnnouncement} from './lint.js';
import type {Evidence} from './reading/reading.js';
import {
  type AnnouncementMode,
  defaultRecognition,
  type MarkSpelling,
  type RecognitionSettings,
  readMark,
} from './recognition/modes.js';
import {recognize} from './recognition/recognize.js';
import type {Message} from './report.js';
import type {PresetName} from './rule/rule.js';

/** Options of the plugin `remarkChangeLint`. */
export interface RemarkChangeLintOptions extends RuleChoice {
  /** The presets to start from; `['recommended']` where it is left out. */
  presets?: readonly PresetName[];
  /**
   * Which of the files that remark hands over are linted: `all` (the default), `auto` those that look like an
   * announcement, `marked` those whose front matter says so.
   */
  announcements?: AnnouncementMode;
  /** The mark: front matter keys with the value or values that make an announcement. */
  announcementMark?: MarkSpelling;
}

declare module 'vfile' {
  interface DataMap {
    /** Set by the plugin `remarkChangeLint`: what the reading found, by rule id. */
    evidence: ReadonlyMap<string, Evidence>;
  }
}

const FATAL: Readonly<Record<Message['severity'], boolean | undefined>> = {
  error: true,
  warn: false,
  info: undefined,
};

const knownOptions = ['presets', 'rules', 'linterOptions', 'announcements', 'announcementMark'] as const;

/**
 * A remark plugin that reads the announcement, runs the rules on it, and leaves its findings as messages of the
 * file. The tree and the syntax of the pipeline stay as they are: like the command line, it reads the text itself,
 * so it needs no plugins for front matter, tables or MDX and gives the same findings with them as without. What
 * `announcementPlugin` read before it is taken instead.
 *
 * @throws {Trouble} for an unknown option, preset or rule.
 */
export const remarkChangeLint: Plugin<[options?: RemarkChangeLintOptions], Root> = (options = {}) => {
  const choice = checkSomeKeys(options, 'options of remarkChangeLint', knownOptions);
  const {ruleset, linterOptions} = settleChoice(choice, 'remarkChangeLint');
  const recognition = recognitionOf(choice);
  return async (_tree: Root, file: VFile): Promise<void> => {
    if (!recognize(String(file), nameOf(file), recognition).isAnnouncement) return;
    const announcement = await announcementIn(file);
    const report = await lintAnnouncement(announcement, file.path ?? '', ruleset, linterOptions);
    file.data.evidence = report.evidence;
    for (const message of report.messages) leaveMessage(file, message, announcement.source);
  };
};

export default remarkChangeLint;
export {announcementPlugin};

function recognitionOf({
  announcements = 'all',
  announcementMark,
}: Pick<RemarkChangeLintOptions, 'announcements' | 'announcementMark'>): RecognitionSettings {
  return {announcements, mark: announcementMark ? readMark(announcementMark) : defaultRecognition.mark};
}

/** The path as recognition wants it; the engine of remark gives it relative to the working directory. */
function nameOf({path = '', cwd}: VFile): string {
  const slashed = (name: string) => name.replaceAll('\\', '/');
  const root = `${slashed(cwd)}/`;
  return slashed(path).startsWith(root) ? slashed(path).slice(root.length) : slashed(path);
}

async function announcementIn(file: VFile): Promise<Announcement> {
  return file.data.announcement ?? parseAnnouncement(String(file), file.path);
}

function leaveMessage(file: VFile, message: Message, source: string): void {
  const {at, ruleId, severity, url, why, example} = message;
  const left = file.message(message.message, {place: at, ruleId, source: 'change-lint'});
  left.fatal = FATAL[severity];
  left.url = url;
  left.note = `${why}\n\nFor example: ${example}`;
  const expected = replacementsFor(message, source);
  if (expected.length === 0) return;
  left.actual = source.slice(at.start.offset, at.end.offset);
  left.expected = expected;
}

/** What may stand in the place of a message; editors offer it. Edits that reach beyond the place are left out. */
function replacementsFor({at: {start, end}, fix, suggestions = []}: Message, source: string): string[] {
  return [...(fix ? [fix] : []), ...suggestions.map(({edit}) => edit)]
    .filter(({from, to}) => start.offset <= from && to <= end.offset)
    .map(({from, to, text}) => source.slice(start.offset, from) + text + source.slice(to, end.offset));
}
