/** Reads the facts of a memo as the register does. */
import {builtInRules} from '../../rules/index.js';
import type {Facts} from '../../src/facts/facts.js';
import {type CalendarSettings, defaultCalendar} from '../../src/reading/times/calendar-settings.js';
import {readExperiment} from '../../src/register/read-experiment.js';

const ruleset = builtInRules.map(rule => ({rule, severity: rule.severity, options: rule.options}));

/** What a memo is read with, where a test needs more than its text. */
export interface Circumstances {
  filePath?: string;
  /** The day of its first commit. */
  committed?: string;
  calendar?: Partial<CalendarSettings>;
}

export async function factsOf(
  memo: string,
  {filePath = 'memo.md', committed, calendar}: Circumstances = {},
): Promise<Facts> {
  const settings = {calendar: {...defaultCalendar, ...calendar}, firstCommit: async () => committed};
  return (await readExperiment(memo, filePath, ruleset, settings)).facts;
}
