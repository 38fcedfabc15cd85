import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {packageFile, projectWith, runNode} from './installed.js';

/** A block of code on a page, with the block of output that follows it. */
interface Block {
  language: string;
  code: string;
  output: string | undefined;
}

function blocksOf(page: string): Block[] {
  const text = readFileSync(new URL(`../docs/${page}`, import.meta.url), 'utf8');
  const blocks = Array.from(
    text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm),
    ([, language = '', code = '']) => ({
      language,
      code,
    }),
  );
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    return {...block, output: next?.language === 'text' ? next.code : undefined};
  });
}

function codeIn(blocks: readonly Block[], language: string): string {
  return blocks.find(block => block.language === language)?.code ?? '';
}

const trimmed = (text: string) => text.replaceAll(/[ \t]+$/gm, '').trim();

/** The words of a command line, in which only single quotes are used. */
function wordsOf(command: string): string[] {
  return Array.from(command.trim().matchAll(/'([^']*)'|\S+/g), ([word, quoted]) => quoted ?? word);
}

describe('docs/api.md', () => {
  const blocks = blocksOf('api.md');
  const examples = blocks.filter(({language}) => language === 'js');

  it('has an example for each of the main exports', () => {
    const imported = examples.flatMap(({code}) =>
      /import \{(.+)\} from 'change-lint'/.exec(code)![1]!.split(', '),
    );
    const main = [
      'lint',
      'lintText',
      'createLinter',
      'defineRule',
      'defineConfig',
      'loadFormatter',
      'Trouble',
    ];
    expect(main.filter(name => !imported.includes(name))).toEqual([]);
  });

  it.each(
    examples.map(({code, output}) => [code.split('\n').find(line => line.includes('await')), code, output]),
  )('%s', async (_, code = '', output) => {
    const cwd = projectWith({'announcements/desks.md': codeIn(blocks, 'markdown'), 'example.mjs': code});
    const {stdout, stderr} = await runNode(cwd, ['example.mjs']);
    expect(stderr).toBe('');
    expect(output).toBeDefined();
    expect(trimmed(stdout)).toBe(trimmed(output ?? ''));
  });
});

describe('docs/remark.md', () => {
  const blocks = blocksOf('remark.md');
  const files = {'memo.md': codeIn(blocks, 'markdown')};
  const commands = blocks.filter(({language, code}) => language === 'sh' && !code.startsWith('npm install'));

  it.each(commands.map(({code, output}) => [code.trim(), output]))('%s', async (command, output) => {
    const config: Record<string, string> = command!.includes('--use')
      ? {}
      : {'.remarkrc.json': codeIn(blocks, 'json')};
    const cwd = projectWith({...files, ...config}, ['remark-preset-lint-recommended']);
    const [npx, remark, ...words] = wordsOf(command!);
    expect([npx, remark]).toEqual(['npx', 'remark']);
    const {stderr} = await runNode(cwd, [packageFile('remark-cli/cli.js'), '--no-color', ...words]);
    expect(stderr).not.toContain('Cannot');
    if (output === undefined) expect(stderr).toContain('change-lint');
    else expect(trimmed(stderr)).toBe(trimmed(output));
  });

  it('runs the example in a program', async () => {
    const example = blocks.find(({language}) => language === 'js')!;
    const cwd = projectWith({'example.mjs': example.code}, ['remark']);
    const {stdout, stderr} = await runNode(cwd, [path.join(cwd, 'example.mjs')]);
    expect(stderr).toBe('');
    expect(trimmed(stdout)).toBe(trimmed(example.output ?? ''));
  });
});

it('README.md: the example in a program runs', async () => {
  const example = blocksOf('../README.md').find(({code}) => code.includes("from 'change-lint'"));
  const memo = codeIn(blocksOf('api.md'), 'markdown');
  const code = `${example?.code}console.log(messages.length > 0, reports.length);`;
  const cwd = projectWith({'announcements/desks.md': memo, 'example.mjs': code});
  expect(await runNode(cwd, ['example.mjs'])).toEqual({code: 0, stdout: 'true 1\n', stderr: ''});
});
