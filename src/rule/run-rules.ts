import {byPlace, type ConfiguredRule, type Message, type Ruleset} from '../report.js';
import type {Stopwatch} from '../stopwatch.js';
import {ownWords} from './own-words.js';
import {checkProblem, problemsOf} from './problems.js';
import type {Problem, RuleInput, Severity} from './rule.js';
import {RuleFailure} from './rule-failure.js';
import {ruleUrl} from './url.js';

const ONE_BELOW: Readonly<Record<Severity, Severity>> = {
  error: 'warn',
  warn: 'info',
  info: 'info',
  off: 'off',
};

/**
 * Runs the rules that are on and stamps what they find, sorted by place and then by rule.
 *
 * @param watch Is told how long each rule takes.
 * @throws {RuleFailure} naming the rule that throws, or that gives anything but problems.
 */
export function runRules(input: RuleInput, ruleset: Ruleset, watch?: Stopwatch): Message[] {
  const messages = ruleset
    .filter(({severity}) => severity !== 'off')
    .flatMap(configured => {
      const run = () => runRule(input, configured);
      return watch === undefined ? run() : watch.rule(configured.rule.id, run);
    });
  return messages.sort(byPlace);
}

function runRule(input: RuleInput, configured: ConfiguredRule): Message[] {
  const {rule, options} = configured;
  try {
    return [...problemsOf(rule.check(input, options))].flatMap(stampAs(configured));
  } catch (error) {
    if (error instanceof RuleFailure) throw error;
    throw new RuleFailure(rule.id, error instanceof Error ? error.message : String(error), error);
  }
}

function stampAs(configured: ConfiguredRule): (problem: Problem) => Message[] {
  return problem => {
    checkProblem(problem);
    const severity = severityOf(configured, problem);
    if (severity === 'off') return [];
    const {id} = configured.rule;
    return [{...problem, ruleId: id, severity, url: ruleUrl(id), ...ownWords(configured, problem)}];
  };
}

/** A weak element weighs less than a missing one, unless the rule's options say otherwise. */
function severityOf({rule, severity, options}: ConfiguredRule, {messageId}: Problem): Severity {
  if (!rule.element || messageId !== 'weak') return severity;
  const weak = options.weak as Severity | 'one-below' | undefined;
  return weak === undefined || weak === 'one-below' ? ONE_BELOW[severity] : weak;
}
