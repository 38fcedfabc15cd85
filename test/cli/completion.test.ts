import {spawnSync} from 'node:child_process';
import {describe, expect, test} from 'vitest';
import {formatNames} from '../../src/formatters/load.js';
import {directoryWith, run} from '../main/world.js';

/** Files beside which the completion runs, and its script for a shell. */
async function scriptFor(shell: string) {
  const directory = directoryWith({'memo one.md': '', 'rules.json': ''});
  const {code, stdout, stderr} = await run(directory, `completion ${shell}`);
  expect([code, stderr]).toEqual([0, '']);
  return {directory, script: stdout};
}

function spawn(shell: string, words: readonly string[], cwd: string) {
  const {stdout, stderr, status} = spawnSync(shell, words, {cwd, encoding: 'utf8'});
  return {status, stdout, stderr};
}

/** Whether a shell can be run here; where it cannot, its script is only looked at. */
function isThere(shell: string): boolean {
  return spawnSync(shell, ['-c', 'true']).status === 0;
}

describe('bash', () => {
  /** What bash offers, when it splits a line as it does for completion. */
  async function offered(line: string): Promise<readonly string[]> {
    const {directory, script} = await scriptFor('bash');
    const words = line.split(/(=)|[ ]/).filter(word => word !== undefined);
    const driver = `${script}
      complete -p change-lint >/dev/null || exit 9
      COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE=$LINE COMP_POINT=\${#LINE}
      _change_lint change-lint
      printf '%s\\n' "\${COMPREPLY[@]}"`;
    const result = spawnSync('bash', ['-c', driver, 'bash', ...words], {
      cwd: directory,
      encoding: 'utf8',
      env: {...process.env, LINE: line},
    });
    expect(result.status).toBe(0);
    return result.stdout.split('\n').filter(Boolean);
  }

  test.each([
    ['change-lint ex', ['explain']],
    ['change-lint me', ['memo one.md']],
    ['change-lint --format js', ['json', 'json-lines']],
    ['change-lint --format=js', ['json', 'json-lines']],
    ['change-lint -f ', formatNames],
    ['change-lint --preset ', ['minimal', 'recommended', 'all']],
    ['change-lint --rule no-', ['no-foo=', 'no-shout=']],
    ['change-lint --rule no-foo=e', ['error']],
    ['change-lint --rule=no-foo=w', ['warn']],
    ['change-lint --only has', ['has-bar']],
    ['change-lint --config ru', ['rules.json']],
    ['change-lint --max-warnings ', []],
    ['change-lint --quie', ['--quiet']],
    ['change-lint explain no-f', ['no-foo']],
    ['change-lint explain --quie', ['--quiet']],
    ['change-lint init --pre', ['--preset', '--pre-commit']],
    ['change-lint init --ci ', ['github', 'gitlab']],
    ['change-lint new-rule x --kind el', ['element']],
    ['change-lint completion ', ['bash', 'zsh', 'fish']],
    ['change-lint help tes', ['test']],
    ['change-lint test ru', ['rules.json']],
    ['change-lint register me', ['memo one.md']],
    ['change-lint register --status over', ['overdue']],
    ['change-lint register --sort st', ['status', 'start']],
    ['change-lint register --write ru', ['rules.json']],
  ])('%s', async (line, expected) => {
    expect(await offered(line)).toEqual(expected);
  });
});

describe('zsh', () => {
  test('knows commands, flags and names, and is what zsh can read', async () => {
    const {directory, script} = await scriptFor('zsh');
    expect(script).toMatch(/^#compdef change-lint\n/);
    expect(script).toContain(
      "'explain:say what a rule wants and why, with examples; --format json for machines'",
    );
    expect(script).toContain("'--quiet:report errors only'");
    expect(script).toContain(`(--format|-f) compadd -- ${formatNames.join(' ')}; return ;;`);
    expect(script).toContain('(explain) compadd -- has-bar no-foo no-shout ;;');
    if (!isThere('zsh')) return;
    const driver = `autoload -Uz compinit; compinit -D -u\n${script}\nprint -r -- $_comps[change-lint]`;
    expect(spawn('zsh', ['-f', '-c', driver], directory)).toEqual({
      status: 0,
      stdout: '_change_lint\n',
      stderr: '',
    });
  });
});

describe('fish', () => {
  test('knows commands, flags and names, and offers them', async () => {
    const {directory, script} = await scriptFor('fish');
    expect(script).toContain("complete -c change-lint -n __fish_use_subcommand -a explain -d 'say what");
    expect(script).toContain(`-l format -s f -x -a '${formatNames.join(' ')}'`);
    expect(script).toContain("-n '__fish_seen_subcommand_from explain' -f -a 'has-bar no-foo no-shout'");
    expect(script).toContain('no-foo=warn');
    if (!isThere('fish')) return;
    const offered = (line: string) =>
      spawn('fish', ['--no-config', '-c', `${script}\ncomplete -C ${JSON.stringify(line)}`], directory)
        .stdout.split('\n')
        .map(each => each.split('\t')[0])
        .filter(Boolean);
    expect(offered('change-lint expl')).toEqual(['explain']);
    expect(offered('change-lint -f u')).toEqual(['unix']);
    expect(offered('change-lint explain no-f')).toEqual(['no-foo']);
    expect(offered('change-lint init --pre-')).toEqual(['--pre-commit']);
  });
});

test('another shell', async () => {
  const {code, stderr} = await run(directoryWith({}), 'completion powershell');
  expect(stderr).toBe('error: completion: unknown shell "powershell". Known shells: bash, zsh, fish\n');
  expect(code).toBe(2);
});
