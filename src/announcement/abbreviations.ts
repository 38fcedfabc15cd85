const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Never the end of a sentence, whatever follows. */
const ALWAYS = words('e.g eg i.e ie viz cf vs approx ca incl excl resp esp');

/** Joined to the name that follows, or that they belong to. */
const BEFORE_NAMES = words(`
  dr mr mrs ms mx prof rev hon capt lt sgt col gen mt st fr sr br jr inc ltd co corp bros dept
  avv dott ing sig arch eng messrs
`);

/** Joined to the number that follows. */
const BEFORE_NUMBERS = words(`
  no nos art sec sect fig ch vol p pp para cl ext tel eq ver v app etc est
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
`);

const TIME_ZONES = words(`
  utc gmt est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest wet west eet eest msk ist jst kst hkt sgt
  aest aedt acst awst nzst nzdt sast eastern central mountain pacific
`);

const DAYS_AND_MONTHS = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december
`);

/** Capital words that are far more likely to start a sentence than to be a name. */
const STARTERS = words(`
  a an the this that these those i we you he she it they our your my his her its their there here what who why how
  where when which in on at by for from to with without of if as and but or so then after before until since while
  during once both each every all any some no not nobody everyone please one two three most many
`);

/** Words that are followed by a letter that is not somebody's initial: `Plan B.` ends a sentence. */
const BEFORE_LETTERS = words(`
  plan team room option phase group block ward bay gate type grade step building appendix class hall wing line shift
  section unit zone area part floor stand level version vitamin
`);

/** Real words of two letters; other two-letter words before a full stop are taken for abbreviations. */
const SHORT_WORDS = words('it us so up me go do on in is to by at be my we he ok of or if as an am hi');

/** Whether the full stop at `stop` belongs to an abbreviation that goes on with `next`. */
export function isAbbreviated(line: string, stop: number, next: string): boolean {
  const word = wordBefore(line, stop);
  const lower = word.toLowerCase();
  const follower = /^[^\p{L}\p{N}]*([\p{L}\p{N}]*)/u.exec(next)?.[1] ?? '';
  const isNumber = /^\d/.test(follower);
  const isName = !STARTERS.has(follower.toLowerCase());

  if (ALWAYS.has(lower)) return true;
  if (/^(?:\d{1,3}|[a-z])$/i.test(word) && line.slice(0, stop - word.length).trim() === '') return true;
  if (lower === 'a.m' || lower === 'p.m') return isNumber || continuesTime(follower);
  if (BEFORE_NUMBERS.has(lower)) return isNumber;
  if (BEFORE_NAMES.has(lower)) return isName;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return isName;
  return /^\p{Lu}$/u.test(word) && isName && isInitial(line, stop);
}

/** Whether a real word, a number or a closing bracket stands before the full stop, not an abbreviation. */
export function isWordBeforeStop(line: string, stop: number): boolean {
  const word = wordBefore(line, stop).toLowerCase();
  if (word === '') return /[)\]”"’'\ufffc]/.test(line[stop - 1] ?? '');
  if (word.includes('.') || ALWAYS.has(word) || BEFORE_NAMES.has(word) || BEFORE_NUMBERS.has(word))
    return false;
  if (/^\d{1,3}$/.test(word)) return line.slice(0, stop - word.length).trim() !== '';
  return word.length > 2 || /\d/.test(word) || SHORT_WORDS.has(word);
}

function continuesTime(follower: string): boolean {
  const lower = follower.toLowerCase();
  return TIME_ZONES.has(lower) || DAYS_AND_MONTHS.has(lower);
}

function isInitial(line: string, stop: number): boolean {
  if (line[stop - 1] === 'I') return false;
  return !BEFORE_LETTERS.has(wordBefore(line, stop - 2).toLowerCase());
}

/** The word that ends at `end`, with full stops inside it. It looks back a little way only. */
function wordBefore(line: string, end: number): string {
  return /[\p{L}\p{N}.]*$/u.exec(line.slice(Math.max(0, end - 20), Math.max(0, end)))?.[0] ?? '';
}
