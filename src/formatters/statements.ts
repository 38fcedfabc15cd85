import type {Place} from '../announcement/announcement.js';
import type {Evidence} from '../reading/reading.js';

/** One place that says an element, and all that counted there. */
export interface Statement {
  place: Place;
  text: string;
  reasons: readonly string[];
}

/** The evidence by place, strongest first: a sentence that says two facets of an element is shown once. */
export function statementsOf({items}: Evidence): readonly Statement[] {
  const statements = new Map<string, Statement>();
  for (const {place, text, reason} of items) {
    const key = `${place.start.offset}-${place.end.offset}`;
    const reasons = new Set([...(statements.get(key)?.reasons ?? []), reason].filter(Boolean));
    statements.set(key, {place, text, reasons: [...reasons]});
  }
  return [...statements.values()];
}
