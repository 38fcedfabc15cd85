/**
 * Times in plain English: finds them in a sentence, and puts those that can be put there into a
 * calendar. Pure, without dependencies and without a clock: the reference day is always given.
 */
export {findTimes} from './find.js';
export {resolveTime} from './resolve.js';
export type {CalendarDay, RelationName, TimeExpression, TimeKind, TimeValue} from './time.js';
