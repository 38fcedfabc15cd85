import type {FileReport, Message} from '../report.js';
import type {FormatterContext} from './formatter.js';
import {createStyle} from './style.js';
import {count, severities, totalsOf} from './words.js';

/** How often one rule found something. */
interface RuleCount {
  ruleId: string;
  count: number;
  errorCount: number;
  warningCount: number;
  infoCount: number;
}

/** For people: one line a rule, the most frequent first. */
export function format(reports: readonly FileReport[], {color}: FormatterContext): string {
  const style = createStyle(color);
  const rules = countsOf(reports);
  const linted = reports.filter(({trouble}) => trouble === undefined).length;
  const files = count(linted, 'file');
  if (rules.length === 0)
    return linted === 0 ? '' : `${style.good(`✔ ${files} checked, nothing to count`)}\n`;
  const numberWidth = String(rules[0]!.count).length;
  const idWidth = Math.max(...rules.map(({ruleId}) => ruleId.length));
  const lines = rules.map(rule => {
    const number = style.strong(String(rule.count).padStart(numberWidth));
    return `  ${number}  ${rule.ruleId.padEnd(idWidth)}  ${style.quiet(partsOf(rule))}`;
  });
  const {problems} = totalsOf(reports);
  return `${[...lines, '', `${count(problems, 'problem')} of ${count(rules.length, 'rule')} in ${files}`].join('\n')}\n`;
}

/** For machines: the same as a list. */
export function formatJson(reports: readonly FileReport[]): string {
  return `${JSON.stringify(countsOf(reports), null, 2)}\n`;
}

function countsOf(reports: readonly FileReport[]): readonly RuleCount[] {
  const found = new Map<string, Message['severity'][]>();
  for (const {ruleId, severity} of reports.flatMap(report => report.messages)) {
    found.set(ruleId, [...(found.get(ruleId) ?? []), severity]);
  }
  const counts = [...found].map(([ruleId, all]) => {
    const number = (severity: Message['severity']) => all.filter(each => each === severity).length;
    return {
      ruleId,
      count: all.length,
      errorCount: number('error'),
      warningCount: number('warn'),
      infoCount: number('info'),
    };
  });
  return counts.sort((a, b) => b.count - a.count || (a.ruleId < b.ruleId ? -1 : 1));
}

function partsOf({errorCount, warningCount, infoCount}: RuleCount): string {
  const parts = [
    [errorCount, severities.error.word],
    [warningCount, severities.warn.word],
    [infoCount, severities.info.word],
  ] as const;
  return parts
    .filter(([number]) => number > 0)
    .map(([number, word]) => count(number, word))
    .join(', ');
}
