import type {Verdict} from '../../reading/reading.js';
import type {FileReport, Message} from '../../report.js';
import {count} from '../words.js';

/** What a verdict is called, and what it looks like without its colour. */
export const verdicts = {
  present: {word: 'present', symbol: '✓', meaning: 'said, concretely enough to act on or to check later'},
  weak: {word: 'weak', symbol: '~', meaning: 'touched on, but vague, or half of it is missing'},
  absent: {word: 'missing', symbol: '✕', meaning: 'not said'},
} as const satisfies Record<Verdict, {word: string; symbol: string; meaning: string}>;

/** What a severity looks like without its colour. */
export const symbols = {error: '✖', warn: '▲', info: 'ℹ'} as const satisfies Record<
  Message['severity'],
  string
>;

/** `review-horizon` as people say it; a plugin's name in front is left out. */
export function nameOf(ruleId: string): string {
  const words = ruleId.slice(ruleId.lastIndexOf('/') + 1).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** How many elements of a memo have which verdict, and how much was found. */
export function summaryOf({evidence, messages, suppressedMessages, trouble}: FileReport): string {
  if (trouble !== undefined) return 'not linted';
  const found = [...evidence.values()].map(({verdict}) => verdict);
  const elements = (['present', 'weak', 'absent'] as const)
    .map(verdict => [found.filter(each => each === verdict).length, verdicts[verdict].word] as const)
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${word}`);
  const findings = messages.length === 0 ? 'no findings' : count(messages.length, 'finding');
  const silenced = suppressedMessages.length === 0 ? '' : `, ${suppressedMessages.length} silenced`;
  return [elements.join(', '), findings + silenced].filter(Boolean).join(' · ');
}
