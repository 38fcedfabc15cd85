import {describe, expect, test} from 'vitest';
import {create} from 'xmlbuilder2';
import {format as formatAgent} from '../../src/formatters/agent.js';
import {format as formatCheckstyle} from '../../src/formatters/checkstyle.js';
import {format as formatGithub} from '../../src/formatters/github.js';
import {format as formatGitlab} from '../../src/formatters/gitlab.js';
import {format as formatJunit} from '../../src/formatters/junit.js';
import {format as formatMarkdown} from '../../src/formatters/markdown.js';
import {format as formatRdjson} from '../../src/formatters/rdjson.js';
import {placeAt, reportOf} from '../main/world.js';
import {context, finding, sample, unreadable} from './sample.js';

const troubles = ['missing.md: there is no such file or directory'];
const why = 'Readers plan around the change.';
const example = 'On 3 March we decide whether to keep it.';

describe('github', () => {
  const lines = (...words: Parameters<typeof formatGithub>) =>
    formatGithub(...words)
      .trimEnd()
      .split('\n');

  test('errors come first; each says why and what to write', () => {
    const mixed = [
      reportOf('/memos/a.md', [finding(1, 1, {severity: 'info'}), finding(2, 1, {severity: 'warn'})]),
      reportOf('/memos/b.md', [finding(3, 2)]),
    ];
    const lesson = `%0AWhy: ${why}%0ATry: “${example}”`;
    const title = 'title=change-lint (review-horizon)';
    const text = `Nothing says when this will be looked at again${lesson}`;
    expect(lines(mixed, context)).toEqual([
      `::error file=b.md,line=3,endLine=3,col=2,endColumn=5,${title}::${text}`,
      `::warning file=a.md,line=2,endLine=2,col=1,endColumn=4,${title}::${text}`,
      `::notice file=a.md,line=1,endLine=1,col=1,endColumn=4,${title}::${text}`,
    ]);
  });

  test('what would end a command or a property is escaped', () => {
    const odd = finding(1, 1, {message: '100% sure: a, b', why: '', example: 'one\r\ntwo'});
    expect(lines([reportOf('/memos/a,b:c%.md', [odd])], context)).toEqual([
      '::error file=a%2Cb%3Ac%25.md,line=1,endLine=1,col=1,endColumn=4,title=change-lint (review-horizon)::100%25 sure: a, b%0ATry: “one%0D%0Atwo”',
    ]);
  });

  test('a place of several lines has no columns, which GitHub would refuse', () => {
    const long = finding(1, 1, {
      at: {start: {line: 1, column: 1, offset: 0}, end: {line: 3, column: 2, offset: 9}},
    });
    expect(lines([reportOf('/memos/a.md', [long])], context)[0]).toContain(
      '::error file=a.md,line=1,endLine=3,title=',
    );
  });

  test('where there are more than it shows, findings at the same place share an annotation', () => {
    const many = Array.from({length: 9}, () => finding(1, 1));
    const other = finding(2, 1);
    expect(lines([reportOf('/memos/a.md', [...many, other])], context)).toHaveLength(10);
    const merged = lines([reportOf('/memos/a.md', [...many, other, other])], context);
    expect(merged).toHaveLength(2);
    expect(merged[0]).toContain('title=change-lint (9 findings)::Nothing says');
    expect(merged[0]!.split('%0A')).toHaveLength(9);
  });

  test('what could not be linted is an error', () => {
    expect(lines([unreadable], {...context, troubles})).toEqual([
      '::error title=change-lint::missing.md: there is no such file or directory',
      '::error file=broken.md,line=1,endLine=1,col=1,endColumn=1,title=change-lint::Not linted: not valid UTF-8',
    ]);
    expect(formatGithub([], context)).toBe('');
  });
});

describe('gitlab', () => {
  test('issues with severities as GitLab names them, and unique fingerprints', () => {
    const issues = JSON.parse(formatGitlab([...sample, unreadable], context));
    expect(issues[0]).toEqual({
      description: 'Nothing says when this will be looked at again',
      check_name: 'review-horizon',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: 'major',
      location: {path: 'memo.md', lines: {begin: 1, end: 1}},
    });
    expect(issues.map((issue: {severity: string}) => issue.severity)).toEqual([
      'major',
      'minor',
      'info',
      'major',
      'critical',
    ]);
    const fingerprints = issues.map((issue: {fingerprint: string}) => issue.fingerprint);
    expect(new Set(fingerprints).size).toBe(5);
    expect(issues[4]).toMatchObject({check_name: 'change-lint', location: {path: 'broken.md'}});
  });
});

describe('junit', () => {
  interface Suite {
    '@name': string;
    '@tests': string;
    '@failures': string;
    '@errors': string;
  }
  const parse = (text: string) =>
    create(text).toObject() as unknown as {testsuites: {testsuite: Suite[]} & Suite};

  test('a suite for each file; information passes; a clean file is one test that passed', () => {
    const {testsuites} = parse(formatJunit([...sample, unreadable], {...context, troubles}));
    expect(testsuites).toMatchObject({'@tests': '7', '@failures': '3', '@errors': '2'});
    expect(
      testsuites.testsuite.map(suite => [
        suite['@name'],
        suite['@tests'],
        suite['@failures'],
        suite['@errors'],
      ]),
    ).toEqual([
      ['change-lint', '1', '0', '1'],
      ['memo.md', '3', '2', '0'],
      ['clean.md', '1', '0', '0'],
      ['/elsewhere/old.md', '1', '1', '0'],
      ['broken.md', '1', '0', '1'],
    ]);
    expect(testsuites.testsuite[1]).toMatchObject({
      testcase: [
        {
          '@name': 'review-horizon',
          failure: {
            '@type': 'error',
            '@message': 'Nothing says when this will be looked at again',
            '#': `line 1, column 1: Nothing says when this will be looked at again\n${why}\nFor example: ${example}`,
          },
        },
        {'@name': 'no-wartime', failure: {'@type': 'warning'}},
        {'@name': 'no-wartime (2)', 'system-out': expect.stringContaining('line 120, column 14')},
      ],
    });
    expect(testsuites.testsuite[4]).toMatchObject({testcase: {error: {'@message': 'not valid UTF-8'}}});
  });
});

describe('checkstyle', () => {
  test('every file, every finding, every trouble', () => {
    expect(formatCheckstyle([...sample.slice(0, 2), unreadable], context)).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<checkstyle version="4.3">',
        '  <file name="memo.md">',
        '    <error line="1" column="1" severity="error" message="Nothing says when this will be looked at again" source="change-lint.rules.review-horizon"/>',
        '    <error line="12" column="3" severity="warning" message="`war room` is a military image" source="change-lint.rules.no-wartime"/>',
        '    <error line="120" column="14" severity="info" message="`trenches` is a military image" source="change-lint.rules.no-wartime"/>',
        '  </file>',
        '  <file name="clean.md"/>',
        '  <file name="broken.md">',
        '    <error line="1" column="1" severity="error" message="Not linted: not valid UTF-8" source="change-lint"/>',
        '  </file>',
        '</checkstyle>\n',
      ].join('\n'),
    );
  });

  test('whatever authors write, it stays XML', () => {
    const message = '`<b> & "c"` &lt; &odd; ]]>\n\u0001\uD800 \u{1F600}';
    const reports = [reportOf('/memos/<&">.md', [finding(1, 1, {message})])];
    const safe = '`&#x3C;b> &#x26; &#x22;c&#x22;` &#x26;lt; &#x26;odd; ]]&gt; \uFFFD\uFFFD \u{1F600}';
    const checkstyle = formatCheckstyle(reports, context);
    expect(checkstyle).toContain('<file name="&#x3C;&#x26;&#x22;>.md">');
    expect(checkstyle).toContain(`message="${safe}"`);
    const junit = formatJunit(reports, context);
    expect(junit).toContain(`message="${safe}"`);
    expect(junit).toContain(`line 1, column 1: ${safe.replaceAll('&#x22;', '"')}\n`);
    for (const xml of [checkstyle, junit]) expect(() => create(xml)).not.toThrow();
  });
});

describe('rdjson', () => {
  const source = '# Ü\n\nwe 😀 soon go\n';
  const soon = placeAt(source, source.indexOf('soon'), source.indexOf('soon') + 4);
  const found = finding(1, 1, {
    at: soon,
    fix: {from: soon.start.offset, to: soon.end.offset, text: 'on 3 March'},
    suggestions: [{description: 'x', edit: {from: 3, to: 3, text: '!'}}],
  });
  const report = {...reportOf('/memos/a.md', [found]), source};

  test('counts columns in bytes', () => {
    const range = {start: {line: 3, column: 9}, end: {line: 3, column: 13}};
    const endOfTitle = {line: 1, column: 5};
    expect(JSON.parse(formatRdjson([report, unreadable], context))).toMatchObject({
      source: {name: 'change-lint'},
      diagnostics: [
        {
          message: 'Nothing says when this will be looked at again',
          location: {path: 'a.md', range},
          severity: 'ERROR',
          code: {value: 'review-horizon', url: 'https://example.org/review-horizon'},
          suggestions: [
            {range, text: 'on 3 March'},
            {range: {start: endOfTitle, end: endOfTitle}, text: '!'},
          ],
        },
        {message: 'Not linted: not valid UTF-8', location: {path: 'broken.md'}, severity: 'ERROR'},
      ],
    });
  });
});

describe('markdown', () => {
  test('a table for each file with findings, and what could not be linted', () => {
    expect(formatMarkdown([...sample.slice(0, 2), unreadable], {...context, troubles})).toBe(
      [
        '<!-- change-lint -->',
        '',
        '### change-lint: 3 problems (1 error, 1 warning, 1 info) in 2 files checked',
        '',
        'Not linted:',
        '',
        '- missing.md: there is no such file or directory',
        '- broken.md: not valid UTF-8',
        '',
        '#### `memo.md`',
        '',
        '| place | | finding | rule |',
        '| --- | --- | --- | --- |',
        '| 1:1 | ❌ error | Nothing says when this will be looked at again | [review-horizon](https://example.org/review-horizon) |',
        '| 12:3 | ⚠️ warning | `war room` is a military image | [no-wartime](https://example.org/review-horizon) |',
        '| 120:14 | ℹ️ info | `trenches` is a military image | [no-wartime](https://example.org/review-horizon) |',
        '',
        '<details><summary>Why these matter, and what to write</summary>',
        '',
        `- **review-horizon**: ${why} Try: “${example}”`,
        `- **no-wartime**: ${why} Try: “${example}”`,
        '',
        '</details>\n',
      ].join('\n'),
    );
  });

  test('a clean run says so', () => {
    const clean = [reportOf('/memos/a.md', [])];
    expect(formatMarkdown(clean, context)).toBe(
      '<!-- change-lint -->\n\n### change-lint: 1 file checked, no problems\n',
    );
    expect(formatMarkdown(clean, {...context, errorsOnly: true})).toContain('no errors\n');
  });

  test('what authors write cannot break the table or the heading', () => {
    const text = formatMarkdown(
      [reportOf('/memos/a`b.md', [finding(1, 1, {message: '`a | b`\nc'})])],
      context,
    );
    expect(text).toContain('| `a \\| b` c |');
    expect(text).toContain('#### `` a`b.md ``\n');
  });

  test('a comment that would be too long ends with what is left out', () => {
    const reports = Array.from({length: 400}, (_, index) => reportOf(`/memos/${index}.md`, [finding(1, 1)]));
    const text = formatMarkdown(reports, context);
    expect(text.length).toBeLessThan(65_000);
    const shown = text.match(/^#### /gm)!.length;
    expect(text).toContain(`\n${400 - shown} more files with findings did not fit in here.\n`);
  });
});

describe('agent', () => {
  test('one line a finding, with what would settle it', () => {
    const source = 'We go soon.';
    const found = finding(1, 7, {
      message: '`soon` is\nno date',
      fix: {from: 6, to: 10, text: 'on 3 March'},
      suggestions: [{description: 'Insert a section', edit: {from: 11, to: 11, text: '\n\n## Review\n'}}],
    });
    const report = {...reportOf('/memos/a.md', [found]), source};
    expect(formatAgent([report, unreadable], {...context, troubles})).toBe(
      [
        'error: missing.md: there is no such file or directory',
        `a.md:1:7: error: \`soon\` is no date [review-horizon] | why: ${why} | fix: replace "soon" at offset 6 by "on 3 March" | suggestion: Insert a section: insert "\\n\\n## Review\\n" at offset 11 | for example: "${example}"`,
        'broken.md:1:1: error: Not linted: not valid UTF-8',
        '1 file checked, 3 problems\n',
      ].join('\n'),
    );
  });

  test('a clean run says that it looked', () => {
    expect(formatAgent([reportOf('/memos/a.md', [])], context)).toBe('1 file checked, 0 problems\n');
  });
});
