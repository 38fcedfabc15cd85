import type {Announcement} from '../announcement/announcement.js';
import type {Facts} from '../facts/facts.js';
import {readFacts} from '../facts/read-facts.js';
import type {Evidence} from '../reading/reading.js';
import {defaultCalendar} from '../reading/times/calendar-settings.js';
import type {LintSettings} from '../report.js';
import type {RuleInput} from './rule.js';

/** What rules may look at. Facts are read when the first rule asks for them: most rules do not. */
export function ruleInput(
  announcement: Announcement,
  evidence: ReadonlyMap<string, Evidence>,
  {calendar = defaultCalendar, today = new Date().toISOString().slice(0, 10)}: LintSettings,
): RuleInput {
  let facts: Facts | undefined;
  return {
    announcement,
    evidence,
    today,
    get facts() {
      facts ??= readFacts({announcement, evidence, calendar});
      return facts;
    },
  };
}
