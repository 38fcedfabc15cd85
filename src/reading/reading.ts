/**
 * The vocabulary of the reading: which sentences of an announcement say which element, how well, and
 * why we think so. Rules see only these types; how the reading comes to its verdict is this folder's
 * business.
 */
import type {Announcement, Heading, Place, Sentence} from '../announcement/announcement.js';

/** How well an element is said, as `docs/standard.md` defines it. */
export type Verdict = 'present' | 'weak' | 'absent';

/** One piece of evidence: a sentence, or an entry of the front matter, and why it counts. */
export interface EvidenceItem {
  place: Place;
  /** The sentence as plain text; code in it keeps its backticks. */
  text: string;
  /** Which part of the element it supports, such as `change` or `trial`. */
  facet: string;
  /** Between 0 and 1. */
  score: number;
  /** What in it counted, in words a writer understands: "`try` + `for six weeks`". */
  reason: string;
}

/** What the reading says about one element. */
export interface Evidence {
  verdict: Verdict;
  /** Strongest first. */
  items: readonly EvidenceItem[];
  /** For a weak verdict, the facet that there is: it tells which half is missing. */
  weakFacet: string | undefined;
  /** True where a single sentence of a long document may say the element, but nothing else speaks for it. */
  isDoubtful: boolean;
  /** The heading that promises the element, if there is one. */
  promisedBy: Place | undefined;
  /** How sure the reading is that the element is there, between 0 and 1. */
  score: number;
}

/**
 * The words that say an element, as data. Each facet has cues in the grammar of `docs/reading.md`,
 * one per line, grouped by what a match means.
 */
export interface ElementVocabulary {
  facets: Readonly<Record<string, FacetVocabulary>>;
  /** Facets that must all be present for the element to be; where it is left out, any one will do. */
  all?: readonly string[];
}

/** The words of one facet of an element. */
export interface FacetVocabulary {
  /** Cues that say the facet outright, one a line; `#` starts a comment. */
  present?: string;
  /** Cues that only touch on it. */
  weak?: string;
  /** Cues that take a sentence out of consideration for this facet. */
  not?: string;
  /** Headings and labels that make what stands under them count. One cue a line. */
  headings?: string;
  /**
   * Front matter keys whose value says the facet as data, in lower case with hyphens: `review-by` also stands for
   * `Review_By` and `reviewBy`.
   */
  frontMatter?: readonly string[];
  /** Whether such a value only touches on the facet unless it holds a time that readers can look up. */
  frontMatterNeedsTime?: boolean;
  /** Such values that only touch on the facet, in lower case. */
  frontMatterWeak?: readonly string[];
}

/** What one reader says of one sentence: for each `element/facet`, a score and the reasons. */
export type SentenceScores = ReadonlyMap<string, FacetScore>;

export interface FacetScore {
  present: number;
  weak: number;
  /** Whether the reader is certain that the sentence is about something else: no other reader counts then. */
  isRuledOut?: boolean;
  reasons: readonly string[];
}

/** Reads sentences. The cue reader is the first; others can be added beside it. */
export interface SentenceReader {
  name: string;
  /** Part of cache keys: changes whenever the same sentence could be read differently. */
  version: string;
  read(
    sentences: readonly Sentence[],
    announcement: Announcement,
  ): SentenceScores[] | Promise<SentenceScores[]>;
  /** For each element the first heading that promises it, whatever stands below. */
  promises?(announcement: Announcement): ReadonlyMap<string, Heading>;
}
