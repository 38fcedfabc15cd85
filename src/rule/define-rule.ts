import type {Rule, RuleOptions} from './rule.js';

/**
 * Defines a rule. It adds nothing at run time; it gives the options their types.
 *
 * @example
 * export default defineRule({id: 'no-jokes', …, *check({announcement}) { … }});
 */
export function defineRule<Options extends RuleOptions>(rule: Rule<Options>): Rule<Options> {
  return rule;
}
