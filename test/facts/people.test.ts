import {describe, expect, test} from 'vitest';
import {factsOf} from './read.js';

const memo = (text: string, frontMatter = 'date: 2027-01-05') =>
  `---\n${frontMatter}\n---\n\n# Quiet mornings\n\n${text}\n`;

describe('the owner', () => {
  test.each([
    ['Priya Raghunathan runs this, not me.', 'Priya Raghunathan'],
    ['Mr. Cormac Tuohy, coordinator of evenings, is accountable for the trial.', 'Mr. Cormac Tuohy'],
    ['This experiment is led by Ingrid Solheim.', 'Ingrid Solheim'],
    ['The Payroll Coordinator is accountable for this experiment.', 'Payroll Coordinator'],
    ['I am accountable for this experiment.\n\nIngrid Solheim', 'Ingrid Solheim'],
    ['**Owner:** Dana Li', 'Dana Li'],
    ['- **Owner:** Ana Souza\n- **Sponsor:** Ben', 'Ana Souza'],
    ['- **Sponsor:** Ben\n- **Owner:** Ana Souza', 'Ana Souza'],
    ['Owner: Ana Souza (People Ops). Questions go to her.', 'Ana Souza'],
    ['**Accountable:** Ana Souza, with Ben as deputy.', 'Ana Souza'],
    ['| What | Who |\n|---|---|\n| Owner | Ana Souza |\n| Sponsor | Ben |', 'Ana Souza'],
    ['| What | Who |\n|---|---|\n| Sponsor | Ben |\n| Owner | Ana Souza |', 'Ana Souza'],
    [
      '| Experiment | Owner | Review |\n|---|---|---|\n| Quiet mornings | Ana Souza | 30 June 2027 |',
      'Ana Souza',
    ],
    ['Questions go to Ana Souza, who runs the trial.', 'Ana Souza'],
    ['Ask Ana Souza, head of people, who runs the trial.', 'Ana Souza'],
  ])('%s', async (text, expected) => {
    expect((await factsOf(memo(text))).owner?.value).toBe(expected);
  });

  test('of the front matter wins; a list is one text', async () => {
    const {owner} = await factsOf(memo('Priya Raghunathan runs this.', 'owners: [Ida, Jens]'));
    expect(owner).toMatchObject({value: 'Ida, Jens', source: 'front matter', place: {start: {line: 2}}});
  });

  test.each([
    ['owner: "[[Ana Souza]]"', 'Ana Souza'],
    ['owner: "[[people/ana|Ana Souza]]"', 'Ana Souza'],
    ['owner: {name: Ana, role: head}', 'Ana'],
    ['owners:\n  - name: Ana\n  - name: Ben', 'Ana, Ben'],
    ['owner: <ana@acme.org>', 'ana@acme.org'],
    ['owner: Ana Souza <ana@acme.org>', 'Ana Souza'],
  ])('of the front matter: %s', async (entry, expected) => {
    expect((await factsOf(memo('We try it.', entry))).owner?.value).toBe(expected);
  });

  test.each([
    'owner: "[[name]]"',
    'owner: <name>',
    'owner: {role: head}',
    'owner: {name: TBD}',
    'owner: <your@name>',
  ])('is nobody in the front matter: %s', async entry =>
    expect((await factsOf(memo('We try it.', entry))).owner).toBeUndefined(),
  );

  test.each([
    '| Task | Owner |\n|---|---|\n| Book rooms | Ben Roth |\n| Slides | Ana Souza |',
    '| What | Who |\n|---|---|\n| Sponsor | Ben |',
    '**Owner:** TBD',
  ])('is nobody in %s', async text => {
    expect((await factsOf(memo(`From Monday we meet at ten.\n\n${text}`))).owner).toBeUndefined();
  });

  test('is nobody where nobody is named', async () => {
    expect((await factsOf(memo('From Monday we meet at ten.'))).owner).toBeUndefined();
  });
});

describe('what is tried, for whom, and the signals', () => {
  const text = `From Monday we try meeting-free mornings on Ward 9, as an experiment for six weeks.

## Signs that it works

- Fewer than three interruptions before ten.

## Warning signs

- If more than three call bells a week go unanswered, we go back to the old rota.`;

  test('come from the text', async () => {
    const facts = await factsOf(memo(text));
    expect(facts.experiment?.value).toContain('meeting-free mornings');
    expect(facts.positiveSignals.map(({value}) => value)).toContain(
      'Fewer than three interruptions before ten.',
    );
    expect(facts.warningSignals.map(({value}) => value)).toContain(
      'If more than three call bells a week go unanswered, we go back to the old rota.',
    );
  });

  test('a scope in the front matter wins', async () => {
    const {scope} = await factsOf(memo(text, 'applies-to: Wards 9 and 10'));
    expect(scope).toMatchObject({value: 'Wards 9 and 10', source: 'front matter'});
  });
});

describe('the scope in the text', () => {
  const tried = 'From Monday we try quiet mornings as an experiment for six weeks.';
  test.each([
    ['**Scope:** Ward 9 only', 'Ward 9 only'],
    ['## Scope\n\nWard 9 and Ward 10.', 'Ward 9 and Ward 10.'],
    ['| What | How |\n|---|---|\n| Scope | Ward 9 |', 'Ward 9'],
  ])('%s', async (text, expected) => {
    expect((await factsOf(memo(`${tried}\n\n${text}`))).scope?.value).toBe(expected);
  });

  test.each([
    'Nights stay as they are.',
    'This applies only to the day shifts of Ward 9, to the staff of its office and to those who cover for them.',
  ])('is no more than a short one: %s', async text => {
    expect((await factsOf(memo(`${tried}\n\n${text}`))).scope).toBeUndefined();
  });
});

describe('the title', () => {
  test.each([
    ['of the front matter', '---\ntitle: Mornings\n---\n\n# Quiet mornings', 'Mornings'],
    ['of the document', '# Quiet mornings', 'Quiet mornings'],
    ['keeps code', '# Trying `pnpm` instead of `npm`', 'Trying pnpm instead of npm'],
    ['keeps its first number', '# 3.5 days in the office', '3.5 days in the office'],
    ['keeps its question mark', '# Should we drop the Monday call?', 'Should we drop the Monday call?'],
    ['keeps emoji', '# 🌱 Quiet mornings', '🌱 Quiet mornings'],
    ['loses its marks', '# *Quiet* **mornings**', 'Quiet mornings'],
    ['is the name of the file where there is none', 'From Monday we meet at ten.', 'memo.md'],
  ])('%s', async (_what, text, expected) => {
    expect((await factsOf(text)).title).toBe(expected);
  });
});
