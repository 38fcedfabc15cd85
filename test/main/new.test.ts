/** `change-lint new`: the memo it writes, and how the linter takes that memo. */
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it, test} from 'vitest';
import {builtInRules} from '../../rules/index.js';
import {presetNames} from '../../src/config/presets.js';
import {presetSettings, toRuleset} from '../../src/config/ruleset.js';
import {lintText} from '../../src/lint.js';
import {recognize} from '../../src/recognition/recognize.js';
import type {Message} from '../../src/report.js';
import {directoryWith, run} from './world.js';

const linter = {
  rules: builtInRules,
  lint: lintText,
  recognize: async (...document: Parameters<typeof recognize>) => recognize(...document),
};
const now = () => new Date('2026-11-22T09:00:00Z');
const ours = (cwd: string, words: string | readonly string[]) => run(cwd, words, {linter, now});
const printed = async (words: string, files = {}) =>
  (await ours(directoryWith(files), `new Quiet mornings --stdout ${words}`)).stdout;
const headingsOf = (memo: string) => Array.from(memo.matchAll(/^## (.*)$/gm), ([, heading]) => heading);
const elements = builtInRules.filter(({element}) => element);
/** Those that are asked for where nobody chose. */
const recommended = elements.filter(({presets}) => presets.includes('recommended'));
const rulesetOf = (...presets: (typeof presetNames)[number][]) =>
  toRuleset(builtInRules, presetSettings(builtInRules, presets));
const findingsIn = async (
  memo: string,
  ...presets: (typeof presetNames)[number][]
): Promise<readonly Message[]> => (await lintText(memo, 'memo.md', rulesetOf(...presets))).messages;

describe('new', () => {
  it('writes a memo with a heading and a question for each element, and says what comes next', async () => {
    const directory = directoryWith({});
    expect(await ours(directory, ['new', 'Quiet mornings'])).toEqual({
      code: 0,
      stdout: [
        'Wrote quiet-mornings.md',
        '',
        'Next:',
        `  Answer the ${recommended.length} questions in the comments, under the headings; readers do not see them.`,
        '  change-lint quiet-mornings.md   says what is still missing',
        '',
      ].join('\n'),
      stderr: '',
    });
    const memo = readFileSync(path.join(directory, 'quiet-mornings.md'), 'utf8');
    expect(memo).toMatch(
      /^# Quiet mornings\n\n## What prompted this\n\n<!-- What did you see, hear or count .* -->\n\n## What we try\n\n/,
    );
    for (const {stub} of recommended)
      expect(memo).toContain(`## ${stub?.heading}\n\n<!-- ${stub?.prompt} -->\n`);
    expect(headingsOf(memo)).toHaveLength(recommended.length);
  });

  it('takes a title without quotes, and prints the memo with --stdout', async () => {
    const directory = directoryWith({});
    const {stdout, code} = await ours(directory, 'new Quiet mornings --stdout');
    expect(stdout).toMatch(/^# Quiet mornings\n\n## /);
    expect(code).toBe(0);
    expect(readdirSync(directory)).toEqual(['.git']);
  });

  it('writes only the core with --minimal', async () => {
    const core = elements.filter(({presets}) => presets.includes('minimal')).map(({stub}) => stub?.heading);
    expect(headingsOf(await printed('--minimal')).sort()).toEqual(core.sort());
    expect(await printed('--minimal --preset all')).toBe(await printed('--preset minimal'));
  });

  it('writes what the configuration and flags have on', async () => {
    const config = {'.change-lintrc.json': '{"rules": {"named-owner": "off", "no-blame": "error"}}'};
    expect(headingsOf(await printed('--preset minimal --rule named-owner=info'))).toContain(
      'Who is responsible',
    );
    expect(headingsOf(await printed('', config))).not.toContain('Who is responsible');
    expect(headingsOf(await printed('--only warning-signals,positive-signals,no-blame'))).toEqual([
      'How we will know it works',
      'What would worry us',
    ]);
    expect(headingsOf(await printed('--skip warning-signals'))).not.toContain('What would worry us');
  });

  it('writes what overrides have on where the file goes', async () => {
    const overrides = [{files: 'news/*', rules: {'named-owner': 'off'}}];
    const directory = directoryWith({'.change-lintrc.json': JSON.stringify({overrides})});
    await ours(directory, 'new Tea -o news/');
    expect(readFileSync(path.join(directory, 'news/tea.md'), 'utf8')).not.toContain('Who is responsible');
  });

  it('asks for the elements of plugins, in their own words or else by their summary', async () => {
    const rule = (id: string, more: object) => `{
      id: '${id}', summary: 'The memo says what it costs.', why: 'W.', severity: 'warn', presets: ['all'],
      options: {phrases: [], headings: []}, examples: [], element: {facets: {}}, *check() {}, ...${JSON.stringify(more)}
    }`;
    const stub = {
      heading: 'What it takes',
      prompt: 'How much?',
      placeholder: 'Say how much',
      follows: ['stated-problem'],
    };
    const memo = await printed('--only house/price-per-head,house/effort,blast-radius,stated-problem', {
      '.change-lintrc.json': '{"plugins": ["./house.mjs"]}',
      'house.mjs': `export default {name: 'house', rules: [${rule('price-per-head', {})}, ${rule('effort', {stub})}]}`,
    });
    expect(headingsOf(memo)).toEqual([
      'What prompted this',
      'What it takes',
      'Who is affected',
      'Price per head',
    ]);
    expect(memo).toContain('## What it takes\n\n<!-- How much? -->\n');
    expect(memo).toContain('## Price per head\n\n<!-- The memo says what it costs. -->\n');
  });

  it('begins with front matter to fill in with --front-matter', async () => {
    const memo = await printed('--front-matter --as-of 2026-12-01');
    expect(memo).toMatch(
      /^---\ntype: change-announcement\ndate: 2026-12-01\nowner: # .*\nscope: # .*\nreview-by: # .*\n---\n\n# Quiet/,
    );
    // Questions in it are no answers.
    const ids = (await findingsIn(memo, 'all')).map(({ruleId}) => ruleId);
    expect(ids).toEqual(expect.arrayContaining(['named-owner', 'blast-radius', 'review-horizon']));
  });

  it('says with --review when it is looked at again, in front matter and in words', async () => {
    const {stdout: memo} = await ours(directoryWith({}), [
      'new',
      'Tea',
      '--stdout',
      '--review',
      'in 3 months',
      '--as-of',
      '2026-11-30',
    ]);
    expect(memo).toMatch(/^---\n(?:.+\n)*review-by: 2027-02-28\n---\n/);
    expect(memo).toMatch(/^## When we look back\n\n<!-- .* -->\n\nWe review this on 28 February 2027\.\n/m);
    const {evidence} = await lintText(memo, 'tea.md', rulesetOf('all'));
    expect(evidence.get('review-horizon')?.verdict).toBe('present');
    // The sentence holds without the front matter too.
    const withoutKey = await lintText(memo.replace(/review-by.*\n/, ''), 'tea.md', rulesetOf('all'));
    expect(withoutKey.evidence.get('review-horizon')?.verdict).toBe('present');
  });

  it('says which day it has taken for the review, where it writes a file', async () => {
    const words = ['new', 'Tea', '--as-of', '2026-11-30'];
    const reviewed = await ours(directoryWith({}), [...words, '--review', 'in March']);
    expect(reviewed.stdout).toMatch(/^Wrote tea\.md\nThe review is on 2027-03-31\n\nNext:\n/);
    const {stdout} = await ours(directoryWith({}), words);
    expect(stdout).toMatch(/^Wrote tea\.md\n\nNext:\n/);
  });

  it.each([
    [['new', ' '], 'new: the title is empty'],
    [['new', 'Tea', '--review', 'soon'], '--review: "soon" names no day; write it as "in 3 months"'],
    [['new', 'Tea', '--only', 'no-blame'], 'new: no rule that is on says what a memo has to hold'],
    [['new', 'Tea', '--stdout', '-o', 'a.md'], 'new: --stdout writes no file; leave out --output-file'],
    [['new', 'Tea', '-o', 'file/tea.md'], 'new: cannot write file/tea.md'],
    [['new'], "missing required argument 'title'"],
  ])('%j is a mistake', async (words, message) => {
    const directory = directoryWith({file: ''});
    const {code, stdout, stderr} = await ours(directory, words);
    expect(stderr).toContain(`error: ${message}`);
    expect({code, stdout}).toEqual({code: 2, stdout: ''});
    expect(readdirSync(directory).sort()).toEqual(['.git', 'file']);
  });

  it('overwrites with --force only', async () => {
    const directory = directoryWith({'tea.md': 'mine'});
    expect(await ours(directory, 'new Tea')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error: new: tea.md is there already; --force overwrites it\n',
    });
    expect(readFileSync(path.join(directory, 'tea.md'), 'utf8')).toBe('mine');
    expect((await ours(directory, 'new Tea --force')).code).toBe(0);
    expect(readFileSync(path.join(directory, 'tea.md'), 'utf8')).toMatch(/^# Tea\n/);
  });

  it('writes where --output-file says: to a file, or into a directory', async () => {
    const directory = directoryWith({});
    mkdirSync(path.join(directory, 'memos'));
    expect((await ours(directory, 'new Tea -o docs/one.md')).stdout).toContain('Wrote docs/one.md\n');
    expect((await ours(directory, 'new Tea -o memos')).stdout).toContain('Wrote memos/tea.md\n');
    expect((await ours(directory, 'new Tea -o news/')).stdout).toContain('Wrote news/tea.md\n');
  });

  it('writes comments of MDX into a file of MDX', async () => {
    const directory = directoryWith({});
    await ours(directory, ['new', 'Tea {and} milk', '--output-file', 'tea.mdx']);
    const memo = readFileSync(path.join(directory, 'tea.mdx'), 'utf8');
    expect(memo).toMatch(/^# Tea \\\{and\\} milk\n\n## What prompted this\n\n\{\/\* What .* \*\/\}\n/);
    expect((await ours(directory, '.')).stdout).toContain('Nothing says what will be hard');
  });

  it('warns of a memo that nobody will lint', async () => {
    const {stderr, code} = await ours(directoryWith({'.change-lintignore': 'drafts'}), 'new Tea -o drafts/');
    expect(stderr).toBe('warning: new: drafts/tea.md is ignored, so that nobody will lint it\n');
    expect(code).toBe(0);
  });

  it.each([
    ['announcements/**/*.md', '', '; -o announcements/ puts it there'],
    ['announcements', '', '; -o announcements/ puts it there'],
    ['news/{a,b}/*.md', '', '; -o puts it elsewhere'],
    ['our news/*.md', '', '; -o "our news/" puts it there'],
    ['*.md', '', undefined],
    ['announcements/**/*.md', '-o announcements/2027/', undefined],
    ['announcements/**/*.md', '--stdout', undefined],
  ])('says where the configuration looks, with files of %j and `%s`', async (glob, words, hint) => {
    const config = JSON.stringify({files: [glob]});
    const directory = directoryWith({'change-lint.config.json': config});
    const {stderr, code} = await ours(directory, `new Tea ${words}`);
    expect(code).toBe(0);
    expect(stderr).toBe(
      hint === undefined ? '' : `warning: new: tea.md is not among the "files" of the configuration${hint}\n`,
    );
  });

  it('names the preset minimal in the next step, where only its elements are asked for', async () => {
    const {stdout} = await ours(directoryWith({}), 'new Tea --minimal');
    expect(stdout).toContain('  change-lint --preset minimal tea.md   says what is still missing\n');
  });

  it('does not count a question that --review answers', async () => {
    const {stdout} = await ours(directoryWith({}), ['new', 'Tea', '--review', '3 months']);
    expect(stdout).toContain(`Answer the ${recommended.length - 1} questions in the comments`);
    const words = ['new', 'Tea', '--review', '3 months', '--only', 'review-horizon'];
    expect((await ours(directoryWith({}), words)).stdout).not.toContain('Answer');
  });

  it('names the preset in the next step, where one was asked for', async () => {
    const {stdout} = await ours(directoryWith({}), ['new', 'お茶', '--preset', 'all']);
    expect(stdout).toContain('  change-lint --preset all "お茶.md"   says what is still missing\n');
  });
});

describe('a fresh memo', () => {
  test.each(presetNames)('of the preset %s is unfinished at every heading', async preset => {
    const memo = await printed(`--preset ${preset}`);
    const {messages, evidence} = await lintText(memo, 'memo.md', rulesetOf(preset));
    const wanted = elements.filter(({presets}) => preset === 'all' || presets.includes(preset));
    for (const {id, stub} of wanted) {
      expect(evidence.get(id)?.verdict, id).toBe('absent');
      const found = messages.filter(({ruleId}) => ruleId === id);
      expect(found.map(({at}) => memo.slice(at.start.offset, at.end.offset))).toEqual([stub?.heading]);
    }
    const others = messages.filter(({ruleId}) => !wanted.some(({id}) => id === ruleId));
    const expected = {
      minimal: [],
      recommended: [],
      all: ['stop-condition'],
    }[preset];
    expect(new Set(others.map(({ruleId}) => ruleId))).toEqual(new Set(expected));
  });

  test.each([
    ...presetNames.map(preset => ['Quiet mornings', `--preset ${preset}`, {}, /^# /] as const),
    ['Quiet mornings', '--only named-owner', {}, /^---\ntype: change-announcement\n---\n\n# /],
    ['Support', '', {}, /^---\ntype: change-announcement\n---\n\n# /],
    ['Tea', '', {announcements: 'marked'}, /^---\ntype: change-announcement\n---\n\n# /],
    [
      'Tea',
      '',
      {announcements: 'marked', announcementMark: {kind: 'Big news'}},
      /^---\nkind: "Big news"\n---\n\n# /,
    ],
    ['Tea', '', {announcements: 'all'}, /^# /],
    ['Support', '', {files: ['*.md']}, /^# /],
  ] as const)(
    '"%s" with `%s` and %j is taken for an announcement',
    async (title, flags, config, beginning) => {
      const directory = directoryWith({'.change-lintrc.json': JSON.stringify(config)});
      await ours(directory, ['new', title, ...flags.split(' ').filter(Boolean)]);
      const [name] = readdirSync(directory).filter(file => file.endsWith('.md'));
      expect(readFileSync(path.join(directory, name!), 'utf8')).toMatch(beginning);
      const {code, stdout} = await ours(directory, '. --preset all');
      expect(stdout).toContain('Nobody is named who answers for this');
      expect(code).toBe(1);
    },
  );

  it('has one finding for each question, unless the question is taken away', async () => {
    const memo = await printed('');
    expect(await findingsIn(memo, 'recommended')).toHaveLength(recommended.length);
    const withoutQuestions = await findingsIn(memo.replaceAll(/<!--.*-->\n/g, ''), 'recommended');
    expect(withoutQuestions.filter(({ruleId}) => ruleId === 'no-empty-section')).toHaveLength(
      recommended.length,
    );
  });

  it('is finished when every question has the answer that its finding shows', async () => {
    for (const preset of presetNames) {
      let memo = await printed(`--preset ${preset} --front-matter`);
      const findings = await findingsIn(memo, preset);
      for (const {id, stub} of elements) {
        const example = findings.find(({ruleId}) => ruleId === id)?.example;
        if (example !== undefined) memo = memo.replace(`<!-- ${stub?.prompt} -->`, () => example);
      }
      expect(memo).not.toContain('<!--');
      expect(await findingsIn(memo, preset)).toEqual([]);
    }
  });

  test.each(elements.map(({id, stub}) => [id, stub] as const))(
    'is finished about %s when that is said',
    async (id, stub) => {
      const memo = await printed('--preset all');
      const before = await findingsIn(memo, 'all');
      const example = before.find(({ruleId}) => ruleId === id)!.example;
      const after = await findingsIn(
        memo.replace(`<!-- ${stub?.prompt} -->`, () => example),
        'all',
      );
      expect(after.map(({ruleId}) => ruleId)).not.toContain(id);
      // An answer may say another element as well, and the heading of that is only empty then.
      const lines = after.filter(({at}) => at.start.line > 1).map(({at}) => at.start.line);
      expect(new Set(lines).size).toBe(lines.length);
    },
  );

  it('gets a placeholder under each question with --fix-suggestions, and no question twice', async () => {
    const directory = directoryWith({});
    await ours(directory, 'new Tea');
    const file = path.join(directory, 'tea.md');
    const prompts = readFileSync(file, 'utf8').match(/<!--.*-->/g);
    await ours(directory, 'tea.md --fix-suggestions');
    const memo = readFileSync(file, 'utf8');
    expect(memo.match(/<!--.*-->/g)).toEqual(prompts);
    expect(memo.match(/^\[.*\]$/gm)).toHaveLength(recommended.length);
  });

  test.each(['evidence', '--format json', '--format html', '--format markdown', '--show-files'])(
    'goes through %s',
    async words => {
      const directory = directoryWith({});
      await ours(directory, 'new Tea --front-matter');
      writeFileSync(path.join(directory, 'other.md'), '# Tea\n');
      const {stderr, code} = await ours(directory, `${words} tea.md`);
      expect(stderr).toBe('');
      expect(code).toBeLessThan(2);
    },
  );
});
