/** What is said about directives themselves: those that silence nothing, and those nobody understands. */
import type {Announcement, Place} from '../announcement/announcement.js';
import {nearest} from '../config/nearest.js';
import type {Message} from '../report.js';
import type {Problem, Severity} from '../rule/rule.js';
import {silencingUrl} from '../rule/url.js';
import type {BrokenSettings} from './configure.js';
import {type Directive, type Directives, directiveKinds, type NamedRule, nameOf} from './directive.js';
import {removeComment, removeRule} from './removal.js';
import {isAbout, type Silenced} from './silence.js';

/** What these messages carry in the place of a rule. */
type DirectiveRuleId = 'unused-directive' | 'invalid-directive';

const whys: Readonly<Record<DirectiveRuleId, string>> = {
  'unused-directive':
    'A comment that silences nothing today hides the next finding, although nobody decided that it should.',
  'invalid-directive': 'What cannot be understood does not apply, although its author believes that it does.',
};

const DISABLE_EXAMPLE = '<!-- change-lint-disable-file warning-signals -- agreed with the works council -->';
const SETTINGS_EXAMPLE = '<!-- change-lint-configure-file {"rules": {"no-decree": "off"}} -->';

type Level = Exclude<Severity, 'off'>;

/** A problem with a directive, before it is stamped. */
type DirectiveProblem = Pick<Problem, 'messageId' | 'message' | 'at' | 'fix'> & {ruleId: DirectiveRuleId};

/** Settings that could not be understood are errors: the document is not linted as its author thinks. */
export function brokenSettingsMessages(broken: readonly BrokenSettings[]): Message[] {
  return broken.map(({reason, place}) =>
    stamp(
      {ruleId: 'invalid-directive', messageId: 'settings', message: reason, at: place},
      'error',
      SETTINGS_EXAMPLE,
    ),
  );
}

/**
 * Messages about comments that silence nothing, and about words in them that nobody knows.
 *
 * @param knownRules The ids of every rule there is.
 */
export function directiveMessages(
  {known, unknown}: Directives,
  silenced: Silenced,
  announcement: Announcement,
  knownRules: readonly string[],
  severity: Level,
): Message[] {
  const mistyped = unknown.map(({word, comment}) => unknownWord(word, comment.place));
  const inVain = known.flatMap(directive => problemsOf(directive, silenced, announcement, knownRules));
  return [...mistyped, ...inVain].map(problem => stamp(problem, severity, DISABLE_EXAMPLE));
}

function unknownWord(word: string, at: Place): DirectiveProblem {
  const guess = nearest(word, directiveKinds);
  const hint = guess === undefined ? '' : `; did you mean \`change-lint-${guess}\`?`;
  return {
    ruleId: 'invalid-directive',
    messageId: 'directive',
    message: `\`change-lint-${word}\` is no directive${hint}`,
    at,
  };
}

function problemsOf(
  directive: Directive,
  silenced: Silenced,
  announcement: Announcement,
  knownRules: readonly string[],
): DirectiveProblem[] {
  const {kind, comment, rules} = directive;
  if (kind === 'configure-file') return [];
  const used = silenced.used.get(directive);
  const strange = rules.filter(({id}) => !knownRules.includes(id));
  const vain = rules.filter(rule => !strange.includes(rule) && !used?.has(rule.id));
  const removal = removeComment(comment.place, announcement);
  if (vain.length === rules.length) {
    return used ? [] : [{...unusedComment(directive, silenced), fix: removal}];
  }
  // Never remove the last rule alone: a directive without rules means them all.
  const isAllInVain = strange.length + vain.length === rules.length;
  const problems = [
    ...strange.map(rule => ({rule, problem: unknownRule(rule, knownRules)})),
    ...vain.map(rule => ({rule, problem: unusedRule(rule, kind)})),
  ];
  return problems.map(({rule, problem}) => ({
    ...problem,
    at: announcement.placeAt(rule.from, rule.to),
    fix: isAllInVain ? removal : removeRule(directive, rule),
  }));
}

function unusedComment(directive: Directive, {messages}: Silenced): DirectiveProblem {
  const {kind, comment, rules} = directive;
  const name = [nameOf(kind), rules.map(({id}) => id).join(', ')].filter(Boolean).join(' ');
  const missed = rules.length > 0 && messages.find(({ruleId}) => isAbout(directive, ruleId));
  const hint = missed ? `; \`${missed.ruleId}\` is reported in line ${missed.at.start.line}` : '';
  const message = kind === 'enable' ? `\`${name}\` ends no silence` : `\`${name}\` silences nothing${hint}`;
  return {ruleId: 'unused-directive', messageId: 'unused', message, at: comment.place};
}

function unusedRule({id}: NamedRule, kind: Directive['kind']): Omit<DirectiveProblem, 'at'> {
  const does = kind === 'enable' ? 'ends no silence' : 'silences nothing';
  return {
    ruleId: 'unused-directive',
    messageId: 'unused',
    message: `\`${nameOf(kind)}\` ${does} of \`${id}\``,
  };
}

function unknownRule({id}: NamedRule, knownRules: readonly string[]): Omit<DirectiveProblem, 'at'> {
  const guess = nearest(id, knownRules);
  const hint = guess === undefined ? '' : `; did you mean \`${guess}\`?`;
  return {ruleId: 'invalid-directive', messageId: 'rule', message: `\`${id}\` is no rule${hint}`};
}

function stamp(problem: DirectiveProblem, severity: Level, example: string): Message {
  return {...problem, severity, why: whys[problem.ruleId], example, url: silencingUrl};
}
