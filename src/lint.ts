import type {Announcement} from './announcement/announcement.js';
import {parseAnnouncement} from './announcement/read-announcement.js';
import {CueReader} from './reading/cues/cue-reader.js';
import {readEvidence} from './reading/read-evidence.js';
import type {ElementVocabulary, SentenceReader} from './reading/reading.js';
import type {ConfiguredRule, FileReport, Message, Ruleset} from './report.js';
import {runRules} from './rule/run-rules.js';

/**
 * Lints one document.
 *
 * @param source Markdown text; a byte order mark is ignored.
 * @param filePath The name the report carries; nothing is read from it.
 * @param ruleset The rules as configured for this file.
 */
export async function lintText(source: string, filePath: string, ruleset: Ruleset): Promise<FileReport> {
  return lintAnnouncement(await parseAnnouncement(source), filePath, ruleset);
}

/** Lints an announcement that is read already; see `lintText`. */
export async function lintAnnouncement(
  announcement: Announcement,
  filePath: string,
  ruleset: Ruleset,
): Promise<FileReport> {
  const {elements, readers} = readingFor(ruleset);
  const evidence = await readEvidence(announcement, elements, readers);
  const messages = runRules({announcement, evidence}, ruleset);
  const count = (severity: Message['severity']) =>
    messages.filter(message => message.severity === severity).length;
  return {
    filePath,
    messages,
    evidence,
    errorCount: count('error'),
    warningCount: count('warn'),
    infoCount: count('info'),
  };
}

interface Reading {
  elements: ReadonlyMap<string, ElementVocabulary>;
  readers: readonly SentenceReader[];
}

/** Vocabularies are compiled once for all files that share a ruleset's words. */
const readings = new Map<string, Reading>();

function readingFor(ruleset: Ruleset): Reading {
  const key = JSON.stringify(ruleset.map(({rule, options}) => [rule.id, options.phrases, options.headings]));
  const known = readings.get(key);
  if (known) return known;
  const elements = new Map(ruleset.flatMap(vocabularyOf));
  const reading = {elements, readers: [new CueReader(elements)]};
  readings.set(key, reading);
  return reading;
}

/** The rule's vocabulary with the user's own phrases and headings, which are just more cues. */
function vocabularyOf({rule, options}: ConfiguredRule): (readonly [string, ElementVocabulary])[] {
  if (!rule.element) return [];
  const phrases = linesOf(options.phrases);
  const headings = linesOf(options.headings);
  const facets = Object.entries(rule.element.facets).map(
    ([name, facet]) =>
      [
        name,
        {
          ...facet,
          present: [facet.present ?? '', ...phrases].join('\n'),
          headings: [facet.headings ?? '', ...headings].join('\n'),
        },
      ] as const,
  );
  return [[rule.id, {...rule.element, facets: Object.fromEntries(facets)}]];
}

function linesOf(option: unknown): readonly string[] {
  return Array.isArray(option) ? option.map(String) : [];
}
