/** What the pages say of each other and of the linter. */
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it, test} from 'vitest';
import {builtInRules} from '../rules/index.js';
import {presetSettings, toRuleset} from '../src/config/ruleset.js';
import {lintText} from '../src/lint.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
});
const pages = tracked
  .split('\n')
  .filter(
    file => /^(?:docs\/.*|[^/]*|fixtures\/README)\.md$/.test(file) && existsSync(path.join(root, file)),
  );

function textOf(page: string): string {
  return readFileSync(path.join(root, page), 'utf8');
}

/** The page without its code, in which nothing is a link or a heading. */
function proseOf(page: string): string {
  return textOf(page)
    .replaceAll(/^( *)(`{3,})[\s\S]*?^\1\2$/gm, '')
    .replaceAll(/`[^`\n]*`/g, code => code.replaceAll(/[[\]()#]/g, ''));
}

/** Where a page's links within the repository lead. */
function linksOf(page: string): string[] {
  const prose = proseOf(page);
  const inline = [...prose.matchAll(/\]\(([^)\s]+)\)/g)];
  const references = [...prose.matchAll(/^\[[^\]]+\]: (\S+)$/gm)];
  return [...inline, ...references].map(match => match[1]!).filter(target => !/^[a-z]+:/.test(target));
}

/** The fragments by which the headings of a page are reached. */
function fragmentsOf(page: string): string[] {
  return [...proseOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-'),
  );
}

describe('the pages', () => {
  it('are found', () => {
    expect(pages).toContain('README.md');
    expect(pages).toContain('docs/rules/no-decree.md');
  });

  test.each(pages)('%s links to what is there', page => {
    const dead = linksOf(page).filter(target => {
      const [file, fragment] = target.split('#') as [string, string?];
      const name = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
      if (!existsSync(path.join(root, name))) return true;
      return fragment !== undefined && !fragmentsOf(name).includes(fragment);
    });
    expect(dead).toEqual([]);
  });

  it('are all in the index', () => {
    const listed = linksOf('docs/README.md').map(target => path.posix.join('docs', target));
    const missing = pages.filter(
      page => /^docs\/[^/]+\.md$/.test(page) && page !== 'docs/README.md' && !listed.includes(page),
    );
    expect(missing).toEqual([]);
    expect(listed.filter(target => statSync(path.join(root, target)).isDirectory())).toEqual(['docs/rules/']);
  });
});

describe('the memo that the README mends', () => {
  const [, indented] = /<!-- mended -->\n *```markdown\n([\s\S]*?)\n *```/.exec(textOf('README.md'))!;
  const memo = indented!.replaceAll(/^ {3}/gm, '');

  test.each([
    ['minimal', []],
    // What the README says that the preset asks for beyond that.
    ['recommended', ['honest-uncertainty', 'invites-improvement', 'named-owner', 'shared-decision']],
  ] as const)('has with %s the findings %j', async (preset, findings) => {
    const ruleset = toRuleset(builtInRules, presetSettings(builtInRules, [preset]));
    const {messages} = await lintText(memo, 'memo.md', ruleset);
    expect(messages.map(({ruleId}) => ruleId).sort()).toEqual(findings);
  });
});
