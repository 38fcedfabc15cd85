import type {Announcement, Prose, Sentence} from '../../announcement/announcement.js';
import {type Context, contextOf} from '../context.js';
import type {IndexedCue} from './cue-index.js';
import type {Matchable, Pattern} from './match.js';

/** Answers what stands around the sentences of one document, and remembers what it was asked. */
export class Surroundings {
  readonly #announcement: Announcement;
  readonly #prepare: (text: string) => Matchable;
  readonly #contexts = new Map<Sentence, Context>();
  readonly #prepared = new Map<string, Matchable>();
  readonly #answers = new Map<Pattern, Map<string, boolean>>();

  /** @param prepare Makes a text ready for the cues that will be asked about. */
  constructor(announcement: Announcement, prepare: (text: string) => Matchable) {
    this.#announcement = announcement;
    this.#prepare = prepare;
  }

  contextOf(sentence: Sentence): Context {
    const context = this.#contexts.get(sentence) ?? contextOf(sentence, this.#announcement);
    this.#contexts.set(sentence, context);
    return context;
  }

  /** Whether what a cue wants above a passage (`[under …]`) and before it (`[after …]`) is there. */
  fits({under, after}: Pick<IndexedCue<unknown>, 'under' | 'after'>, passage: Prose): boolean {
    if (under.length === 0 && after.length === 0) return true;
    if (!isSentence(passage)) return false;
    const {previous} = passage;
    return (
      under.every(pattern =>
        this.contextOf(passage).some(level => level.some(text => this.#says(text, pattern))),
      ) && after.every(pattern => previous !== undefined && this.#says(previous.text, pattern))
    );
  }

  #says(text: string, pattern: Pattern): boolean {
    const answers = this.#answers.get(pattern) ?? new Map<string, boolean>();
    this.#answers.set(pattern, answers);
    const answer = answers.get(text) ?? pattern.match(this.prepare(text)) !== undefined;
    answers.set(text, answer);
    return answer;
  }

  /** A text of the document, made ready once. */
  prepare(text: string): Matchable {
    const prepared = this.#prepared.get(text) ?? this.#prepare(text);
    this.#prepared.set(text, prepared);
    return prepared;
  }
}

/** Only sentences stand under something. */
function isSentence(passage: Prose): passage is Sentence {
  return 'section' in passage;
}
