import {type Stopwatch, stages} from '../stopwatch.js';
import type {Io} from './io.js';

/** Says on standard error where the time went: first by stage, then by rule, the slowest first. */
export function tellTiming(io: Io, watch: Stopwatch): void {
  const {total} = watch;
  const known = stages.map(stage => [stage, watch.stages.get(stage) ?? 0] as const);
  const other = total - known.reduce((sum, [, time]) => sum + time, 0);
  const rules = [...watch.rules].sort(([, a], [, b]) => b - a);
  const lines = [
    ...table('stage', [...known, ['other', other], ['total', total]], total),
    ...(rules.length === 0 ? [] : ['', ...table('rule', rules, total)]),
  ];
  io.stderr.write(`${lines.join('\n')}\n`);
}

function table(title: string, rows: readonly (readonly [string, number])[], total: number): string[] {
  const width = Math.max(title.length, ...rows.map(([name]) => name.length));
  const line = (name: string, time: string, share: string) =>
    `${name.padEnd(width)}  ${time.padStart(9)}  ${share.padStart(6)}`;
  return [
    line(title, 'ms', '%'),
    ...rows.map(([name, time]) => line(name, time.toFixed(1), ((time / total) * 100).toFixed(1))),
  ];
}
