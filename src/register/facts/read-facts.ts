import type {Announcement} from '../../announcement/announcement.js';
import type {Evidence} from '../../reading/reading.js';
import type {CalendarSettings} from '../../reading/times/calendar-settings.js';
import type {IsoDay} from '../../reading/times/iso-day.js';
import type {Facts} from './facts.js';

/** What facts are read from. */
export interface FactSources {
  announcement: Announcement;
  /** What the reading found for each element, by rule id. */
  evidence: ReadonlyMap<string, Evidence>;
  calendar: CalendarSettings;
  /** The name of the file, which may begin with a date; undefined for text without a name. */
  fileName?: string | undefined;
  /** The day of git's first commit of the file, where nothing else says when the memo is from. */
  firstCommit?: IsoDay | undefined;
}

/** Reads what an announcement says about its experiment. */
export function readFacts(sources: FactSources): Facts {
  return {
    title: sources.announcement.title?.label ?? sources.fileName ?? '',
    date: undefined,
    experiment: undefined,
    start: undefined,
    end: undefined,
    reviewDate: undefined,
    undated: {reason: 'no review is said', place: undefined},
    owner: undefined,
    scope: undefined,
    positiveSignals: [],
    warningSignals: [],
    status: undefined,
    outcome: undefined,
    mistakes: [],
  };
}
