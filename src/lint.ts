import type {Announcement} from './announcement/announcement.js';
import {parseAnnouncement} from './announcement/read-announcement.js';
import {builtInElements, furtherElements} from './built-in-elements.js';
import {CueReader, packCues} from './reading/cues/cue-reader.js';
import {precompiledCues} from './reading/cues/precompiled-cues.js';
import {LearnedReader} from './reading/learned/learned-reader.js';
import type {PackedWeights} from './reading/learned/weights.js';
import weights from './reading/learned/weights.json' with {type: 'json'};
import {readEvidence} from './reading/read-evidence.js';
import type {ElementVocabulary, Evidence, FacetVocabulary, SentenceReader} from './reading/reading.js';
import {
  type ConfiguredRule,
  countMessages,
  type FileReport,
  type LintSettings,
  type Ruleset,
} from './report.js';
import type {Rule} from './rule/rule.js';
import {ruleInput} from './rule/rule-input.js';
import {runRules} from './rule/run-rules.js';
import {isDraft, softenForDraft} from './silence/draft.js';
import {wishesOf} from './silence/wishes.js';
import type {Stopwatch} from './stopwatch.js';

/**
 * Lints one document.
 *
 * @param source Markdown text; a byte order mark is ignored.
 * @param filePath The name the report carries; nothing is read from it. `.mdx` says how comments are written.
 * @param ruleset The rules as configured for this file; the document itself may have other settings for them.
 * @param settings How to treat what the document says about rules and days.
 * @param watch Is told how long each stage and each rule takes.
 */
export async function lintText(
  source: string,
  filePath: string,
  ruleset: Ruleset,
  settings: LintSettings = {},
  watch?: Stopwatch,
): Promise<FileReport> {
  const parse = () => parseAnnouncement(source, filePath);
  const announcement = await (watch === undefined ? parse() : watch.stage('parse', parse));
  return lintAnnouncement(announcement, filePath, ruleset, settings, watch);
}

/** Lints an announcement that is read already; see `lintText`. */
export async function lintAnnouncement(
  announcement: Announcement,
  filePath: string,
  configured: Ruleset,
  settings: LintSettings = {},
  watch?: Stopwatch,
): Promise<FileReport> {
  const {ruleset, silence} = wishesOf(announcement, configured, settings);
  const read = () => evidenceOf(announcement, ruleset);
  const evidence = await (watch === undefined ? read() : watch.stage('reading', read));
  const run = () => {
    const found = runRules(ruleInput(announcement, evidence, settings), ruleset, watch);
    return silence(isDraft(announcement) ? softenForDraft(found, ruleset) : found);
  };
  const {messages, suppressedMessages} = await (watch === undefined ? run() : watch.stage('rules', run));
  return {filePath, messages, suppressedMessages, evidence, ...countMessages(messages)};
}

/** What an announcement says for each element, read with the words of a ruleset. */
export async function evidenceOf(
  announcement: Announcement,
  ruleset: Ruleset,
): Promise<ReadonlyMap<string, Evidence>> {
  const {elements, readers} = await readingFor(ruleset);
  return readEvidence(announcement, elements, readers);
}

/** The names and versions of the readers that a ruleset is read with; part of cache keys. */
export async function readersOf(ruleset: Ruleset): Promise<string> {
  const {readers} = await readingFor(ruleset);
  return readers.map(({name, version}) => `${name} ${version}`).join();
}

interface Reading {
  elements: ReadonlyMap<string, ElementVocabulary>;
  readers: readonly SentenceReader[];
}

/** Vocabularies are compiled once for all files that share a ruleset's words. */
const readings = new Map<string, Promise<Reading>>();

function readingFor(ruleset: Ruleset): Promise<Reading> {
  const wanted = ruleset.filter(({rule, severity}) => severity !== 'off' || !isFurther(rule));
  const key = JSON.stringify(wanted.map(({rule, options}) => [rule.id, options.phrases, options.headings]));
  const known = readings.get(key);
  if (known) return known;
  const reading = makeReading(wanted);
  readings.set(key, reading);
  return reading;
}

async function makeReading(wanted: Ruleset): Promise<Reading> {
  return {elements: elementsFor(wanted.map(({rule}) => rule)), readers: await readersFor(wanted)};
}

/** The elements that rules are about, and after them those that others only ask about, by id. */
function elementsFor(rules: readonly Rule[]): Map<string, ElementVocabulary> {
  const asked = rules.flatMap(({reads = []}) => reads.map(id => [id, builtInElements.get(id)] as const));
  const elements = [...rules.map(({id, element}) => [id, element] as const), ...asked];
  return new Map(elements.flatMap(([id, element]) => (element ? [[id, element] as const] : [])));
}

/** Whether a rule is about an element beyond the standard. */
function isFurther({id, element}: Rule): boolean {
  return element !== undefined && furtherElements.get(id) === element;
}

let builtIn: readonly SentenceReader[] | undefined;

/** The readers that all rulesets share. */
export function builtInReaders(): readonly SentenceReader[] {
  if (builtIn) return builtIn;
  const cues = new CueReader('cues', precompiledCues?.() ?? packCues(builtInElements));
  builtIn = [cues, new LearnedReader(weights as PackedWeights, cues.headings)];
  return builtIn;
}

let further: readonly SentenceReader[] | undefined;

/** The readers of all further elements; the learned reader knows none of them. */
async function furtherReaders(): Promise<readonly SentenceReader[]> {
  const [{precompiledFurtherCues}, {TrackerLinkReader}] = await Promise.all([
    import('./reading/cues/precompiled-further-cues.js'),
    import('./reading/tracker-links.js'),
  ]);
  if (further) return further;
  const cues = (await precompiledFurtherCues?.()) ?? packCues(furtherElements);
  further = [new CueReader('further cues', cues), new TrackerLinkReader()];
  return further;
}

/** Further elements have readers of their own, and so have a user's own words and a plugin's. */
async function readersFor(wanted: Ruleset): Promise<readonly SentenceReader[]> {
  const own = new Map(wanted.flatMap(ownVocabulary));
  return [
    ...builtInReaders(),
    ...(wanted.some(({rule}) => isFurther(rule)) ? await furtherReaders() : []),
    ...(own.size === 0 ? [] : [new CueReader('own words', packCues(own))]),
  ];
}

/** What a configuration or plugin adds to the built-in cues; phrases and headings are just more cues. */
function ownVocabulary({rule, options}: ConfiguredRule): (readonly [string, ElementVocabulary])[] {
  const {id, element} = rule;
  if (!element) return [];
  const isBuiltIn = builtInElements.get(id) === element || isFurther(rule);
  const phrases = linesOf(options.phrases);
  const headings = linesOf(options.headings);
  if (isBuiltIn && phrases.length + headings.length === 0) return [];
  const facets = Object.entries(element.facets).map(([name, facet]) => {
    const base: FacetVocabulary = isBuiltIn ? {} : facet;
    const own = {
      ...base,
      present: [base.present ?? '', ...phrases].join('\n'),
      headings: [base.headings ?? '', ...headings].join('\n'),
    };
    return [name, own] as const;
  });
  return [[id, {...element, facets: Object.fromEntries(facets)}]];
}

function linesOf(option: unknown): readonly string[] {
  return Array.isArray(option) ? option.map(String) : [];
}
