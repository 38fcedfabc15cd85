/**
 * `npm run cues` weighs every cue on the labelled sentences: how often it matches where its facet is earned, and
 * how often where it is not. A cue that never matches, or mostly in the wrong place, has to earn its place.
 *
 *   --part look|report|last|all   which part of the corpus (default: look)
 *   --rule id                     only that rule
 */
import {parseArgs} from 'node:util';
import type {Part} from './corpus.js';
import {weighCues} from './cue-weights.js';

const {values} = parseArgs({options: {part: {type: 'string', default: 'look'}, rule: {type: 'string'}}});

const weighed = await weighCues(values.part as Part | 'all', values.rule);
weighed.sort((a, b) => a.right - a.wrong - (b.right - b.wrong));
for (const {facet, role, cue, right, wrong} of weighed) {
  console.log(
    `${String(right).padStart(4)} right ${String(wrong).padStart(4)} wrong  ${facet} ${role}: ${cue.source}`,
  );
}
const dead = weighed.filter(({right, wrong}) => right + wrong === 0).length;
console.log(`${weighed.length} cues, ${dead} of them never match on part ${values.part}.`);
