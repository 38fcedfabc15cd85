import {readFileSync} from 'node:fs';
import path from 'node:path';
import {Writable} from 'node:stream';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {engine, type Options} from 'unified-engine';
import {VFile} from 'vfile';
import type {VFileMessage} from 'vfile-message';
import {describe, expect, it} from 'vitest';
import {lintText} from '../src/index.js';
import {packageFile, projectWith, runNode} from './installed.js';

const decree = '# Desks\n\nLeadership has decided on shared desks.\n';

const decreeOnly = {presets: [], rules: {'no-decree': 'error'}};

function remark(cwd: string, words: readonly string[], stdin?: string) {
  return runNode(cwd, [packageFile('remark-cli/cli.js'), '--no-color', '--no-stdout', ...words], stdin);
}

function fixture(story: string): string {
  return readFileSync(new URL(`../fixtures/${story}/announcement.md`, import.meta.url), 'utf8');
}

/** Rule and place of each line of remark's report. */
function findingsIn(report: string): string[] {
  return Array.from(
    report.matchAll(/^(\d+:\d+)-\S+\s+(?:error|warning|info)\s.*?([a-z-]+)\s+change-lint$/gm),
    ([, place, rule]) => `${place} ${rule}`,
  );
}

describe('remark-cli', () => {
  it('takes the package as a plugin', async () => {
    const cwd = projectWith({'memo.md': decree});
    const {code, stderr} = await remark(cwd, ['--use', 'change-lint', 'memo.md']);
    expect(stderr).toMatch(
      /^3:1-3:23\s+warning\s+`Leadership has decided` is the voice of a decree\s+no-decree\s+change-lint$/m,
    );
    expect(stderr).toMatch(
      /^1:3-1:8\s+error\s+Nothing says when this will be looked at again\s+review-horizon\s+change-lint$/m,
    );
    expect(code).toBe(1);
  });

  it('gives the plugin options', async () => {
    const cwd = projectWith({'memo.md': decree});
    const use = 'change-lint=presets:[],rules:{"no-decree":"warn"}';
    const {code, stderr} = await remark(cwd, ['--use', use, 'memo.md']);
    expect(findingsIn(stderr)).toEqual(['3:1 no-decree']);
    expect(code).toBe(0);
    expect((await remark(cwd, ['--frail', '--use', use, 'memo.md'])).code).toBe(1);
  });

  it('says which option is wrong', async () => {
    const cwd = projectWith({'memo.md': decree});
    const {code, stderr} = await remark(cwd, ['--use', 'change-lint=preset:["all"]', 'memo.md']);
    expect(stderr).toContain('unknown key "preset" — did you mean "presets"?');
    expect(code).toBe(1);
  });

  it.each([
    ['.remarkrc', JSON.stringify({plugins: [['change-lint', decreeOnly]]})],
    [
      '.remarkrc.yaml',
      'plugins:\n  - - change-lint/remark\n    - presets: []\n      rules: {no-decree: error}\n',
    ],
    [
      '.remarkrc.mjs',
      `import {remarkChangeLint} from 'change-lint/remark';\nexport default {plugins: [[remarkChangeLint, ${JSON.stringify(decreeOnly)}]]};\n`,
    ],
    ['package.json', JSON.stringify({remarkConfig: {plugins: {'change-lint': decreeOnly}}})],
  ])('reads it from %s', async (name, config) => {
    const cwd = projectWith({'memo.md': decree, [name]: config});
    const {code, stderr} = await remark(cwd, ['memo.md']);
    expect(findingsIn(stderr)).toEqual(['3:1 no-decree']);
    expect(code).toBe(1);
  });

  it('with the preset, leaves pages alone that announce nothing', async () => {
    const changelog = '# Changelog\n\n## 1.2.0\n\n- Fixed the parser.\n';
    const cwd = projectWith({
      'CHANGELOG.md': changelog,
      'announcements/desks.md': decree,
      '.remarkrc.json': JSON.stringify({plugins: ['change-lint/remark-preset']}),
    });
    const {code, stderr} = await remark(cwd, ['.']);
    expect(stderr).toContain('CHANGELOG.md: no issues found');
    expect(findingsIn(stderr)).toContain('3:1 no-decree');
    expect(code).toBe(1);
  });

  it.each([
    ['front matter', fixture('front-matter-broken')],
    ['tables', fixture('table-heavy')],
    ['a byte order mark and foreign line ends', `\uFEFF${fixture('decree').replaceAll('\n', '\r\n')}`],
  ])('finds in a document with %s what the linter finds, with no other plugin', async (_, source) => {
    const cwd = projectWith({'memo.md': source});
    const {stderr} = await remark(cwd, ['--use', 'change-lint=presets:["all"]', 'memo.md']);
    const {messages} = await lintText(source, {filePath: 'memo.md', presets: ['all']});
    expect(messages.length).toBeGreaterThan(0);
    expect(findingsIn(stderr).sort()).toEqual(
      messages.map(({at, ruleId}) => `${at.start.line}:${at.start.column} ${ruleId}`).sort(),
    );
  });

  it('writes the document out again as it would without the plugin', async () => {
    const memo = `---\nowner: Dana\n---\n\n${decree}\n| a | b |\n| - | - |\n| 1 | 2 |\n`;
    const cwd = projectWith({'memo.md': memo}, ['remark-frontmatter']);
    const written = async (words: readonly string[]) => {
      const {stdout} = await runNode(cwd, [packageFile('remark-cli/cli.js'), ...words, 'memo.md']);
      return stdout;
    };
    const ours = ['--use', 'change-lint=presets:[],rules:{"no-decree":"warn"}'];
    const theirs = ['--use', 'remark-frontmatter'];
    const without = await written(theirs);
    expect(without).toContain('---\nowner: Dana\n---\n');
    expect(await written([...ours, ...theirs])).toBe(without);
    expect(await written(ours)).toBe(await written([]));
  });
});

describe('with other plugins', () => {
  const mdx = [
    'import {Chart} from "./chart.js"',
    '',
    '# Desks',
    '',
    '{/* Leadership has decided. */}',
    '',
    '<Note owner="Dana">',
    'Leadership has decided on shared desks.',
    '</Note>',
    '',
    '{/* change-lint-disable-next-line no-decree -- quoted */}',
    'Leadership has decided on a rota.',
    '',
    'We will revisit this soon. <Chart data={[1, 2]} />',
    '',
  ].join('\n');

  it('remark-mdx: comments and code are not prose, components are read through', async () => {
    const cwd = projectWith({'memo.mdx': mdx}, ['remark-mdx']);
    const use = 'change-lint=presets:[],rules:{"no-decree":"error","no-vague-horizon":"warn"}';
    const {stderr} = await remark(cwd, ['--ext', 'mdx', '--use', 'remark-mdx', '--use', use, 'memo.mdx']);
    expect(stderr).not.toContain('unused-directive');
    expect(findingsIn(stderr)).toEqual(['8:1 no-decree', '14:22 no-vague-horizon']);
  });

  it('remark-mdx: broken MDX is told by it, and not hidden', async () => {
    const cwd = projectWith({'memo.mdx': '# Desks\n\n<Note>\n'}, ['remark-mdx']);
    const {code, stderr} = await remark(cwd, [
      '--ext',
      'mdx',
      '--use',
      'remark-mdx',
      '--use',
      'change-lint',
      'memo.mdx',
    ]);
    expect(stderr).toContain('Expected a closing tag for `<Note>`');
    expect(code).toBe(1);
  });

  it('remark-preset-lint-recommended: both say all that each says alone', async () => {
    const memo = [
      '# Desks',
      '',
      '<!--lint disable no-undefined-references-->',
      '',
      'Leadership has decided [on][it].',
      '',
      '*   one',
      '    <!--change-lint ignore no-decree-->',
      '* two, as `leadership has decided`',
      '',
      '<!-- change-lint-disable-next-line no-decree -->',
      'Leadership has decided again.',
    ].join('\n');
    const cwd = projectWith({'memo.md': memo}, ['remark-preset-lint-recommended']);
    const ours = ['--use', 'change-lint=presets:[],rules:{"no-decree":"error"}'];
    const theirs = ['--use', 'remark-preset-lint-recommended'];
    const lines = async (words: readonly string[]) => {
      const {stderr} = await remark(cwd, [...words, 'memo.md']);
      const findings = stderr
        .split('\n')
        .filter(line => /^\d+:\d+/.test(line) || /^\s+(?:error|warning)/.test(line));
      return findings.map(line => line.replaceAll(/\s+/g, ' ').trim()).sort();
    };
    const alone = [...(await lines(ours)), ...(await lines(theirs))].sort();
    expect(alone.filter(line => line.endsWith('change-lint')).length).toBeGreaterThan(0);
    expect(alone.filter(line => line.endsWith('remark-lint')).length).toBeGreaterThan(0);
    expect(await lines([...ours, ...theirs])).toEqual(alone);
    expect(await lines([...theirs, ...ours])).toEqual(alone);
  });
});

describe('unified-engine', () => {
  /** Runs the engine as remark-cli does, and collects the messages. */
  async function messagesOf(cwd: string, plugins: Options['plugins']): Promise<VFileMessage[]> {
    const file = new VFile({path: path.join(cwd, 'memo.md'), value: decree});
    const silent = new Writable({write: (_chunk, _encoding, done) => done()});
    const options: Options = {
      processor: unified().use(remarkParse),
      cwd,
      files: [file],
      pluginPrefix: 'remark',
      plugins,
      out: false,
      streamOut: silent,
      streamError: silent,
      reporter: () => '',
    };
    await new Promise<number>((resolve, reject) => {
      engine(options, (error, code) => (error ? reject(error) : resolve(code ?? 0)));
    });
    return file.messages;
  }

  it('finds the plugin by name, and gets messages with all that its users expect', async () => {
    const messages = await messagesOf(projectWith({}), [['change-lint', decreeOnly]]);
    expect(messages).toHaveLength(1);
    const [message] = messages;
    expect(message).toMatchObject({
      ruleId: 'no-decree',
      source: 'change-lint',
      fatal: true,
      line: 3,
      column: 1,
      place: {start: {line: 3, column: 1, offset: 9}, end: {line: 3, column: 23, offset: 31}},
      reason: '`Leadership has decided` is the voice of a decree',
    });
    expect(message?.url).toMatch(/^https:\/\/.*no-decree/);
    expect(message?.note).toMatch(/\n\nFor example: ./);
  });
});
