import ical, {ICalAlarmType, type ICalCalendar, ICalEventStatus, ICalEventTransparency} from 'ical-generator';
import type {Fact, Facts} from '../../facts/facts.js';
import {addDays} from '../../reading/times/calendar.js';
import {fromIsoDay, type IsoDay, toIsoDay} from '../../reading/times/iso-day.js';
import type {Experiment, Register} from '../experiment.js';
import {plain} from '../words.js';
import {type EarlierEvent, productId} from './earlier-calendar.js';
import {memoPath, reviewUid} from './identity.js';

/** What the calendar depends on beside the register. */
export interface CalendarSettings {
  /** Absolute; the paths of memos outside of any repository count from it. */
  cwd: string;
  /** What tells the reviews of this repository from those of others. */
  domain: string;
  /** The reviews of the calendar that this one takes the place of, by UID. */
  earlier: ReadonlyMap<string, EarlierEvent>;
}

/** What is told of reviews where nobody says otherwise. */
export const defaultSettings: Omit<CalendarSettings, 'cwd'> = {domain: 'change-lint', earlier: new Map()};

const daySeconds = 86_400;

/** How long before the review people are told, so that there is time to gather what was seen. */
const alarmDays = 7;

/** How often calendars that subscribe should look again. */
const refreshSeconds = daySeconds;

/**
 * The reviews to come and those that are overdue, as an iCalendar (RFC 5545). A review that an earlier calendar knows
 * keeps its time stamp while nothing about it changes, and its sequence while its day does not. One that will not take
 * place, as it is decided already or has lost its date, stays as cancelled until its day.
 */
export function reviewCalendar({experiments, asOf}: Register, settings: CalendarSettings): string {
  const calendar = ical({prodId: productId, name: 'Reviews of experiments', ttl: refreshSeconds});
  const memos = experiments.map(experiment => ({
    experiment,
    memo: memoPath(experiment.filePath, settings.cwd),
  }));
  // The order of the register changes as time goes by; that of the paths does not.
  for (const {experiment, memo} of memos.sort((a, b) => (a.memo < b.memo ? -1 : 1))) {
    const uid = reviewUid(memo, settings.domain);
    const earlier = settings.earlier.get(uid);
    const slot = slotOf(experiment, asOf, earlier);
    if (slot !== undefined) addReview(calendar, {...slot, uid, memo, facts: experiment.facts, earlier, asOf});
  }
  // The package leaves the last line without an end, which the standard asks for.
  return `${calendar.toString()}\r\n`;
}

/** The day of a review, and whether it will take place. */
interface Slot {
  start: IsoDay;
  isCancelled: boolean;
}

/** Undefined for what has no place in the calendar. */
function slotOf({facts}: Experiment, asOf: IsoDay, earlier: EarlierEvent | undefined): Slot | undefined {
  const {outcome, reviewDate} = facts;
  if (outcome === undefined && reviewDate !== undefined) return {start: reviewDate.value, isCancelled: false};
  if (earlier !== undefined && earlier.start > asOf) return {start: earlier.start, isCancelled: true};
  return undefined;
}

interface Review extends Slot {
  uid: string;
  memo: string;
  facts: Facts;
  earlier: EarlierEvent | undefined;
  asOf: IsoDay;
}

function addReview(
  calendar: ICalCalendar,
  {start, isCancelled, uid, memo, facts, earlier, asOf}: Review,
): void {
  const isMoved = earlier !== undefined && (earlier.start !== start || earlier.isCancelled !== isCancelled);
  const event = calendar.createEvent({
    id: uid,
    sequence: (earlier?.sequence ?? 0) + (isMoved ? 1 : 0),
    stamp: earlier?.stamp ?? midnight(asOf),
    start: midnight(start),
    end: midnight(toIsoDay(addDays(fromIsoDay(start), 1))),
    allDay: true,
    summary: `Review: ${plain(facts.title)}`,
    description: descriptionOf(facts, memo),
    categories: [{name: 'Review'}],
    transparency: ICalEventTransparency.TRANSPARENT,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    alarms: isCancelled ? [] : [{type: ICalAlarmType.display, triggerBefore: alarmDays * daySeconds}],
  });
  if (earlier !== undefined && event.toString() !== earlier.text) event.stamp(midnight(asOf));
}

/** What those who come to the review want to know; nothing in it changes by the passing of time. */
function descriptionOf(
  {experiment, owner, positiveSignals, warningSignals, reviewDate}: Facts,
  memo: string,
): string {
  const lines: readonly (readonly [label: string, values: readonly string[]])[] = [
    ['What is tried', valuesOf([experiment])],
    ['Owner', owner === undefined ? ['nobody is named'] : [owner.value]],
    ['Signs that it works', valuesOf(positiveSignals)],
    ['Warning signs', valuesOf(warningSignals)],
    ['Where the date is from', reviewDate === undefined ? [] : [reviewDate.derivation]],
    ['Memo', [memo]],
  ];
  return lines
    .filter(([, values]) => values.length > 0)
    .map(([label, values]) => `${label}: ${values.map(plain).join('; ')}`)
    .join('\n');
}

function valuesOf(facts: readonly (Fact | undefined)[]): readonly string[] {
  return facts.flatMap(fact => fact?.value ?? []);
}

function midnight(day: IsoDay): Date {
  return new Date(`${day}T00:00:00Z`);
}
