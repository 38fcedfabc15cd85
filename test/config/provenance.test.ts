import {expect, test} from 'vitest';
import {directoryWith, run} from '../main/world.js';

test('--print-config wants its file before other flags', async () => {
  const {code, stdout, stderr} = await run(directoryWith({}), '--print-config --debug memo.md');
  expect(stderr).toBe('error: --print-config takes a file, here "--debug"; put the file right after it\n');
  expect([code, stdout]).toEqual([2, '']);
});

test('--print-config --debug says where each value comes from', async () => {
  const config = {
    extends: './base.json',
    announcements: 'all',
    calendar: {sprintLength: '3 weeks'},
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {'no-shout': ['warn', {help: 'https://example.org/shout'}]},
    overrides: [{files: '*.md', rules: {'no-foo': 'info'}}],
    ignores: ['old/'],
  };
  const directory = directoryWith({
    '.change-lintrc.json': JSON.stringify(config),
    'base.json':
      '{"presets": ["all"], "files": ["*.md"], "calendar": {"holidays": []}, "settings": {"a": 1}, "rules": {"no-foo": ["error", {"limit": 1}]}}',
  });
  const words = '--print-config memo.md --debug --rule has-bar=warn --ignore-pattern x --no-inline-config';
  const {code, stdout} = await run(directory, words);
  expect(JSON.parse(stdout).provenance).toEqual({
    presets: 'base.json: presets',
    files: 'base.json: files',
    ignores: ['.change-lintrc.json: ignores', '--ignore-pattern'],
    linterOptions: ['.change-lintrc.json: linterOptions', '--no-inline-config'],
    announcements: ['.change-lintrc.json: announcements'],
    calendar: ['base.json: calendar', '.change-lintrc.json: calendar'],
    register: ['default'],
    settings: ['base.json: settings'],
    rules: {
      'has-bar': {severity: '--rule', options: {}},
      'no-foo': {
        severity: '.change-lintrc.json: overrides[0].rules',
        options: {limit: 'base.json: rules'},
      },
      'no-shout': {
        severity: '.change-lintrc.json: rules',
        options: {help: '.change-lintrc.json: rules'},
      },
    },
  });
  expect(code).toBe(0);
});

test('where nobody said anything, the defaults did', async () => {
  const {provenance} = JSON.parse((await run(directoryWith({}), '--print-config a.md --debug')).stdout);
  expect(provenance.presets).toBe('default');
  expect(provenance.files).toBe('default');
  expect(provenance.linterOptions).toEqual(['default']);
  expect(provenance.announcements).toEqual(['default']);
  expect(provenance.rules['no-foo']).toEqual({severity: 'presets: recommended', options: {}});
});

test('--only and --skip are named, and so is --preset', async () => {
  const words = '--print-config a.md --debug --preset minimal --only no-foo --skip has-bar';
  const {presets, rules, provenance} = JSON.parse((await run(directoryWith({}), words)).stdout);
  expect([presets, provenance.presets]).toEqual([['minimal'], '--preset']);
  expect(rules['no-foo'][0]).toBe('warn');
  expect(provenance.rules['no-foo'].severity).toBe('--only');
  expect(provenance.rules['has-bar'].severity).toBe('--skip');
});

test('without --debug nothing is said about it', async () => {
  expect(JSON.parse((await run(directoryWith({}), '--print-config a.md')).stdout)).not.toHaveProperty(
    'provenance',
  );
});
