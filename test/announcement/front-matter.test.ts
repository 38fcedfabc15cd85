import {describe, expect, it} from 'vitest';
import {parseAnnouncement} from '../../src/announcement/read-announcement.js';
import {cut} from './read.js';

const YAML = `---
title: A trial # yes
"owner": Dana
review: 2026-03-01
tags:
  - a
  - title
---

text`;

const TOML = `+++
title = "A trial"
review = 2026-03-01
author.name = "Dana"
[scope]
ward = 9
+++

text`;

describe('front matter', () => {
  it.each([
    ['yaml', YAML, {title: 'A trial', owner: 'Dana', review: new Date('2026-03-01'), tags: ['a', 'title']}],
    ['toml', TOML, {title: 'A trial', scope: {ward: 9}, author: {name: 'Dana'}}],
  ])('in %s is data', async (format, markdown, data) => {
    const {frontMatter, sentences} = await parseAnnouncement(markdown);
    expect(frontMatter).toMatchObject({format, data});
    expect(sentences.map(sentence => sentence.text)).toEqual(['text']);
  });

  it.each([
    [YAML, 'title', 'title: A trial'],
    [YAML, 'owner', '"owner": Dana'],
    [YAML, 'tags', 'tags:'],
    [YAML, 'nothing', undefined],
    [TOML, 'review', 'review = 2026-03-01'],
    [TOML, 'scope', '[scope]'],
    [TOML, 'author', 'author.name = "Dana"'],
    [YAML.replaceAll('\n', '\r\n'), 'review', 'review: 2026-03-01'],
    ['---\n{a: 1}\n---', 'a', '---\n{a: 1}\n---'],
  ])('of %j has %s at its line', async (markdown, key, source) => {
    const announcement = await parseAnnouncement(markdown);
    const place = announcement.frontMatter!.placeOf(key);
    expect(place && cut(announcement, place)).toBe(source);
  });

  it.each(['---\n---\n', '---\n# nothing\n---\n', '+++\n+++\n', '\n---\na: 1\n---\n', 'text'])(
    'is not there in %j',
    async markdown => {
      const {frontMatter, frontMatterError} = await parseAnnouncement(markdown);
      expect([frontMatter, frontMatterError]).toEqual([undefined, undefined]);
    },
  );

  it.each([
    ['---\na: 1\nb: [1\nc: 2\n---\n', 4, 1],
    ['---\r\na: 1\r\na: 2\r\n---\r\n', 3, 1],
    ['---\na: b: c\n---\n', 2, 5],
    ['---\n- a\n---\n', 2, 1],
    ['---\ntext\n---\n', 2, 1],
    ['+++\na = 1\nb = \n+++\n', 3, 5],
    ['+++\na = 1\na = 2\n+++\n', 3, 1],
  ])('that cannot be read is reported at its place: %j', async (markdown, line, column) => {
    const {frontMatter, frontMatterError} = await parseAnnouncement(markdown);
    expect(frontMatter).toBeUndefined();
    expect(frontMatterError?.reason).toMatch(/^[a-z].*[a-z]$/);
    expect(frontMatterError?.place.start).toMatchObject({line, column});
  });
});
