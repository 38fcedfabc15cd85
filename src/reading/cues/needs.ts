import {classesOf, isWordClass} from '../lexicon/classes.js';
import {formsOf} from '../lexicon/inflect.js';
import {type CueNode, CueSyntaxError} from './parse-cue.js';

/**
 * Keys of which at least one must occur in a sentence for a pattern to match there. A key is a word, a
 * `<class>` or a `prefix*`.
 */
export interface Choice {
  keys: readonly string[];
  /** How often we expect to meet one of them; only the order of costs matters. */
  cost: number;
}

/** Names of stretches of words that cues may ask for besides the word classes. */
export const STRETCHES: ReadonlySet<string> = new Set(
  'date duration period moment clock recurring vague past when time name'.split(' '),
);

const FUNCTION_WORD_COST = 30;
const CLASS_COST = 60;

const NONE: readonly Choice[] = [];

/** Nodes that several cues share, through a named pattern, are looked at once. */
const known = new WeakMap<CueNode, readonly Choice[]>();

/**
 * What a pattern needs: of every choice at least one key.
 *
 * @throws {CueSyntaxError} when it names a class that does not exist.
 */
export function needsOf(node: CueNode): readonly Choice[] {
  const there = known.get(node) ?? findNeeds(node);
  known.set(node, there);
  return there;
}

function findNeeds(node: CueNode): readonly Choice[] {
  switch (node.type) {
    case 'word':
      return [choiceOf(keysOfWord(node))];
    case 'class':
      if (!STRETCHES.has(node.name) && !isWordClass(node.name)) {
        throw new CueSyntaxError(`The cue class <${node.name}> is not known.`);
      }
      return [choiceOf([`<${node.name}>`])];
    case 'sequence':
      return node.of.flatMap(needsOf);
    case 'either':
      return needsOfEither(node.of);
    case 'not':
    case 'optional':
      needsOf(node.of);
      return NONE;
    default:
      return NONE;
  }
}

/** One of the branches must match, so one of the rarest choices of each must be there. */
function needsOfEither(branches: readonly CueNode[]): readonly Choice[] {
  const rarest = branches.map(branch => rarestOf(needsOf(branch)));
  if (rarest.includes(undefined)) return NONE;
  const choices = rarest.flatMap(choice => choice ?? []);
  return [
    {
      keys: [...new Set(choices.flatMap(({keys}) => keys))],
      cost: choices.reduce((sum, {cost}) => sum + cost, 0),
    },
  ];
}

/** The choice that is least likely to occur by chance. */
export function rarestOf(choices: readonly Choice[]): Choice | undefined {
  return choices.reduce<Choice | undefined>(
    (best, next) => (best && best.cost <= next.cost ? best : next),
    undefined,
  );
}

/** The keys that a word of a cue answers to. */
export function keysOfWord({word, match}: CueNode & {type: 'word'}): readonly string[] {
  if (match === 'prefix') return [`${word}*`];
  return match === 'forms' ? formsOf(word) : [word];
}

function choiceOf(keys: readonly string[]): Choice {
  return {keys, cost: keys.reduce((sum, key) => sum + costOf(key), 0)};
}

function costOf(key: string): number {
  if (key.startsWith('<')) return CLASS_COST;
  return classesOf(key).includes('function') ? FUNCTION_WORD_COST : 1;
}

/**
 * The `prefix*` keys anywhere in a pattern.
 *
 * @param walked Nodes that were looked at before; the new ones are added.
 */
export function prefixesIn(node: CueNode, walked: WeakSet<CueNode>): readonly string[] {
  if (walked.has(node)) return [];
  walked.add(node);
  if (node.type === 'word') return node.match === 'prefix' ? keysOfWord(node) : [];
  if (!('of' in node)) return [];
  return [node.of].flat().flatMap(child => prefixesIn(child, walked));
}
