import {builtInRules} from '../../rules/index.js';
import {builtInElements} from '../built-in-elements.js';
import {lintText} from '../lint.js';
import type {FileReport, Ruleset} from '../report.js';

/** Every built-in rule, on, with its defaults. */
const everything: Ruleset = builtInRules.map(rule => ({
  rule,
  severity: rule.severity,
  options: rule.options,
}));

/** The ids of the rules about elements of the standard. */
export const elementIds: readonly string[] = [...builtInElements.keys()];

/** The ids of the rules about what must not be there. */
export const wordingIds: readonly string[] = builtInRules
  .filter(({element, presets}) => !element && presets.includes('recommended'))
  .map(({id}) => id);

/** Lints a document with every rule on. */
export function lintWithEverything(source: string): Promise<FileReport> {
  return lintText(source, 'corpus.md', everything);
}
