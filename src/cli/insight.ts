import {Trouble} from '../config/trouble.js';
import type {Formatter} from '../formatters/formatter.js';
import type {LintOptions} from './options.js';

/** Flags that show something else in place of the findings; each as text for people, or as JSON. */
const insights = {
  evidence: () => import('../formatters/evidence.js'),
  statistics: () => import('../formatters/statistics.js'),
} as const satisfies Record<string, () => Promise<{format: Formatter; formatJson: Formatter}>>;

type Insight = keyof typeof insights;

/**
 * What is to be shown in place of the findings; undefined where the findings are.
 *
 * @throws {Trouble} where two such flags are given, or a format that it does not come in.
 */
export async function insightFormatter(options: LintOptions): Promise<Formatter | undefined> {
  const [insight, other] = (Object.keys(insights) as Insight[]).filter(name => options[name]);
  if (insight === undefined) return undefined;
  if (other !== undefined) throw new Trouble(`--${insight} and --${other} cannot be shown in one run`);
  const {format, formatJson} = await insights[insight]();
  if (options.format === 'json') return formatJson;
  if (options.format === 'stylish') return format;
  throw new Trouble(
    `--${insight} comes as text or, with --format json, as JSON; it has no format "${options.format}"`,
  );
}
