/** Who answers for an experiment. */
import type {Announcement, Sentence} from '../announcement/announcement.js';
import type {Evidence} from '../reading/reading.js';
import type {Fact} from './facts.js';
import {textFact} from './front-matter.js';
import {saidFor} from './said.js';

/** The verbs of answering, before which the owner is named. */
const answering =
  /^(?:(?:and|so|as for|the) )?(.{2,80}?),? (?:(?:is|are|was|will be|'s|has been) )?(?:personally |jointly )?(?:leads?|leading|owns?|owning|runs?|running|answers?|answerable|accountable|responsible|in charge|has charge|have charge|has the conduct|takes? charge|has taken|looks? after|looking after|carries|carrying|steers?|coordinates?|heads?|drives?|holds?|holding the|will (?:lead|own|run|answer|be))\b/i;
/** The verbs of being answered for, after which the owner is named. */
const answeredBy =
  /\b(?:owned|led|run|headed|coordinated|overseen|steered|looked after|carried|driven) by (.{2,80}?)(?=[.;:!?]|, (?:who|which|and|not|with|until|from)\b| (?:who|until|from|during|while|and (?:is|will))\b|$)/i;
const belongsTo =
  /\b(?:belongs? to|in the hands of|owner (?:is|will be)|accountable (?:person )?is|lies with|rests? with|sits with) (.{2,80}?)(?=[.;:!?,]|$)/i;
/** Words for the author. */
const speaker = /^(?:i|we)\b/i;
/** Words for somebody whom another sentence names. */
const someone = /^(?:he|she|they)\b/i;
/** Words that are no name. */
const pronoun = /^(?:i|we|it|this|that|they|he|she|who|whoever|you|there)\b/i;
/** A first and a last name. */
const fullName = /\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+/gu;

/** Words with which no name begins. */
const noName =
  /^(?:of|in|on|at|for|if|as|with|from|by|to|when|each|every|everyone|everybody|nobody|no one|all|and|but|not|please)\b/i;

/** The owner: the front matter's, else the name in the sentence that says who answers for it. */
export function readOwner(
  announcement: Announcement,
  evidence: ReadonlyMap<string, Evidence>,
): Fact | undefined {
  const filledIn = textFact(announcement, 'owner');
  if (filledIn !== undefined) return filledIn;
  const named = evidence.get('named-owner');
  if (named?.verdict !== 'present') return undefined;
  const [first] = saidFor(announcement, named, ['owner']);
  if (first === undefined) return undefined;
  const {sentence, item} = first;
  const words = item.text.trim();
  const [name, how] = nameIn(sentence, announcement);
  return {value: name, source: 'text', place: item.place, words, derivation: how};
}

/** The name in a sentence, and how it was found; else the sentence itself, as far as it is short. */
function nameIn(
  {text, previous}: Sentence,
  announcement: Announcement,
): readonly [name: string, how: string] {
  const found = [answeredBy, belongsTo, answering].flatMap(pattern => pattern.exec(text)?.[1] ?? []);
  // "Mr. Tuohy, coordinator of evenings, has the conduct of it": the name goes as far as the first comma.
  const names = found.map(words => words.split(/,\s/)[0]!.trim());
  const name = names.find(isName);
  if (name !== undefined) return [name, `the name in \`${text}\``];
  const isMeant = (pronouns: RegExp) => names.some(words => pronouns.test(words));
  const writer = isMeant(speaker) ? writerOf(announcement) : undefined;
  if (writer !== undefined) return [writer, `the author, who says \`${text}\``];
  const person = isMeant(someone) ? previous?.text.match(fullName)?.at(-1) : undefined;
  if (person !== undefined) return [person, `named in the sentence before \`${text}\``];
  return [shortened(text), 'the sentence that says who answers for it'];
}

const mostWords = 7;

function isName(words: string): boolean {
  const isShort = words.split(' ').length <= mostWords;
  return (
    isShort && !noName.test(words) && !pronoun.test(words) && /\p{L}{2}/u.test(words) && !/[|\d]/.test(words)
  );
}

/** Who the memo is from, by the front matter or a signature: the last line, no more than a name. */
function writerOf({sentences, frontMatter}: Announcement): string | undefined {
  const filledIn = frontMatter?.data.author ?? frontMatter?.data.from;
  if (typeof filledIn === 'string' && filledIn.trim() !== '') return filledIn.trim();
  const signature = sentences.at(-1)?.text.replace(/^[–—-]\s*|[.,]$/g, '') ?? '';
  const isName = /^\p{Lu}[\p{L}.’'-]+(?: \p{L}[\p{L}.’'-]*){0,3}(?:, .{2,40})?$/u.test(signature);
  return isName ? signature.split(',')[0] : undefined;
}

const longest = 80;

function shortened(text: string): string {
  const trimmed = text.replace(/[.;,:]+$/, '').trim();
  return trimmed.length <= longest ? trimmed : `${trimmed.slice(0, trimmed.lastIndexOf(' ', longest))} …`;
}
