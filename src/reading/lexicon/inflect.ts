/**
 * The inflected forms of an English word, so that a cue can say `try~` and mean try, tries, tried and
 * trying. Forms that do not exist do no harm: nobody writes them.
 */

/** Verbs and nouns whose forms the rules below do not make; the first word is the lemma. */
const IRREGULAR = `
be am is are was were been being
have has had having
do does did done doing
go goes went gone going
get gets got gotten getting
make makes made making
take takes took taken taking
give gives gave given giving
come comes came coming
become becomes became becoming
see sees saw seen seeing
know knows knew known knowing
say says said saying
tell tells told telling
think thinks thought thinking
find finds found finding
feel feels felt feeling
leave leaves left leaving
keep keeps kept keeping
hold holds held holding
bring brings brought bringing
begin begins began begun beginning
run runs ran running
sit sits sat sitting
stand stands stood standing
meet meets met meeting
lose loses lost losing
pay pays paid paying
put puts putting
set sets setting
let lets letting
cut cuts cutting
hit hits hitting
hurt hurts hurting
cost costs costing
read reads reading
write writes wrote written writing
speak speaks spoke spoken speaking
break breaks broke broken breaking
choose chooses chose chosen choosing
fall falls fell fallen falling
rise rises rose risen rising
grow grows grew grown growing
draw draws drew drawn drawing
drive drives drove driven driving
ride rides rode ridden riding
throw throws threw thrown throwing
show shows showed shown showing
send sends sent sending
spend spends spent spending
lend lends lent lending
build builds built building
buy buys bought buying
bet bets betting
sell sells sold selling
teach teaches taught teaching
catch catches caught catching
fight fights fought fighting
hear hears heard hearing
lead leads led leading
mean means meant meaning
learn learns learned learnt learning
sleep sleeps slept sleeping
stick sticks stuck sticking
win wins won winning
understand understands understood understanding
forget forgets forgot forgotten forgetting
shut shuts shutting
quit quits quitting
split splits splitting
die dies died dying
lie lies lay lain lied lying
tie ties tied tying
swap swaps swapped swapping
person persons people
man men
woman women
child children
half halves
shelf shelves
life lives
`;

const FORMS = new Map<string, readonly string[]>(
  IRREGULAR.trim()
    .split('\n')
    .map(line => line.split(' '))
    .map(forms => [forms[0]!, forms]),
);

/** Final consonants are doubled in short verbs (`stop`, `stopped`) but not after two vowels (`need`). */
const DOUBLING = /^(?:.*[^aeiou])?[aeiou][bdgklmnprt]$/;
/** Longer verbs stressed on the last syllable double too. */
const STRESSED_LAST = new Set([
  'commit',
  'permit',
  'submit',
  'admit',
  'refer',
  'prefer',
  'occur',
  'begin',
  'transfer',
]);

/**
 * Every form of a word, the lemma first.
 *
 * @param lemma A lower-case verb, noun or adjective in its dictionary form.
 */
export function formsOf(lemma: string): readonly string[] {
  return FORMS.get(lemma) ?? [...new Set(regularForms(lemma))];
}

function regularForms(lemma: string): string[] {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma))
    return [lemma, `${lemma}es`, `${lemma}s`, `${lemma}ed`, `${lemma}ing`];
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [lemma, `${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  if (lemma.endsWith('ee')) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma}ing`];
  if (lemma.endsWith('e')) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  const plain = [lemma, `${lemma}s`, `${lemma}ed`, `${lemma}ing`];
  if (!doubles(lemma)) return plain;
  const doubled = lemma + lemma.at(-1);
  return [...plain, `${doubled}ed`, `${doubled}ing`];
}

function doubles(lemma: string): boolean {
  const vowelGroups = lemma.match(/[aeiou]+/g)?.length ?? 0;
  return (vowelGroups === 1 && DOUBLING.test(lemma)) || STRESSED_LAST.has(lemma);
}
