/** Writes down in a memo what became of its experiment. */
import type {Announcement} from '../../announcement/announcement.js';
import {parseAnnouncement} from '../../announcement/read-announcement.js';
import type {Decision, Fact, Outcome} from '../../facts/facts.js';
import {outcomeKeys, readOutcome} from '../../facts/outcome.js';
import {plainKey} from '../../reading/front-matter-values.js';
import type {IsoDay} from '../../reading/times/iso-day.js';
import type {Edit} from '../../rule/rule.js';
import {outcomeBlock} from './outcome-block.js';
import {type Setting, setFrontMatter} from './set-front-matter.js';

/** What is to be written down. */
export interface Recording {
  decision: Decision;
  on: IsoDay;
  /** Markdown, in one or more paragraphs. */
  note: string | undefined;
  /** Whether an outcome that is there already is followed by this one. */
  isFurther: boolean;
  /** Whether a memo without front matter gets some. */
  addsFrontMatter: boolean;
}

/** The memo with its outcome, or why it cannot be written down; a sentence without its full stop. */
export type Recorded = {text: string} | {trouble: string};

/**
 * Writes an outcome into a memo: a section or paragraph in its own style, and the keys of its front matter.
 *
 * @param source The text of the memo, without a byte order mark.
 * @param filePath `.mdx` says how the text is read.
 */
export async function recordOutcome(
  source: string,
  filePath: string,
  recording: Recording,
): Promise<Recorded> {
  const announcement = await parseAnnouncement(source, filePath);
  const trouble = refusal(announcement, recording);
  if (trouble !== undefined) return {trouble};
  const block = outcomeBlock(announcement, recording);
  if (block === undefined) {
    return {trouble: 'its last block is never closed and would swallow the outcome; close it first'};
  }
  const settings = settingsFor(announcement, recording);
  const set = setFrontMatter(announcement, settings) ?? newFrontMatter(announcement, settings, recording);
  if (set !== undefined && 'stubborn' in set) return byHand(set.stubborn);
  // The block stands below the front matter: from the end to the start, no edit moves the other.
  const text = spliced(spliced(source, block), set?.edit);
  return verify(announcement, await parseAnnouncement(text, filePath), recording, settings);
}

function refusal(announcement: Announcement, {isFurther}: Recording): string | undefined {
  const {frontMatterError} = announcement;
  if (frontMatterError !== undefined) {
    const {reason, place} = frontMatterError;
    return `its front matter cannot be read (line ${place.start.line}: ${reason}); mend it first`;
  }
  const known = readOutcome(announcement);
  // A memo that is only "closed" lacks what was decided.
  if (isFurther || known?.value.decision === undefined) return undefined;
  const at = known.place === undefined ? '' : ` in line ${known.place.start.line}`;
  return `an outcome is recorded${at} already: ${inWords(known)}; --force writes another below it`;
}

function inWords({value: {decision, on}}: Fact<Outcome>): string {
  return [decision ?? 'decided', ...(on === undefined ? [] : [`on ${on}`])].join(' ');
}

function settingsFor({frontMatter}: Announcement, {decision, on, note}: Recording): Setting[] {
  const notes = outcomeKeys.note;
  const settings: Setting[] = [
    {names: ['status'], value: 'decided', kind: 'word'},
    {names: ['outcome'], value: decision, kind: 'word'},
    // A day under another key, such as `decided-on`, may be that on which the experiment was decided.
    {names: ['outcome-date'], value: on, kind: 'day'},
  ];
  // The note stands in the text; where there is a key for it, an old one must not outlive it.
  const hasNoteKey = Object.keys(frontMatter?.data ?? {}).some(key =>
    notes.some(name => plainKey(name) === plainKey(key)),
  );
  const line = (note ?? '').trim().replaceAll(/\s+/g, ' ');
  return hasNoteKey ? [...settings, {names: [...notes], value: line, kind: 'sentence'}] : settings;
}

function newFrontMatter(
  {source}: Announcement,
  settings: readonly Setting[],
  {addsFrontMatter}: Recording,
): {edit: Edit} | undefined {
  if (!addsFrontMatter) return undefined;
  const newline = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';
  const lines = ['---', ...settings.map(({names, value}) => `${names[0]}: ${value}`), '---', '', ''];
  return {edit: {from: 0, to: 0, text: lines.join(newline)}};
}

function spliced(source: string, edit: Edit | undefined): string {
  return edit === undefined ? source : source.slice(0, edit.from) + edit.text + source.slice(edit.to);
}

/** Reads the memo as it would be: what nobody could read again is not written. */
function verify(
  before: Announcement,
  after: Announcement,
  {decision, on}: Recording,
  settings: readonly Setting[],
): Recorded {
  const harmed = harmedKey(before, after, settings);
  if (harmed !== undefined) {
    return {
      trouble: `its front matter is not a plain list of keys, so that \`${harmed}\` would be lost; put each key on a line of its own first`,
    };
  }
  const read = readOutcome(after);
  if (read?.value.decision === decision && read.value.on === on) return {text: after.source};
  const said = read === undefined ? 'as if nothing were decided' : `as "${inWords(read)}"`;
  return {
    trouble: `with this outcome the memo would read ${said}; look at the note, and for an outcome of a later day`,
  };
}

/** A key whose value is not what it was, or not what it should be. */
function harmedKey(
  {frontMatter: before}: Announcement,
  {frontMatter: after}: Announcement,
  settings: readonly Setting[],
): string | undefined {
  if (before === undefined) return undefined;
  const set = new Set(settings.flatMap(({names}) => names.map(plainKey)));
  const same = (key: string) => JSON.stringify(before.data[key]) === JSON.stringify(after?.data[key]);
  return Object.keys(before.data).find(key => !set.has(plainKey(key)) && !same(key));
}

function byHand(key: string): Recorded {
  return {
    trouble: `\`${key}\` in its front matter is a list or goes over several lines; set it by hand, or put its value on one line`,
  };
}
