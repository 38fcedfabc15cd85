import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {defaultRecognition} from '../../src/recognition/modes.js';
import {recognize} from '../../src/recognition/recognize.js';
import {announcements, otherDocuments} from './documents.js';

const memo = announcements['a parish']!;
const manual = otherDocuments['docs/api/client.md']!;

describe('an announcement is recognised in', () => {
  it.each(Object.entries(announcements))('%s', (_, source) => {
    expect(recognize(source, 'docs/page.md')).toEqual({isAnnouncement: true, reason: ''});
  });
});

describe('no announcement is seen in', () => {
  it.each(Object.entries(otherDocuments))('%s', (path, source) => {
    const {isAnnouncement, reason} = recognize(source, path);
    expect(isAnnouncement).toBe(false);
    expect(reason).not.toBe('');
  });

  it.each(['', '\n\n', '---\ntitle: x\n---\n', '# Only a title'])('a document without text: %j', source => {
    expect(recognize(source, 'page.md').isAnnouncement).toBe(false);
  });
});

describe('what the path says', () => {
  it('a conventional name outweighs what the text says', () => {
    expect(recognize(memo, 'CONTRIBUTING.md')).toEqual({isAnnouncement: false, reason: 'its name'});
    expect(recognize(memo, 'packages/desks/readme.markdown').isAnnouncement).toBe(false);
  });

  it('unless the folder is for announcements', () => {
    expect(recognize(memo, 'announcements/2026/children/README.md').isAnnouncement).toBe(true);
  });

  it('a folder for announcements lets a page through that says little', () => {
    expect(recognize('We meet elsewhere.', 'announcements/rooms.md').isAnnouncement).toBe(true);
    expect(recognize('We meet elsewhere.', 'team-announcements/rooms.md').isAnnouncement).toBe(true);
  });
});

describe('the mark in the front matter', () => {
  const marked = (frontMatter: string) => `${frontMatter}\n${manual}`;

  it.each([
    '---\ntype: change-announcement\n---',
    '---\ntype: "Announcement" # ours\n---',
    '---\r\ntitle: x\r\ntype: change-announcement\r\n---',
    '\uFEFF---\ntype: [page, change-announcement]\n---',
    '+++\ntype = "announcement"\n+++',
  ])('settles it: %j', frontMatter => {
    expect(recognize(marked(frontMatter), 'README.md').isAnnouncement).toBe(true);
  });

  it.each([
    '---\ntype: page\n---',
    '---\nkind: change-announcement\n---',
    'type: change-announcement',
    '---\nmeta:\n  type: change-announcement\n---',
    '---\ntype: change-announcement',
  ])('is not seen in %j', frontMatter => {
    expect(recognize(marked(frontMatter), 'README.md').isAnnouncement).toBe(false);
  });

  it('can be another key and value', () => {
    const settings = {...defaultRecognition, mark: {category: ['org change']}};
    expect(recognize('---\ncategory: Org change\n---\nx', 'README.md', settings).isAnnouncement).toBe(true);
    expect(recognize('---\ntype: announcement\n---\nx', 'README.md', settings).isAnnouncement).toBe(false);
  });
});

describe('the modes', () => {
  it('marked wants the mark, whatever the text says', () => {
    const settings = {...defaultRecognition, announcements: 'marked'} as const;
    const {isAnnouncement, reason} = recognize(memo, 'memo.md', settings);
    expect(isAnnouncement).toBe(false);
    expect(reason).toBe('no "type: change-announcement" or "type: announcement" in its front matter');
    expect(recognize(`---\ntype: announcement\n---\n${manual}`, 'x.md', settings).isAnnouncement).toBe(true);
  });

  it('all takes everything', () => {
    expect(recognize(manual, 'README.md', {...defaultRecognition, announcements: 'all'}).isAnnouncement).toBe(
      true,
    );
  });
});

describe('any text', () => {
  it('is looked at without a failure', () => {
    const pieces = fc.constantFrom(
      '---\n',
      '+++\n',
      '```\n',
      '# ',
      '> ',
      '- ',
      '**',
      ': ',
      '[',
      '](',
      '<',
      'we ',
      'Monday',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), parts => {
        const source = parts.join('');
        expect(typeof recognize(source, 'a.md').isAnnouncement).toBe('boolean');
      }),
    );
  });

  it('is looked at in a time that grows no faster than the text', () => {
    // An expression that backtracks would not end in the time that a test has.
    for (const piece of ['[', '<', '`', '**', '> ', '![', '-'.repeat(9), 'a:', '# ', '[a](', '__a']) {
      expect(recognize(piece.repeat(40_000), 'a.md').isAnnouncement).toBe(false);
    }
  });
});
