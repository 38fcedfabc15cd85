import type {Rule} from '../../rule/rule.js';

/**
 * The order in which a memo says its elements. Each goes after the one that its stub follows; of several that follow
 * the same, what leads no further comes first, so that the memo goes on from the others.
 *
 * @param rules Rules about elements, those among them that will not be used: the others keep their order without them.
 */
export function inMemoOrder(rules: readonly Rule[]): readonly Rule[] {
  const ids = new Set(rules.map(({id}) => id));
  const followers = new Map<string, Rule[]>();
  const first: Rule[] = [];
  const last: Rule[] = [];
  for (const rule of rules) {
    const before = rule.stub?.follows.find(id => ids.has(id));
    if (before !== undefined) followers.set(before, [...(followers.get(before) ?? []), rule]);
    else (rule.stub?.opens ? first : last).push(rule);
  }
  const placed = new Set<Rule>();
  // All come once more at the end, lest rules that follow each other in a circle are lost.
  return [...first, ...last, ...rules].flatMap(rule => branchFrom(rule, followers, placed));
}

/** A rule and all that follow it, as far as they have no place yet. */
function branchFrom(
  rule: Rule,
  followers: ReadonlyMap<string, readonly Rule[]>,
  placed: Set<Rule>,
): readonly Rule[] {
  if (placed.has(rule)) return [];
  placed.add(rule);
  const branches = (followers.get(rule.id) ?? []).map(next => branchFrom(next, followers, placed));
  return [rule, ...branches.sort((a, b) => a.length - b.length).flat()];
}
