import {describe, expect, it} from 'vitest';
import {builtInRules} from '../rules/index.js';
import {lintText, readersOf} from '../src/lint.js';
import type {Ruleset} from '../src/report.js';
import type {Rule, RuleOptions, Severity} from '../src/rule/rule.js';
import {labelledMemos} from '../src/workshop/corpus.js';

function rulesetWith(id: string, severity: Severity, options: RuleOptions = {}): Ruleset {
  return builtInRules.map(rule => ({
    rule,
    severity: rule.id === id ? severity : 'off',
    options: {...rule.options, ...(rule.id === id ? options : {})},
  }));
}

const everything: Ruleset = builtInRules.map(rule => ({
  rule,
  severity: rule.severity,
  options: rule.options,
}));

const isOfStandard = ({element, presets}: Rule) => element !== undefined && presets.includes('recommended');

const severitiesOf = async (source: string, ruleset: Ruleset) =>
  (await lintText(source, 'memo.md', ruleset)).messages.map(({severity}) => severity);

const WEAK = '# Desks\n\nWe will revisit this.\n';
const ABSENT = '# Desks\n\nThe canteen is closed.\n';

describe('severities', () => {
  it.each([
    ['error', 'warn'],
    ['warn', 'info'],
    ['info', 'info'],
  ] as const)('a weak element is one below %s: %s', async (severity, expected) => {
    expect(await severitiesOf(WEAK, rulesetWith('review-horizon', severity))).toEqual([expected]);
    expect(await severitiesOf(ABSENT, rulesetWith('review-horizon', severity))).toEqual([severity]);
  });

  it('the option `weak` sets the level of a weak element alone', async () => {
    const strict = rulesetWith('review-horizon', 'error', {weak: 'error'});
    expect(await severitiesOf(WEAK, strict)).toEqual(['error']);
    const lenient = rulesetWith('review-horizon', 'error', {weak: 'off'});
    expect(await severitiesOf(WEAK, lenient)).toEqual([]);
    expect(await severitiesOf(ABSENT, lenient)).toEqual(['error']);
  });

  it('counts what it reports', async () => {
    const report = await lintText(
      '# Desks\n\nLeadership has decided.\n',
      'memo.md',
      rulesetWith('no-decree', 'warn'),
    );
    expect(report).toMatchObject({errorCount: 0, warningCount: 1, infoCount: 0});
  });
});

describe('a rule beyond the standard', () => {
  const source = 'In 2022 two crews tried this and gave up.\n\nWe will keep track of it.\n';

  it('is read for where it is on, and for no other like it', async () => {
    const {evidence, messages} = await lintText(source, 'memo.md', rulesetWith('tracked-work', 'warn'));
    expect(evidence.get('tracked-work')?.verdict).toBe('weak');
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['tracked-work']);
    expect(evidence.has('prior-work')).toBe(false);
  });

  it('can be turned on by the document itself', async () => {
    const front = '---\nchange-lint: {rules: {tracked-work: error, prior-work: error}}\n---\n\n';
    const {evidence, errorCount} = await lintText(
      front + source,
      'memo.md',
      rulesetWith('no-decree', 'warn'),
    );
    expect(evidence.get('prior-work')?.verdict).toBe('present');
    expect(errorCount).toBe(0);
    const comment = '<!-- change-lint-configure-file {"rules": {"cadence": "error"}} -->\n\n';
    const own = await lintText(comment + source, 'memo.md', rulesetWith('no-decree', 'warn'));
    expect(own.messages.map(({ruleId}) => ruleId)).toEqual(['cadence']);
  });

  it('knows where a link leads', async () => {
    const linked = 'It is all on [this page](https://git.example/ops/issues/4).';
    const {messages} = await lintText(linked, 'memo.md', rulesetWith('tracked-work', 'warn'));
    expect(messages).toEqual([]);
  });

  it('takes the words that a configuration adds', async () => {
    const ruleset = rulesetWith('tracked-work', 'warn', {phrases: ['on the turtle']});
    expect((await lintText('All of it hangs on the turtle.', 'memo.md', ruleset)).messages).toEqual([]);
  });

  it('has readers of its own, which a cache is told of', async () => {
    const plain = await readersOf(rulesetWith('no-decree', 'warn'));
    expect(await readersOf(rulesetWith('tracked-work', 'off'))).toBe(plain);
    expect(await readersOf(rulesetWith('tracked-work', 'warn'))).toBe(
      `${plain},further cues 1,tracker links 2`,
    );
  });

  it('changes nothing for the elements of the standard', async () => {
    for (const {source: memo} of (await labelledMemos('look')).slice(0, 10)) {
      const plain = (await lintText(memo, 'memo.md', rulesetWith('no-decree', 'warn'))).evidence;
      const all = (await lintText(memo, 'memo.md', everything)).evidence;
      expect([...plain].map(([id]) => [id, all.get(id)])).toEqual([...plain]);
    }
  });
});

describe('evidence', () => {
  it('is given for every element of the standard, whether or not its rule is on', async () => {
    const {evidence} = await lintText(WEAK, 'memo.md', rulesetWith('no-decree', 'warn'));
    const elements = builtInRules.filter(isOfStandard).map(({id}) => id);
    expect([...evidence.keys()]).toEqual(elements);
    expect(elements).toHaveLength(13);
    expect(evidence.get('review-horizon')).toMatchObject({
      verdict: 'weak',
      items: [{text: 'We will revisit this.', place: {start: {line: 3, column: 1}}}],
    });
  });

  it('takes an owner from the front matter, and says so', async () => {
    const {evidence} = await lintText(
      '---\nowner: Ingrid\n---\n# Desks',
      'memo.md',
      rulesetWith('named-owner', 'error'),
    );
    expect(evidence.get('named-owner')).toMatchObject({
      verdict: 'present',
      items: [{text: 'owner: Ingrid', reason: 'front matter `owner`', place: {start: {line: 2}}}],
    });
  });

  it.each(['TBD', '', '"???"', '"[name]"', 'null', '<name>'])(
    'does not take an open value: owner: %s',
    async value => {
      const {evidence} = await lintText(
        `---\nowner: ${value}\n---\n# Desks`,
        'memo.md',
        rulesetWith('named-owner', 'error'),
      );
      expect(evidence.get('named-owner')?.verdict).toBe('absent');
    },
  );
});

describe('a user’s own words', () => {
  it('count as cues', async () => {
    const source = '# Desks\n\nThe arrangement comes up for renewal in June.\n';
    const ruleset = rulesetWith('review-horizon', 'error', {phrases: ['comes up for renewal']});
    expect((await lintText(source, 'memo.md', ruleset)).evidence.get('review-horizon')?.verdict).toBe(
      'present',
    );
  });

  it('count as headings', async () => {
    const source = '# Desks\n\n## Sunset\n\nThe last day of June, all of us.\n';
    const ruleset = rulesetWith('named-owner', 'error', {headings: ['sunset']});
    expect((await lintText(source, 'memo.md', ruleset)).evidence.get('named-owner')?.verdict).toBe('present');
  });

  it('are reported or allowed in wording rules', async () => {
    const source = '# Desks\n\nThe lift has spoken. Effective immediately.\n';
    const ruleset = rulesetWith('no-decree', 'warn', {
      phrases: ['has spoken'],
      allow: ['effective immediately'],
    });
    const {messages} = await lintText(source, 'memo.md', ruleset);
    expect(messages.map(({message}) => message)).toEqual(['`has spoken` is the voice of a decree']);
  });
});

describe('a long document', () => {
  const filler = (count: number) =>
    Array.from({length: count}, (_, index) => `The shelf holds item ${index}.`).join(' ');
  const ruleset = rulesetWith('honest-uncertainty', 'warn');

  it('needs more than one sentence that may say an element', async () => {
    const source = `# Handbook\n\n${filler(150)}\n\nWe may be wrong about this.\n`;
    const {messages} = await lintText(source, 'memo.md', ruleset);
    expect(messages).toMatchObject([
      {
        severity: 'info',
        message: 'Nothing admits that this may not work, unless `We may be wrong about this` does',
      },
    ]);
  });

  it.each([
    ['two sentences', '\n\nWe may be wrong about this. We are not sure that it works.'],
    ['a heading above it', '\n\n## What we do not know\n\nWe may be wrong about this.'],
  ])('is convinced by %s', async (_, end) => {
    expect((await lintText(`# Handbook\n\n${filler(150)}${end}\n`, 'memo.md', ruleset)).messages).toEqual([]);
  });
});

describe('documents at the edge', () => {
  it('may hold words that every object has', async () => {
    const words = Object.getOwnPropertyNames(Object.prototype).join(' on 3 ');
    const source = `# ${words}\n\n**${words}:** the ${words}. By ${words}\n\n| ${words} |\n| --- |\n| ${words} |\n`;
    await expect(lintText(source, 'memo.md', rulesetWith('no-decree', 'warn'))).resolves.toBeDefined();
  });

  it.each(['', '\n\n', '<!-- nothing -->', '```\ncode\n```', '---\n', '\uFEFF'])(
    '%j is read, and lacks everything',
    async source => {
      const {evidence} = await lintText(source, 'memo.md', rulesetWith('no-decree', 'warn'));
      expect(new Set([...evidence.values()].map(({verdict}) => verdict))).toEqual(new Set(['absent']));
    },
  );

  it('is reported at 1:1 where there is no word to point at', async () => {
    const {messages} = await lintText('', 'memo.md', rulesetWith('review-horizon', 'error'));
    expect(messages[0]?.at.start).toEqual({line: 1, column: 1, offset: 0});
  });
});
