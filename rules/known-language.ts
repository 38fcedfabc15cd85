import type {Announcement} from '../src/announcement/announcement.js';
import {defineRule} from '../src/rule/define-rule.js';

const why =
  'Rules look for what a memo says in words they know; in another language they miss it, and most of what they report is wrong.';

/** Small words that every page of English is full of. */
const english = wordsOf(
  'the and to of that is for it with this are from you our will we be not have if when',
);

/** Small words of other languages, without those that are English words too. */
const others: readonly (readonly [language: string, words: ReadonlySet<string>])[] = [
  ['Danish or Norwegian', wordsOf('og det som er ikke vi på til med jeg af av å har kan skal når fra hvis')],
  ['Dutch', wordsOf('het een en van niet voor wij dat op aan met zijn wordt worden deze ook naar bij')],
  ['French', wordsOf('le la les des est et nous vous pour dans que une avec sur qui sont cette du au ce')],
  ['German', wordsOf('der und das den dem ist nicht wir mit für ein eine einen auf wird werden zu ab sich')],
  ['Italian', wordsOf('che di il una con della sono questo gli nel alla per noi è più ogni anche del')],
  ['Polish', wordsOf('się nie jest na w z że od przez dla będzie oraz jak co czy po są')],
  ['Portuguese', wordsOf('que não para uma os com da em são mais nós por das dos na ao isso se')],
  ['Spanish', wordsOf('el los las que para una con por del es más esta nosotros si en lo se y')],
  ['Swedish', wordsOf('och att det som är för inte vi på med av ska kan till den har om från')],
];

/** Fewer small words may be a name, a title or a quotation. */
const FEWEST = 6;

/** Fewer letters tell nothing of the script of a memo. */
const FEWEST_LETTERS = 20;

/** What a memo seems to be written in, in words that follow "This seems to be"; undefined for English and where nobody can tell. */
function otherLanguage({sentences}: Announcement): string | undefined {
  const text = sentences.map(sentence => sentence.text.toLowerCase()).join('\n');
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = text.match(/\p{Script=Latin}/gu) ?? [];
  if (letters.length >= FEWEST_LETTERS && latin.length * 2 < letters.length) return 'in another script';
  const words = text.match(/\p{L}+/gu) ?? [];
  const count = (known: ReadonlySet<string>) => words.filter(word => known.has(word)).length;
  const [language, most] = others
    .map(([name, known]) => [name, count(known)] as const)
    .reduce((best, each) => (each[1] > best[1] ? each : best));
  return most >= FEWEST && most > 2 * count(english) ? `in ${language}` : undefined;
}

function wordsOf(line: string): ReadonlySet<string> {
  return new Set(line.split(' '));
}

export default defineRule({
  id: 'known-language',
  summary: 'The memo is in English, the one language that the rules know.',
  why,
  severity: 'info',
  presets: ['minimal', 'recommended', 'all'],
  since: '0.1.0',
  options: {},
  examples: [
    {
      valid:
        '# Shared desks\n\nFrom 5 May the forty desks are booked by the day. We try it for six weeks, and you can say no.',
    },
    {
      valid:
        '# Geteilte Schreibtische\n\nFor six weeks we try to book the desks by the day.\n\n> Der Plan ist gut, und wir sind mit dem Team einig, und das zählt.\n\nThat is what the team in Bonn says of it, and we are glad that you are with us in this.',
    },
    {valid: '# Ward 7B\n\nMargit Halvorsen, Ingrid Solheim, Siobhán Ní Dhálaigh'},
    {
      invalid:
        '# «Geteilte Schreibtische»\n\nAb dem 5. Mai werden die Tische tageweise gebucht. Wir probieren das für sechs Wochen aus, und am 16. Juni wird mit allen beraten, ob wir dabei bleiben.',
      message: 'This seems to be in German, and the rules know only English',
    },
    {
      invalid:
        '# «Des bureaux partagés»\n\nÀ partir du 5 mai, les bureaux sont réservés à la journée. Nous essayons pour six semaines, et nous en parlons avec vous le 16 juin.',
      message: 'This seems to be in French',
    },
    {
      invalid: '# «席の共有»\n\n五月から三階の机は一日ごとに予約してください。六週間試してみます。',
      message: 'This seems to be in another script',
    },
  ],
  *check({announcement}) {
    const language = otherLanguage(announcement);
    if (language === undefined) return;
    yield {
      messageId: 'other',
      message: `This seems to be ${language}, and the rules know only English: what they miss may well be there`,
      at: announcement.anchor,
      why,
      example:
        'Teach element rules your words with `headings` and `phrases`, or name such files under `ignores`.',
    };
  },
});
