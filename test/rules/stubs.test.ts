import {describe, expect, it} from 'vitest';
import {builtInRules} from '../../rules/index.js';
import {lintText} from '../../src/lint.js';
import {labelledMemos} from '../../src/workshop/corpus.js';

const everything = builtInRules.map(rule => ({rule, severity: rule.severity, options: rule.options}));
const elements = builtInRules.filter(({element}) => element);

/** Every stub as it goes into a memo with a title only. */
const stubs = (await lintText('# T\n', 'a.md', everything)).messages.flatMap(({ruleId, suggestions = []}) =>
  suggestions.map(({edit}) => [ruleId, edit.text.trim()] as const),
);

it('every element has one', () => {
  expect(stubs.map(([id]) => id)).toEqual(elements.map(({id}) => id));
});

describe.each(stubs)('the stub of %s', (id, stub) => {
  const [heading = '', comment = '', placeholder = ''] = stub.split('\n\n');

  it('has a heading that promises this element and no other', async () => {
    const {messages} = await lintText(`# T\n\n${heading}\n`, 'a.md', everything);
    const promised = messages.filter(({at, messageId}) => at.start.line === 3 && messageId === 'absent');
    expect(promised.map(({ruleId}) => ruleId)).toEqual([id]);
  });

  it('has words that a comment of Markdown and of MDX can hold', () => {
    expect(comment).toMatch(/^<!-- [A-Z](?:(?!--|\*\/)[^{}<>])+[.?] -->$/);
  });

  it('is unfinished until its placeholder is replaced', async () => {
    const {messages, evidence} = await lintText(`# T\n\n${stub}\n`, 'a.md', everything);
    expect(evidence.get(id)?.verdict).toBe('absent');
    const gaps = messages.filter(({ruleId}) => ruleId === 'no-placeholder');
    expect(gaps.map(({message}) => message)).toEqual([`\`${placeholder}\` is still to be filled in`]);
  });
});

describe('a rule says beforehand', () => {
  it('whether its messages carry fixes and suggestions', async () => {
    const dated = '---\nreview-by: 3 March 2027\n---\n\n# T\n\nWe review this soon.\n';
    const sources = [dated, ...(await labelledMemos('look')).map(({source}) => source)];
    const fixing = new Set<string>();
    const suggesting = new Set<string>();
    for (const source of sources) {
      for (const {ruleId, fix, suggestions} of (await lintText(source, 'a.md', everything)).messages) {
        if (fix) fixing.add(ruleId);
        if (suggestions) suggesting.add(ruleId);
      }
    }
    const idsWhere = (isMeant: (rule: (typeof builtInRules)[number]) => boolean | undefined) =>
      builtInRules.filter(isMeant).map(({id}) => id);
    expect([...fixing].sort()).toEqual(idsWhere(({isFixable}) => isFixable));
    expect([...suggesting].sort()).toEqual(idsWhere(({hasSuggestions}) => hasSuggestions));
  });
});

it.each([
  ['We will report back soon.', 'We will report back on [date].'],
  ['The trial runs until further notice.', 'The trial runs until [date].'],
  ['## Review\n\nAs needed.', '## Review\n\nOn [date].'],
  ['We will report back as **soon** as possible.', undefined],
])('a time that binds nobody: %j', async (source, expected) => {
  const {messages} = await lintText(`# T\n\n${source}\n`, 'a.md', everything);
  const [message] = messages.filter(({ruleId}) => ruleId === 'no-vague-horizon');
  const edit = message?.suggestions?.[0]?.edit;
  const text =
    edit && `# T\n\n${source}\n`.slice(0, edit.from) + edit.text + `# T\n\n${source}\n`.slice(edit.to);
  expect(text).toBe(expected && `# T\n\n${expected}\n`);
  expect(message).toBeDefined();
});

it.each([
  ['review-by: 3 March 2027', 'review-by: 2027-03-03'],
  ['review-by: March 3, 2027', 'review-by: 2027-03-03'],
  ['review-by: 3rd of March 2027', 'review-by: 2027-03-03'],
  ['review_by: 2027/3/3', 'review_by: 2027-03-03'],
  ['reviewBy: "31.12.2027" # in the retro', 'reviewBy: "2027-12-31" # in the retro'],
  ['start: 3/3/2027', 'start: 2027-03-03'],
  ['start: 12/31/2027', 'start: 2027-12-31'],
  ['review-by: 03/04/2027', undefined],
  ['review-by: 31/12/27', undefined],
  ['review-by: 31 February 2027', undefined],
  ['review-by: 3 March', undefined],
  ['review-by: March 2027', undefined],
  ['review-by: by 3 March 2027', undefined],
  ['review-by: 3 March 2027, in the retro', undefined],
  ['review-by: [3 March 2027]', undefined],
  ['title: 3 March 2027', undefined],
  ['review-by: 2027-03-03', undefined],
])('a date in front matter: %s', async (entry, expected) => {
  const source = `---\n${entry}\n---\n\n# T\n`;
  const {messages} = await lintText(source, 'a.md', everything);
  const fix = messages.find(({ruleId}) => ruleId === 'iso-dates')?.fix;
  const text = fix && source.slice(0, fix.from) + fix.text + source.slice(fix.to);
  expect(text).toBe(expected && `---\n${expected}\n---\n\n# T\n`);
});
