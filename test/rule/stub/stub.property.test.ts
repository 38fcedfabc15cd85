import {describe, expect, it, vi} from 'vitest';
import {builtInRules} from '../../../rules/index.js';
import type {Announcement} from '../../../src/announcement/announcement.js';
import {parseAnnouncement} from '../../../src/announcement/read-announcement.js';
import {applyEdits} from '../../../src/fixing/apply-edits.js';
import {lintText} from '../../../src/lint.js';
import {labelledMemos} from '../../../src/workshop/corpus.js';

// Every memo of the corpus is read once for each stub: more than five seconds on a busy machine.
vi.setConfig({testTimeout: 240_000});

const everything = builtInRules.map(rule => ({rule, severity: rule.severity, options: rule.options}));
const elements = new Set(builtInRules.filter(({element}) => element).map(({id}) => id));

const headingsOf = ({sections}: Announcement) => sections.flatMap(({heading}) => heading?.text ?? []);
const textsOf = ({sentences}: Announcement) =>
  sentences.map(({text, section, label}) => [section.heading?.text, label?.text, text].join(' / '));

/** The items of the longer list that the shorter one lacks; undefined where it is not the longer with some left out. */
function added(before: readonly string[], after: readonly string[]): string[] | undefined {
  const extra: string[] = [];
  let at = 0;
  for (const item of after) {
    if (item === before[at]) at += 1;
    else extra.push(item);
  }
  return at === before.length ? extra : undefined;
}

describe('a stub put into a memo of the corpus', async () => {
  const memos = await labelledMemos('all');

  it('adds its section or its prompt and changes nothing else; its rule then names the placeholder', async () => {
    let stubs = 0;
    for (const {id, source} of memos) {
      const before = await parseAnnouncement(source);
      const report = await lintText(source, `${id}.md`, everything);
      for (const {ruleId, suggestions = []} of report.messages) {
        const [suggestion] = suggestions;
        if (!suggestion || !elements.has(ruleId)) continue;
        stubs += 1;
        const {text} = applyEdits(source, [suggestion.edit]);
        const after = await parseAnnouncement(text);
        const name = `${ruleId} in ${id}`;

        const headings = added(headingsOf(before), headingsOf(after));
        const isLeadIn = /\S \[[^\]]+\]\s*$/.test(suggestion.edit.text);
        const isSection = suggestion.description.startsWith('Insert a section') && !isLeadIn;
        expect(headings, name).toHaveLength(isSection ? 1 : 0);
        const sentences = added(textsOf(before), textsOf(after));
        expect(sentences, name).toHaveLength(1);
        expect(sentences![0], name).toMatch(/ \/ \[[^\]]+\]$|: \[[^\]]+\]$/);

        const {messages} = await lintText(text, `${id}.md`, everything);
        const [message] = messages.filter(found => found.ruleId === ruleId);
        expect(message?.message, name).toContain('is still to be filled in');
        expect(message?.suggestions, name).toBeUndefined();
        const gaps = (found: typeof messages) => found.filter(one => one.ruleId === 'no-placeholder').length;
        expect(gaps(messages), name).toBe(gaps(report.messages) + 1);
      }
    }
    expect(stubs).toBeGreaterThan(memos.length);
  });
});
