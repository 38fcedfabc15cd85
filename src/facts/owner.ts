/** Who answers for an experiment. */
import type {Announcement, Sentence} from '../announcement/announcement.js';
import {plainKey} from '../reading/front-matter-values.js';
import type {Evidence} from '../reading/reading.js';
import {isUnfilled} from '../reading/unfilled-front-matter.js';
import type {Fact} from './facts.js';
import {factKeys, textFact} from './front-matter.js';
import {saidFor} from './said.js';
import {shortened} from './shortened.js';

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
/** "Questions go to Ana Souza, who runs the trial." */
const whoAnswers =
  /(?<!\p{L})(?!(?:Ask|Contact|Email|Call|Tell|See|Please|And|But|So) )(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*)*)(?:, [^,]{2,40})?, who (?:will )?(?:leads?|owns?|runs?|answers? for|is (?:accountable|responsible|in charge)|looks? after|steers?|coordinates?)\b/u;
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
  const filledIn = ownerFilledIn(announcement);
  if (filledIn !== undefined) return filledIn;
  const named = evidence.get('named-owner');
  if (named?.verdict !== 'present') return undefined;
  const labelled = announcement.sentences
    .map(sentence => ownerOfLine(sentence, announcement))
    .find(fact => fact !== undefined);
  if (labelled !== undefined) return labelled;
  const said = saidFor(announcement, named, ['owner']).find(({sentence}) => sentence.kind !== 'table-row');
  if (said === undefined) return undefined;
  const {sentence, item} = said;
  const words = item.text.trim();
  const [name, how] = nameIn(sentence, announcement);
  return {value: name, source: 'text', place: item.place, words, derivation: how};
}

/** `owner: Ana Souza`, and a link or an object with a name: `[[Ana Souza]]`, `{name: Ana}`. */
function ownerFilledIn(announcement: Announcement): Fact | undefined {
  const {frontMatter} = announcement;
  const wanted = factKeys.owner.map(plainKey);
  for (const key of wanted) {
    const [written, value] =
      Object.entries(frontMatter?.data ?? {}).find(([each]) => plainKey(each) === key) ?? [];
    const names = written === undefined ? [] : [value].flat().flatMap(namesOfObject);
    if (written === undefined || names.length === 0) continue;
    const derivation = `\`${written}\` in the front matter`;
    const words = names.join(', ');
    return {value: words, source: 'front matter', place: frontMatter?.placeOf(written), words, derivation};
  }
  const text = textFact(announcement, 'owner');
  return text && {...text, value: withoutLink(text.value)};
}

function namesOfObject(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || !('name' in value)) return [];
  const {name} = value;
  return typeof name === 'string' && !isUnfilled(name.trim()) ? [name.trim()] : [];
}

/** The text of a wiki link, and a name without its address; a bare address stands for a name. */
function withoutLink(text: string): string {
  return text
    .replaceAll(/\[\[(?:[^\]|]*\|)?([^\]|]+)\]\]/g, '$1')
    .replaceAll(/(?<=\p{L}) +<[^<>\s]+@[^<>\s]+>/gu, '')
    .replaceAll(/<([^<>\s]+@[^<>\s]+)>/g, '$1')
    .trim();
}

const ownerLabel =
  /^(?:the )?(?:(?:experiment|trial|pilot|change|process|overall) )?(?:owners?|accountable(?: person| owner)?|responsible(?: person)?|(?:trial |experiment |pilot )?lead|dri|owned by|led by|person (?:responsible|accountable|in charge)|who (?:owns|leads|runs|answers for) (?:it|this))$/i;

/** The name on a line that is labelled as that of the owner, or in the column of a table of one row. */
function ownerOfLine(sentence: Sentence, {sentences}: Announcement): Fact | undefined {
  const {kind, label, previous, block} = sentence;
  const isLabelled = label !== undefined && ownerLabel.test(label.text.trim());
  const opens = previous?.block !== block;
  const line = isLabelled && opens ? nameOnLine(sentence.quote()) : undefined;
  const value = kind === 'table-row' ? ownerOfRow(sentence, isLabelled, sentences) : line;
  if (value === undefined || isUnfilled(value)) return undefined;
  const words = sentence.quote();
  return {value, source: 'text', place: sentence.placeOf(), words, derivation: `the line \`${words}\``};
}

/** A row `Owner | Ana Souza`, or the only row below a column "Owner". */
function ownerOfRow(row: Sentence, isLabelled: boolean, sentences: readonly Sentence[]): string | undefined {
  const {columns} = row;
  const cells = row.quote().split(' | ');
  if (isLabelled) return cells.slice(1).join(', ').trim();
  const column = columns.findIndex(name => ownerLabel.test(name.trim()));
  const isOnlyRow = sentences.filter(each => each.columns === columns).length === 1;
  return isOnlyRow && cells.length === columns.length ? cells[column]?.trim() : undefined;
}

/** "Ana Souza (People Ops)", "Ana Souza, who also answers questions" */
function nameOnLine(text: string): string | undefined {
  const [name = ''] = text.split(/[;(]|,\s(?=\p{Ll})|\s[–—-]\s/u);
  const plain = name.replace(/[.:,]+$/, '').trim();
  return isName(plain) ? plain : undefined;
}

/** The name in a sentence, and how it was found; else the sentence itself, as far as it is short. */
function nameIn(
  {text, previous}: Sentence,
  announcement: Announcement,
): readonly [name: string, how: string] {
  const found = [answeredBy, whoAnswers, belongsTo, answering].flatMap(
    pattern => pattern.exec(text)?.[1] ?? [],
  );
  // "Mr. Tuohy, coordinator of evenings, has the conduct of it": the name goes as far as the first comma.
  const names = found.map(words => words.split(/,\s/)[0]!.trim());
  const name = names.find(isName);
  if (name !== undefined) return [name, `the name in \`${text}\``];
  const isMeant = (pronouns: RegExp) => names.some(words => pronouns.test(words));
  const writer = isMeant(speaker) ? writerOf(announcement) : undefined;
  if (writer !== undefined) return [writer, `the author, who says \`${text}\``];
  const person = isMeant(someone) ? previous?.text.match(fullName)?.at(-1) : undefined;
  if (person !== undefined) return [person, `named in the sentence before \`${text}\``];
  return [shortened(text.replace(/[.;,:]+$/, '').trim()), 'the sentence that says who answers for it'];
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
