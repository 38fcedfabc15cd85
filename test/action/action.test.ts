import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {directoryWith} from '../main/world.js';
import {root, runAction, type Situation} from './runner.js';

const bad = readFileSync(path.join(root, 'fixtures/decree/announcement.md'), 'utf8');
const good = readFileSync(path.join(root, 'fixtures/honest-experiment/announcement.md'), 'utf8');

/** A memo that has warnings but no errors. */
const vague = `${good}\nThe future is bright and there is no doubt that this will work.\n`;

const run = (files: Readonly<Record<string, string>>, situation: Omit<Situation, 'cwd'> = {}) =>
  runAction({cwd: directoryWith(files), ...situation});

/** The files that have annotations. */
const annotated = (commands: readonly string[]) => [
  ...new Set(commands.flatMap(command => /file=([^,]+)/.exec(command)?.[1] ?? [])),
];

describe('source: files', () => {
  test('reports findings in the log, as annotations, in the summary and as SARIF, and fails', () => {
    const {code, log, commands, outputs, summary} = run({'memo.md': bad}, {inputs: {files: 'memo.md'}});
    expect(code).toBe(1);
    expect(log).toMatch(/^memo\.md$/m);
    expect(log).toContain('no-decree');
    expect(commands[0]).toMatch(/^::error file=memo\.md,line=1,/);
    expect(summary).toContain('#### `memo.md`');
    expect(outputs['exit-code']).toBe('1');
    expect(outputs.sarif).toMatch(/\.sarif$/);
    const sarif = JSON.parse(readFileSync(outputs.sarif!, 'utf8'));
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('memo.md');
  });

  test('passes where there is nothing to find', () => {
    const {code, commands, outputs, summary} = run({'memo.md': good}, {inputs: {files: 'memo.md'}});
    expect({code, commands}).toEqual({code: 0, commands: []});
    expect(outputs['exit-code']).toBe('0');
    expect(existsSync(outputs.sarif!)).toBe(true);
    expect(summary).toContain('no problems');
  });

  test('takes one file, directory or pattern a line, and names with spaces', () => {
    const files = {
      'our memos/a b.md': bad,
      'announcements/c.md': bad,
      'announcements/d.txt': bad,
      'e.md': bad,
    };
    const {commands} = run(files, {inputs: {files: 'our memos/a b.md\n\n  announcements/**/*.md\n'}});
    expect(annotated(commands)).toEqual(['announcements/c.md', 'our memos/a b.md']);
  });

  test('takes the files of the configuration where none are named', () => {
    const config = '{"files": ["news/*.md"]}';
    const {code, commands} = run({'.change-lintrc.json': config, 'news/a.md': bad, 'b.md': bad});
    expect(code).toBe(1);
    expect(annotated(commands)).toEqual(['news/a.md']);
  });

  test('takes a file for a file, though it is called like a command or a flag', () => {
    const inputs = {files: 'explain\n--version'};
    const {code, commands} = run({explain: bad, '--version': bad}, {inputs});
    expect(code).toBe(1);
    expect(annotated(commands)).toEqual(['--version', 'explain']);
  });

  test('uses the configuration and the preset that are named', () => {
    const files = {'strict.json': '{"rules": {"no-decree": "off"}}', 'memo.md': bad};
    const rules = (inputs: Record<string, string>) =>
      run(files, {inputs: {files: 'memo.md', ...inputs}}).commands.join('\n');
    expect(rules({})).toContain('(no-decree)');
    expect(rules({config: 'strict.json'})).not.toContain('(no-decree)');
    expect(rules({preset: 'minimal'})).not.toContain('(no-decree)');
    expect(rules({preset: 'minimal'})).toContain('(review-horizon)');
  });

  test('makes the reports that are wished for besides', () => {
    const cwd = directoryWith({'memo.md': bad});
    const {log, commands} = runAction({cwd, inputs: {files: 'memo.md', format: 'json\njunit=out/junit.xml'}});
    const [, json = ''] = /^::stop-commands::(?:.*)\n([\s\S]*?)\n::/m.exec(log) ?? [];
    expect(JSON.parse(json)[0].errorCount).toBeGreaterThan(0);
    expect(readFileSync(path.join(cwd, 'out/junit.xml'), 'utf8')).toContain('<testsuite name="memo.md"');
    expect(commands[0]).toMatch(/^::error file=memo\.md/);
  });

  test('says what could not be linted, and fails even where findings never do', () => {
    const {code, commands, outputs} = run({}, {inputs: {files: 'gone.md', 'fail-on': 'never'}});
    expect(code).toBe(2);
    expect(commands).toEqual(['::error title=change-lint::gone.md: there is no such file or directory']);
    expect(outputs['exit-code']).toBe('2');
  });

  test('says what is wrong with the configuration, and has no SARIF report then', () => {
    const {code, commands, outputs} = run(
      {'memo.md': good},
      {inputs: {files: 'memo.md', preset: 'recomended'}},
    );
    expect(code).toBe(2);
    expect(commands).toEqual([expect.stringMatching(/^::error title=change-lint::--preset: .*recommended/)]);
    expect(outputs).toEqual({sarif: '', 'exit-code': '2'});
  });
});

describe('what fails the step', () => {
  const codeOf = (text: string, inputs: Record<string, string>) => {
    const {code, outputs} = run({'memo.md': text}, {inputs: {files: 'memo.md', ...inputs}});
    return [code, outputs['exit-code']];
  };

  test('errors do, unless findings never do', () => {
    expect(codeOf(bad, {})).toEqual([1, '1']);
    expect(codeOf(bad, {'fail-on': 'never'})).toEqual([0, '1']);
  });

  test('warnings do where the input says so, or where there are too many', () => {
    expect(codeOf(vague, {})).toEqual([0, '0']);
    expect(codeOf(vague, {'fail-on': 'warning'})).toEqual([1, '1']);
    expect(codeOf(vague, {'max-warnings': '0'})).toEqual([1, '1']);
    expect(codeOf(vague, {'max-warnings': '9'})).toEqual([0, '0']);
  });

  test.each([
    [{'fail-on': 'info'}, 'fail-on: "info" is none of error, warning, never'],
    [{'fail-on': 'toString'}, 'fail-on: "toString" is none of error, warning, never'],
    [{source: 'diff'}, 'source: "diff" is none of files, changed, pr-body'],
    [
      {'fail-on': 'warning', 'max-warnings': '3'},
      'fail-on: warning and max-warnings contradict each other; leave out one of them',
    ],
  ])('%o is a mistake', (inputs, message) => {
    const {code, commands} = run({'memo.md': good}, {inputs: {files: 'memo.md', ...inputs}});
    expect(commands).toEqual([`::error title=change-lint::${message}`]);
    expect(code).toBe(2);
  });
});

describe('due', () => {
  const overdue = `---\nreview-by: 2021-02-03\nowner: Ada ::error::Lind\n---\n\n${good}`;
  const files = {'memos/late.md': overdue, 'memos/b.md': good};
  const notice = /^::notice file=memos\/late\.md,line=\d+,title=Review overdue::.*2021-02-03\. Owner: Ada/;

  test('tells what is overdue in the log, as a notice and in the summary, and passes', () => {
    const {code, log, commands, summary} = run(files, {inputs: {files: 'memos', due: 'true'}});
    expect(commands).toEqual([expect.stringMatching(notice)]);
    expect(log).toMatch(/^Overdue$/m);
    expect(summary).toContain('### Reviews: 1 overdue');
    expect(code).toBe(0);
  });

  test('looks at what the configuration names where no files are named', () => {
    const config = {'.change-lintrc.json': '{"files": ["memos/*.md"]}'};
    const {commands} = run({...files, ...config}, {inputs: {due: 'true'}});
    expect(commands).toEqual([expect.stringMatching(notice)]);
  });

  test('is not asked by itself: then only the lint speaks of the memos that it reads', () => {
    const {code, commands, summary} = run(files, {inputs: {files: 'memos'}});
    expect(commands).toEqual([expect.stringMatching(/^::notice file=memos\/late\.md.*outcome-recorded/)]);
    expect(summary).not.toContain('### Reviews');
    expect(code).toBe(0);
  });

  test('does not make findings pass, and what cannot be linted is told once', () => {
    expect(run({...files, 'c.md': bad}, {inputs: {files: '.', due: 'true'}}).code).toBe(1);
    const {code, commands} = run(files, {inputs: {files: 'gone.md', due: 'true'}});
    expect(commands).toHaveLength(1);
    expect(code).toBe(2);
  });

  test.each([
    [{due: 'yes'}, 'due: "yes" is none of true, false'],
    [
      {due: 'true', source: 'pr-body'},
      'due: true reads files, and source: pr-body reads none; give it a step of its own',
    ],
  ])('%o is a mistake', (inputs, message) => {
    const {code, commands} = run(files, {inputs});
    expect(commands).toEqual([`::error title=change-lint::${message}`]);
    expect(code).toBe(2);
  });
});

describe('nothing is injected', () => {
  test.each(['source', 'files', 'config', 'preset', 'format', 'fail-on', 'max-warnings', 'due', 'version'])(
    'a shell is no part of the input %s',
    name => {
      const cwd = directoryWith({'memo.md': bad});
      const inputs = {
        files: 'memo.md',
        [name]: '$(touch hacked)`touch hacked`"; touch hacked; \'; touch hacked #',
      };
      // npm would look for such a version.
      const env = {npm_config_offline: 'true'};
      expect(runAction({cwd, inputs, env}).code).toBe(2);
      expect(existsSync(path.join(cwd, 'hacked'))).toBe(false);
    },
  );

  test('what a memo says to the runner is not obeyed', () => {
    const words = '::error::pwned ::set-output name=sarif::/etc/passwd ##[error]pwned '.repeat(3);
    const memo = `# ::warning::pwned\n\n${words}\n\nLeadership has decided ::add-mask::e.\n`;
    const {log, commands} = run({'::error::name.md': memo}, {inputs: {files: '::error::name.md'}});
    expect(log).toContain('::error::name.md');
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) expect(command).toMatch(/^::(?:error|warning|notice) file=%3A%3Aerror/);
  });
});

describe('source: pr-body', () => {
  const ofBody = (body: string | null, inputs = {}) =>
    run(
      {},
      {inputs: {source: 'pr-body', ...inputs}, eventName: 'pull_request', event: {pull_request: {body}}},
    );

  test('lints the description, with the line ends that GitHub sends, and needs no checkout', () => {
    const {code, log, commands} = ofBody(bad.replaceAll('\n', '\r\n'));
    expect(code).toBe(1);
    expect(log).toMatch(/^pull-request-body\.md$/m);
    expect(commands[0]).toMatch(/^::error file=pull-request-body\.md,line=1,/);
    expect(ofBody(good.replaceAll('\n', '\r\n'))).toMatchObject({code: 0, commands: []});
  });

  test.each([null, '', ' \r\n'])('an empty description (%j) does not pass', body => {
    const {code, commands} = ofBody(body);
    expect(commands).toEqual([
      '::error title=change-lint::The description of this pull request is empty; write the announcement there',
    ]);
    expect(code).toBe(2);
  });

  test('needs a pull request, and no files', () => {
    const {code, commands} = run({}, {inputs: {source: 'pr-body'}});
    expect(commands[0]).toContain('needs a pull request, and this event is "push"');
    expect(code).toBe(2);
    expect(ofBody(good, {files: 'memo.md'}).commands[0]).toContain('leave out the input "files"');
  });
});
