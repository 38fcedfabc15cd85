import {expect, test} from 'vitest';
import {defineConfig} from '../../src/config/config.js';

test('returns what it is given', () => {
  const config = defineConfig({rules: {'no-decree': 'off'}});
  expect(config).toEqual({rules: {'no-decree': 'off'}});
});

test('knows the rules and their options', () => {
  const taken = [
    defineConfig({presets: ['minimal', 'acme/strict']}),
    defineConfig({rules: {'review-horizon': ['error', {headings: ['sunset'], weak: 'one-below'}]}}),
    defineConfig({rules: {'no-decree': ['warn', {allow: ['x'], message: 'y', help: 'https://example.org'}]}}),
    defineConfig({rules: {'acme/anything': ['warn', {any: 1}]}}),
    defineConfig({overrides: [{files: '*.md', rules: {'named-owner': 1}}]}),
  ];
  const refused = [
    // @ts-expect-error an unknown preset
    defineConfig({presets: ['minimum']}),
    // @ts-expect-error an unknown rule
    defineConfig({rules: {'no-decre': 'off'}}),
    // @ts-expect-error an unknown severity
    defineConfig({rules: {'no-decree': 'warning'}}),
    // @ts-expect-error an unknown option
    defineConfig({rules: {'no-decree': ['warn', {phrase: ['x']}]}}),
    // @ts-expect-error an option of the wrong type
    defineConfig({rules: {'review-horizon': ['error', {weak: 'mild'}]}}),
    // @ts-expect-error an unknown rule in an override
    defineConfig({overrides: [{files: '*.md', rules: {'named-ownr': 1}}]}),
  ];
  expect(taken.length + refused.length).toBe(11);
});
