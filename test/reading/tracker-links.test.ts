import {expect, it} from 'vitest';
import {parseAnnouncement} from '../../src/announcement/read-announcement.js';
import {TrackerLinkReader} from '../../src/reading/tracker-links.js';

/** What the reader gives as its reasons, sentence by sentence. */
async function reasonsOf(markdown: string): Promise<readonly (readonly string[])[]> {
  const announcement = await parseAnnouncement(markdown);
  const scores = new TrackerLinkReader().read(announcement.sentences, announcement);
  return scores.map(each => each.get('tracked-work/place')?.reasons ?? []);
}

it.each([
  'Steps are in [this one](https://git.example/ops/site/issues/12).',
  'Steps are in [OPS-4](https://example.atlassian.net/browse/OPS-4).',
  'Follow along at https://trello.com/b/abc/van-swap.',
  'See <https://git.example/orgs/bakery/projects/3>.',
  'It is all on [the board](../boards/move.md).',
  'We keep a [task list](https://docs.example/d/1).',
  'See [the tracker][t].\n\n[t]: https://docs.example/d/2',
  'See [that](//jira.example/x).',
])('a link to tracked work: %s', async markdown => {
  expect((await reasonsOf(markdown))[0]).toHaveLength(1);
});

it.each([
  'Read the [travel policy](https://intranet.example/policies/travel).',
  'The [board of trustees](https://example.org/people) agreed.',
  'See the [policy on tickets](https://example.org/tickets/policy).',
  'See [the risks](#issues).',
  'Write to [the board](mailto:board@example.org).',
  'The [handbook](https://handbook.example/) has it.',
  'We track the work.',
])('not one: %s', async markdown => {
  expect(await reasonsOf(markdown)).toEqual([[]]);
});

it('knows which sentence has the link, and quotes its words', async () => {
  const markdown = 'It starts on Monday. See [the board](/boards/1). It may fail.';
  expect(await reasonsOf(markdown)).toEqual([[], ['link `the board`'], []]);
});
