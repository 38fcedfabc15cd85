import {Trouble} from '../config/trouble.js';
import type {Formatter, FormatterModule} from '../formatters/formatter.js';
import type {LintOptions} from './options.js';

/** Flags that show something else in place of the findings; each as text for people, or as JSON. */
const insights = {
  evidence: () => import('../formatters/evidence.js'),
  statistics: () => import('../formatters/statistics.js'),
} as const satisfies Record<string, () => Promise<{format: Formatter; formatJson: Formatter}>>;

/** The name of a flag that shows something else in place of the findings. */
export type Insight = keyof typeof insights;

/**
 * What is to be shown in place of the findings; undefined where the findings are.
 *
 * @throws {Trouble} where two such flags are given.
 */
export function insightOf(options: LintOptions): Insight | undefined {
  const [insight, other] = (Object.keys(insights) as Insight[]).filter(name => options[name]);
  if (other !== undefined) throw new Trouble(`--${insight} and --${other} cannot be shown in one run`);
  return insight;
}

/** @throws {Trouble} for a format that it does not come in. */
export async function loadInsight(insight: Insight, name: string): Promise<FormatterModule> {
  const {format, formatJson} = await insights[insight]();
  if (name === 'json') return {format: formatJson};
  if (name === 'stylish') return {format};
  throw new Trouble(`--${insight} comes as text or, with --format json, as JSON; it has no format "${name}"`);
}
