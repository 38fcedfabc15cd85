import {lintText} from '../lint.js';
import type {IsoDay} from '../reading/times/iso-day.js';
import type {Message} from '../report.js';
import type {Example, Rule} from './rule.js';

/** An example that does not hold: what was expected of the rule and what it did. */
export interface ExampleFailure {
  example: Example;
  reason: string;
}

/**
 * Runs the examples of a rule. Works with any test framework: there is nothing to import.
 *
 * @returns What fails; an empty array when every example holds.
 */
export async function testExamples(rule: Rule): Promise<ExampleFailure[]> {
  const failures: ExampleFailure[] = [];
  for (const example of rule.examples) {
    const reason = await failureOf(rule, example);
    if (reason !== undefined) failures.push({example, reason});
  }
  return failures;
}

/** Why an example does not hold; undefined where it does. */
export async function failureOf(rule: Rule, example: Example): Promise<string | undefined> {
  if ('valid' in example) {
    const messages = await messagesOf(rule, example.valid, example.today);
    return messages.length === 0 ? undefined : `must stay silent, but reports ${describe(messages)}`;
  }
  if (!/«.*»/s.test(example.invalid)) return 'must show with «…» what is reported';
  const {source, from, to} = withoutMarks(example.invalid);
  const messages = await messagesOf(rule, source, example.today);
  const [message] = messages;
  if (!message || messages.length > 1) return `must report one problem, but reports ${describe(messages)}`;
  const {start, end} = message.at;
  if (start.offset !== from || end.offset !== to) {
    return `must report \`${source.slice(from, to)}\`, but reports \`${source.slice(start.offset, end.offset)}\``;
  }
  return message.message.includes(example.message)
    ? undefined
    : `must say \`${example.message}\`, but says ${describe(messages)}`;
}

async function messagesOf(
  rule: Rule,
  source: string,
  today: IsoDay | undefined,
): Promise<readonly Message[]> {
  const ruleset = [{rule, severity: rule.severity, options: rule.options}];
  const report = await lintText(source, 'example.md', ruleset, {today});
  return report.messages;
}

function describe(messages: readonly Message[]): string {
  return messages.length === 0 ? 'nothing' : messages.map(({message}) => `"${message}"`).join(' and ');
}

interface Marked {
  source: string;
  from: number;
  to: number;
}

function withoutMarks(marked: string): Marked {
  const from = marked.indexOf('«');
  const to = marked.indexOf('»') - 1;
  return {source: marked.replace('«', '').replace('»', ''), from, to};
}
