import {readFile} from 'node:fs/promises';
import {Ajv} from 'ajv';
import {describe, expect, test} from 'vitest';
import {builtInRules} from '../../rules/index.js';
import {checkConfig} from '../../src/config/check.js';
import {overlay, presetSettings} from '../../src/config/ruleset.js';
import {defineRule} from '../../src/rule/define-rule.js';
import type {Rule} from '../../src/rule/rule.js';
import {configSchema} from '../../src/workshop/config-schema.js';

const ajv = new Ajv();
const published = JSON.parse(
  await readFile(new URL('../../schema/config.schema.json', import.meta.url), 'utf8'),
);
const accepts = ajv.compile(published);

/** Whether the program takes it, as far as that can be told without files. */
function isTaken(config: object): boolean {
  try {
    const {rules = {}} = checkConfig(config, 'x');
    const settings = presetSettings(builtInRules, []);
    const known = Object.fromEntries(Object.entries(rules).filter(([id]) => !id.includes('/')));
    overlay(settings, [{value: known, by: 'x'}], builtInRules);
    return true;
  } catch {
    return false;
  }
}

describe('the published schema', () => {
  test.each([
    {},
    {$schema: './x.json'},
    {extends: 'recommended', presets: ['all', 'acme/strict'], plugins: ['./p.mjs']},
    {files: ['a.md'], ignores: ['b/'], settings: {a: 1}},
    {rules: {'no-decree': 2, 'named-owner': ['off'], 'acme/x': ['warn', {any: 1}]}},
    {rules: {'review-horizon': ['error', {weak: 'info', headings: ['sunset'], help: 'https://example.org'}]}},
    {overrides: [{files: '*.md', rules: {'no-decree': 'off'}}]},
    {calendar: {}, register: {}},
    {calendar: {sprintLength: '10 Days', fiscalYearStart: '04-01', fiscalYearNamedFor: 'start'}},
    {calendar: {sprintLength: '3w', holidays: ['2026-12-25']}, register: {dueWithin: '0d', maxRunning: 3}},
  ])('accepts what the program takes: %j', config => {
    expect(accepts(config), JSON.stringify(accepts.errors)).toBe(true);
    expect(isTaken(config)).toBe(true);
  });

  test.each([
    {rule: {}},
    {files: 'a.md'},
    {rules: {'no-decre': 'off'}},
    {rules: {'no-decree': 'warning'}},
    {rules: {'no-decree': []}},
    {rules: {'no-decree': ['warn', {phrase: ['x']}]}},
    {rules: {'no-decree': ['warn', {phrases: [1]}]}},
    {rules: {'no-decree': ['warn', {message: 1}]}},
    {rules: {'no-decree': ['warn', {help: 'our wiki'}]}},
    {rules: {'review-horizon': ['error', {weak: 'mild'}]}},
    {overrides: [{files: '*.md'}]},
    {calendar: {sprintLength: '00 days'}},
    {calendar: {sprintLength: '2 sprints'}},
    {calendar: {fiscalYearStart: '4-1'}},
    {calendar: {fiscalYearStart: '13-01'}},
    {calendar: {fiscalYearNamedFor: 'middle'}},
    {calendar: {holidays: ['25 December']}},
    {calendar: {holiday: []}},
    {register: {dueWithin: 14}},
    {register: {maxRunning: 0}},
    {register: {maxRunning: 1.5}},
  ])('refuses what the program refuses: %j', config => {
    expect(accepts(config)).toBe(false);
    expect(isTaken(config)).toBe(false);
  });

  test('describes each key and each rule, which is what editors show', () => {
    for (const [key, {description, $ref}] of Object.entries<Record<string, string>>(published.properties)) {
      expect(`${key}: ${description ?? $ref}`).not.toContain('undefined');
    }
    const {properties} = published.definitions.rules;
    for (const {id, summary} of builtInRules) expect(properties[id].description).toBe(summary);
  });

  test('keeps the former names of a rule, struck through', () => {
    const rule = defineRule({
      id: 'new',
      formerly: ['old'],
      summary: 'S.',
      why: 'W.',
      severity: 'warn',
      presets: [],
      options: {count: 1},
      examples: [],
      check: () => [],
    });
    const schema = configSchema([rule as unknown as Rule]);
    expect(ajv.compile(schema)({rules: {old: ['warn', {count: 2}]}})).toBe(true);
    expect(JSON.stringify(schema)).toContain('"old":{"description":"Called new now.","deprecated":true');
  });
});
