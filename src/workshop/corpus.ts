import {readdir, readFile} from 'node:fs/promises';
import type {Verdict} from '../reading/reading.js';

/** Which part of the corpus a document belongs to: two to look at, and one for the last figure. */
export type Part = 'look' | 'report' | 'last';

/** A labelled document. Lines are 1-based. */
export interface LabelledMemo {
  id: string;
  kind: string;
  style: 'plain' | 'free';
  elements: Readonly<Record<string, {verdict: Verdict; lines: readonly number[]}>>;
  violations: Readonly<Record<string, readonly number[]>>;
  source: string;
}

/** A labelled sentence with what it needs to be understood. */
export interface LabelledSentence {
  text: string;
  heading: string;
  before: string;
  labels: Readonly<Record<string, 'present' | 'weak' | 'violation'>>;
}

/** A label of the bank that is about one facet of an element, and how much it says of that facet. */
export interface FacetLabel {
  label: string;
  element: string;
  facet: string;
  degree: 'present' | 'touched';
}

/** The bank labels these facets on their own. It knows them only as there or not there. */
export const facetLabels: readonly FacetLabel[] = [
  {label: 'change', element: 'specific-experiment', facet: 'change', degree: 'present'},
  {label: 'trial', element: 'specific-experiment', facet: 'trial', degree: 'present'},
  {label: 'trial-end', element: 'review-horizon', facet: 'end', degree: 'touched'},
];

const folder = new URL('../../fixtures/corpus/', import.meta.url);

/** The labelled memos of one part, or all of them. */
export async function labelledMemos(part: Part | 'all'): Promise<LabelledMemo[]> {
  const labels: Omit<LabelledMemo, 'source'>[] = JSON.parse(
    await readFile(new URL('memos/labels.json', folder), 'utf8'),
  );
  const wanted = labels.filter(({id}) => part === 'all' || partOf(id) === part);
  return Promise.all(
    wanted.map(async label => ({
      ...label,
      source: await readFile(new URL(`memos/${label.id}.md`, folder), 'utf8'),
    })),
  );
}

/** The labelled sentences of one part, or all of them. */
export async function labelledSentences(part: Part | 'all'): Promise<LabelledSentence[]> {
  const files = (await readdir(new URL('sentences/', folder))).filter(file => file.endsWith('.jsonl')).sort();
  const texts = await Promise.all(files.map(file => readFile(new URL(`sentences/${file}`, folder), 'utf8')));
  return texts
    .flatMap(text => text.split('\n'))
    .filter(line => line !== '')
    .map((line): LabelledSentence => JSON.parse(line))
    .filter(({text}) => part === 'all' || partOf(text) === part);
}

/** Half and a quarter to look at, a quarter for the last figure; stable for a name. */
export function partOf(name: string): Part {
  let hash = 2166136261;
  for (const character of name) hash = Math.imul(hash ^ character.codePointAt(0)!, 16777619) >>> 0;
  const quarter = (hash >>> 8) % 4;
  return quarter < 2 ? 'look' : quarter === 2 ? 'report' : 'last';
}

/** A labelled sentence as the document it might stand in. */
export function asDocument({heading, before, text}: LabelledSentence): string {
  return [heading && `## ${heading}`, before, text].filter(Boolean).join('\n\n');
}
