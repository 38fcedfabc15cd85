import type {PresetName, Rule, Severity} from '../rule/rule.js';
import {knownName, nearest} from './nearest.js';

/** The presets, smallest first. */
export const presetNames = ['minimal', 'recommended', 'all'] as const satisfies readonly PresetName[];

/** What applies where nobody chose. */
export const defaultPresets: readonly PresetName[] = ['recommended'];

/** The preset that a name in `extends` means, with or without `change-lint:`; undefined for other names. */
export function presetInExtends(name: string, where: string): PresetName | undefined {
  const prefixed = /^change-lint:(.*)$/.exec(name)?.[1];
  if (prefixed !== undefined) return readPreset(prefixed, where);
  return presetNames.find(preset => preset === name);
}

/** A question to put behind the message about an entry of `extends` that is not there; empty for most. */
export function presetHint(name: string): string {
  // A name with separators is a package's; of one word it may be a preset, mistyped.
  const guess = /^[a-z]{3,}$/i.test(name) ? nearest(name, presetNames) : undefined;
  return guess === undefined ? '' : ` — or did you mean the preset "${guess}"?`;
}

/** Whether a preset is one of a plugin's: `acme/strict`. */
export function isOfPlugin(preset: string): boolean {
  return preset.includes('/');
}

/** @throws {Trouble} naming the nearest preset. */
export function readPreset(name: string, where: string): PresetName {
  return knownName(where, 'preset', name, presetNames);
}

/** The severity that the presets give a rule. */
export function presetSeverity(rule: Rule, presets: readonly PresetName[]): Severity {
  const isIncluded = presets.some(preset => preset === 'all' || rule.presets.includes(preset));
  return isIncluded ? rule.severity : 'off';
}
