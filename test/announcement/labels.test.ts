import {describe, expect, it} from 'vitest';
import {labelSpan} from '../../src/announcement/labels.js';
import {parseAnnouncement} from '../../src/announcement/read-announcement.js';
import {cut, linesOf} from './read.js';

describe('the label of a heading', () => {
  it.each([
    ['3. Risks:', 'Risks'],
    ['3) Risks', 'Risks'],
    ['2.1 Risks', 'Risks'],
    ['IV. Risks', 'Risks'],
    ['a) Risks', 'Risks'],
    ['(b) Risks', 'Risks'],
    ['Step 2: Roll out', 'Roll out'],
    ['§ 4 Scope', 'Scope'],
    ['⚠️ Risks ⚠️', 'Risks'],
    ['1️⃣ Risks', 'Risks'],
    [':warning: Risks', 'Risks'],
    ['“Risks”', 'Risks'],
    ['Why are we doing this?', 'Why are we doing this'],
    ['Risks (known)', 'Risks (known)'],
    ['1 July to 30 September', '1 July to 30 September'],
    ['In 2 weeks', 'In 2 weeks'],
    ['3.', '3'],
    ['🎉', '🎉'],
  ])('%s → %s', (text, label) => {
    const {from, to} = labelSpan(text, {from: 0, to: text.length});
    expect(text.slice(from, to)).toBe(label);
  });
});

describe('a lead-in', () => {
  it.each([
    [
      '**Scope.** The trial covers Ward 9. No more.',
      ['{Scope} The trial covers Ward 9.', '{Scope} No more.'],
    ],
    ['**Owner:** Dana', ['{Owner} Dana']],
    ['**Owner**: Dana', ['{Owner} Dana']],
    ['🎯 **Goal:** fewer calls', ['{Goal} fewer calls']],
    ['- **Support** – pairing', ['{Support} pairing']],
    ['**Background**\nNobody answers.', ['{Background} Nobody answers.']],
    ['**What it will do to you.** It hurts.', ['{What it will do to you} It hurts.']],
    ['**The case for it.** It helps.', ['{The case for it} It helps.']],
    ['Owner: Dana', ['{Owner} Dana']],
    ['why: 4 in 10 callers hang up. they wait', ['{why} 4 in 10 callers hang up.', '{why} they wait']],
    ['**Owner:** Dana  \n**Scope:** Ward 9', ['{Owner} Dana', '{Scope} Ward 9']],
    ['**Owner:** Dana\n**Scope:** Ward 9', ['{Owner} Dana', '{Scope} Ward 9']],
    ['Owner: Dana\\\nScope: Ward 9', ['{Owner} Dana', '{Scope} Ward 9']],
    ['From: Ana\nTo: all\nSubject: a trial', ['{From} Ana', '{To} all', '{Subject} a trial']],
    ['**Good:** calm days. **Bad:** late nights.', ['{Good} calm days.', '{Bad} late nights.']],
    ['We try. Good: calm. Bad: late. We see.', ['We try.', '{Good} calm.', '{Bad} late.', 'We see.']],
    [
      'What I want to find: calm. What I do not want to find: late nights.',
      ['{What I want to find} calm.', '{What I do not want to find} late nights.'],
    ],
  ])('labels: %j', async (markdown, lines) => {
    expect(await linesOf(markdown)).toEqual(lines);
  });

  it.each([
    'We start at 10:30 on Monday.',
    'We do this: we stop.',
    'We met on Monday. What we decided about the rota: nothing.',
    '**We start on Monday.** Be there.',
    '**This is a trial.** It may fail.',
    'We **try** it: all of us.',
    'The wards that are in the trial: Ward 9',
    'It may fail; in that case: stop.',
    'Review date - 3 March',
    'We have three\nreasons: a, b.',
  ])('is not in: %s', async markdown => {
    const {sentences} = await parseAnnouncement(markdown);
    expect(sentences.map(sentence => sentence.label)).toEqual(sentences.map(() => undefined));
  });

  it('knows its place', async () => {
    const announcement = await parseAnnouncement('> **1. R&amp;D:** we try');
    const {label} = announcement.sentences[0]!;
    expect(label!.text).toBe('R&D');
    expect(cut(announcement, label!.placeOf())).toBe('R&amp;D');
  });
});
