import path from 'node:path';
import type {FrontMatterError} from '../announcement/announcement.js';
import {parseAnnouncement} from '../announcement/read-announcement.js';
import {readFacts} from '../facts/read-facts.js';
import {evidenceOf} from '../lint.js';
import type {CalendarSettings} from '../reading/times/calendar-settings.js';
import type {IsoDay} from '../reading/times/iso-day.js';
import type {Ruleset} from '../report.js';
import {isDraft} from '../silence/draft.js';
import type {Experiment} from './experiment.js';

/** What the reading of one announcement needs beside its text. */
export interface ExperimentSettings {
  calendar: CalendarSettings;
  /** Finds the day of git's first commit of the file; asked where nothing else says when the memo is from. */
  firstCommit: () => Promise<IsoDay | undefined>;
}

/** What one announcement says about its experiment, before anybody looks at the clock. */
export type ReadExperiment = Pick<Experiment, 'facts' | 'verdicts'> & {
  /** Whether the front matter says that nothing is announced yet. */
  isDraft: boolean;
  /** Why the front matter, and with it what was filled in there, is missing from the facts. */
  frontMatterError?: FrontMatterError | undefined;
};

/**
 * Reads the experiment that an announcement tells of.
 *
 * @param source Markdown text; a byte order mark is ignored.
 * @param filePath Its name may say when the memo is from.
 * @param ruleset Its words count.
 */
export async function readExperiment(
  source: string,
  filePath: string,
  ruleset: Ruleset,
  {calendar, firstCommit}: ExperimentSettings,
): Promise<ReadExperiment> {
  const announcement = await parseAnnouncement(source, filePath);
  const evidence = await evidenceOf(announcement, ruleset);
  const names = {fileName: path.basename(filePath), folderName: path.basename(path.dirname(filePath))};
  const sources = {announcement, evidence, calendar, ...names};
  const facts = readFacts(sources);
  return {
    facts: facts.date === undefined ? readFacts({...sources, firstCommit: await firstCommit()}) : facts,
    verdicts: new Map([...evidence].map(([id, {verdict}]) => [id, verdict])),
    isDraft: isDraft(announcement),
    frontMatterError: announcement.frontMatterError,
  };
}
