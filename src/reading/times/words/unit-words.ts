/** Units: what durations count, and what periods are called. */

export interface Unit {
  /** The plain singular that values use. */
  name: string;
  /** Written in the plural. */
  plural: boolean;
  /** A length of time in itself, not a thing that comes round. */
  length: boolean;
  /** A stretch of the calendar or of work that people speak of as "this …", "end of the …". */
  period: boolean;
}

/** Stretches: "this quarter", "end of the sprint", "term 2" and "six weeks" all make sense. */
const PERIODS: Readonly<Record<string, readonly string[]>> = {
  day: ['day', 'days'],
  week: ['week', 'weeks', 'wk', 'wks'],
  weekend: ['weekend', 'weekends'],
  month: ['month', 'months', 'mth', 'mths'],
  quarter: ['quarter', 'quarters', 'qtr'],
  trimester: ['trimester', 'trimesters'],
  semester: ['semester', 'semesters'],
  term: ['term', 'terms'],
  season: ['season', 'seasons', 'springs', 'summers', 'autumns', 'winters'],
  year: ['year', 'years', 'yr', 'yrs'],
  sprint: ['sprint', 'sprints'],
  iteration: ['iteration', 'iterations'],
  cycle: ['cycle', 'cycles'],
  decade: ['decade', 'decades'],
};

/** Lengths that nobody calls "this …". */
const LENGTHS: Readonly<Record<string, readonly string[]>> = {
  second: ['seconds', 'secs'],
  minute: ['minute', 'minutes', 'mins'],
  hour: ['hour', 'hours', 'hrs'],
  night: ['night', 'nights'],
  morning: ['mornings'],
  evening: ['evenings'],
  workday: ['workday', 'workdays', 'weekdays'],
  fortnight: ['fortnight', 'fortnights'],
};

/** Things that come round so regularly that people count time in them: "after two paydays". */
const COUNTED: Readonly<Record<string, readonly string[]>> = {
  shift: ['shift', 'shifts'],
  rotation: ['rotation', 'rotations'],
  roster: ['rotas', 'rosters'],
  payday: ['payday', 'paydays'],
  lesson: ['lesson', 'lessons'],
  session: ['sessions'],
  rehearsal: ['rehearsals'],
  release: ['releases'],
  harvest: ['harvests'],
  moon: ['moon', 'moons'],
  meeting: ['meetings'],
  retro: ['retros', 'retrospectives'],
  run: ['runs'],
  round: ['rounds'],
  generation: ['generations'],
};

/** Words before "days" that change which days are counted. */
export const WORKING_DAY_WORDS: readonly string[] = ['working', 'business', 'school', 'work', 'trading'];

export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...unitEntries(PERIODS, {period: true, length: true}),
  ...unitEntries(LENGTHS, {period: false, length: true}),
  ...unitEntries(COUNTED, {period: false, length: false}),
]);

function unitEntries(
  table: Readonly<Record<string, readonly string[]>>,
  is: {period: boolean; length: boolean},
): [string, Unit][] {
  return Object.entries(table).flatMap(([name, spellings]) =>
    spellings.map((spelling): [string, Unit] => [spelling, {name, plural: spelling.endsWith('s'), ...is}]),
  );
}

/** Adverbs and adjectives that say how often, with the unit they repeat in. */
export const FREQUENCIES: Readonly<Record<string, readonly [interval: number, unit: string]>> = {
  hourly: [1, 'hour'],
  daily: [1, 'day'],
  nightly: [1, 'night'],
  weekly: [1, 'week'],
  fortnightly: [2, 'week'],
  biweekly: [2, 'week'],
  monthly: [1, 'month'],
  bimonthly: [2, 'month'],
  quarterly: [1, 'quarter'],
  termly: [1, 'term'],
  yearly: [1, 'year'],
  annually: [1, 'year'],
  annual: [1, 'year'],
};
