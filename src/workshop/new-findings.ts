/** A finding as the expected reports of the fixtures write it; the place may move, and the words may change. */
const finding = /^([+-])\d+:\d+-\d+:\d+ (\w+) ([\w/-]+): /;

/**
 * What the fixtures have been found to have since: rules that report more in a story than before, each as
 * `story: severity rule`.
 *
 * @param diff From git, of `fixtures/<story>/expected.txt`.
 */
export function newFindings(diff: string): string[] {
  const balance = new Map<string, number>();
  let story = '';
  for (const line of diff.split('\n')) {
    story = /^\+\+\+ b\/fixtures\/(.+)\/expected\.txt$/.exec(line)?.[1] ?? story;
    const [, sign, severity, rule] = finding.exec(line) ?? [];
    if (sign === undefined) continue;
    const key = `${story}: ${severity} ${rule}`;
    balance.set(key, (balance.get(key) ?? 0) + (sign === '+' ? 1 : -1));
  }
  return [...balance].filter(([, more]) => more > 0).map(([key]) => key);
}
