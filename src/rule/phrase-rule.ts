import type {Announcement, Place, Prose, Sentence} from '../announcement/announcement.js';
import {checkCues} from '../reading/cues/check-cues.js';
import {
  type PackedPhrases,
  PhraseFinder,
  type PhraseTable,
  packPhrases,
} from '../reading/cues/phrase-finder.js';
import {precompiledPhrases} from '../reading/cues/precompiled-phrases.js';
import {isQuoted} from './quotations.js';
import type {Example, PresetName, Rule, Severity, Suggestion} from './rule.js';

/** The options that every phrase rule has. */
export interface PhraseOptions {
  /** Further phrases to report, in the grammar of the reading. */
  phrases: readonly string[];
  /** Phrases to leave alone, in the grammar of the reading. */
  allow: readonly string[];
  readonly [option: string]: unknown;
}

/** What may stand in place of a phrase. */
export interface Replacement {
  /** Fits the whole phrase, in lower case. */
  phrase: RegExp;
  /** In lower case; what the author has to fill in stands in brackets: `on [date]`. */
  by: string;
}

/** A phrase rule is words: what to look for, what looks alike and is fine, and what to say about it. */
export interface PhraseRuleWords {
  id: string;
  summary: string;
  why: string;
  severity: Exclude<Severity, 'off'>;
  presets: readonly PresetName[];
  /** The version of the package that had it first. */
  since?: string;
  /** Ids that it had before; they keep working in configurations, with a notice. */
  formerly?: readonly string[];
  /** The message; `{phrase}` is what the author wrote. */
  message: string;
  /** Words that would be better. */
  example: string;
  /** Cues to report, one a line. */
  cues: string;
  /** Cues that excuse the sentence they match in, one a line. */
  except?: string;
  /** Whether headings and lead-ins (`Owner:`) are read too; they are unless this is false. */
  inHeadings?: boolean;
  /** Whether further phrases in a sentence go unsaid, because they belong to the same reproach. */
  oncePerSentence?: boolean;
  /** Where other words say honestly what the phrase left open, the first that fits is suggested. */
  replacements?: readonly Replacement[];
  examples: readonly Example[];
}

/** Makes the rule that reports a phrase where it stands, unless it is quoted. */
export function phraseRule(words: PhraseRuleWords): Rule<PhraseOptions> {
  const {message, example, cues, except = '', inHeadings = true, oncePerSentence = false, ...others} = words;
  const {replacements = [], ...rule} = others;
  const phraseTable = {cues, except};
  const finders = new Map<string, PhraseFinder>();
  const finderFor = ({phrases, allow}: PhraseOptions): PhraseFinder => {
    const key = JSON.stringify([phrases, allow]);
    const finder = finders.get(key) ?? new PhraseFinder(packed(phraseTable, phrases, allow));
    finders.set(key, finder);
    return finder;
  };
  return {
    ...rule,
    options: {phrases: [], allow: []},
    phrases: phraseTable,
    hasSuggestions: replacements.length > 0,
    checkOptions: ({phrases, allow}) => checkCues([...phrases, ...allow]),
    *check({announcement}, options) {
      const finder = finderFor(options);
      const passages = inHeadings ? passagesOf(announcement) : announcement.sentences;
      for (const passage of passages) {
        const found = finder
          .find(passage, announcement)
          .filter(span => !isQuoted(passage, span, announcement));
        for (const {from, to} of oncePerSentence ? found.slice(0, 1) : found) {
          const phrase = passage.quote(from, to).replaceAll('`', '');
          const at = passage.placeOf(from, to);
          const suggestions = suggestReplacement(phrase, at, replacements, announcement);
          yield {
            messageId: 'found',
            message: message.replace('{phrase}', () => `\`${phrase}\``),
            at,
            why: rule.why,
            example,
            ...(suggestions.length > 0 && {suggestions}),
          };
        }
      }
    },
  };
}

function suggestReplacement(
  phrase: string,
  {start, end}: Place,
  replacements: readonly Replacement[],
  {source}: Announcement,
): Suggestion[] {
  const fitting = replacements.find(replacement => replacement.phrase.test(phrase.toLowerCase()));
  // With markup in it, more would be lost than words.
  if (!fitting || source.slice(start.offset, end.offset) !== phrase) return [];
  const text = /^\p{Lu}/u.test(phrase) ? fitting.by[0]!.toUpperCase() + fitting.by.slice(1) : fitting.by;
  const edit = {from: start.offset, to: end.offset, text};
  return [{description: `Replace \`${phrase}\` by \`${text}\`, to fill in`, edit}];
}

/** The rule's own table is ready since the build; a user's additions are made ready here. */
function packed(own: PhraseTable, phrases: readonly string[], allow: readonly string[]): PackedPhrases[] {
  const ready = precompiledPhrases?.[own.cues]?.() ?? packPhrases(own);
  if (phrases.length + allow.length === 0) return [ready];
  return [ready, packPhrases({cues: phrases.join('\n'), except: allow.join('\n')})];
}

/** All that an author wrote in words: headings, then lead-ins, each once, then sentences. */
export function passagesOf({sections, sentences}: Announcement): (Prose | Sentence)[] {
  const headings = sections.flatMap(({heading}) => heading ?? []);
  const labels = new Map(
    sentences.flatMap(({label, kind}) =>
      // The label of a row is its first cell, which is read with the row.
      label && kind !== 'table-row' ? [[label.placeOf().start.offset, label]] : [],
    ),
  );
  return [...headings, ...labels.values(), ...sentences];
}
