import type {FileReport, Message} from '../report.js';
import type {Edit} from '../rule/rule.js';
import {applyEdits} from './apply-edits.js';

/**
 * After so many rounds two fixes undo each other. ESLint stops at ten; here, a memo that says nothing gets a stub
 * for each of thirteen elements, and stubs that go to the same place take a round each.
 */
const MOST_ROUNDS = 40;

/** A text after fixing. */
export interface FixedText {
  /** The same as before where there was nothing to fix. */
  text: string;
  /** What linting says about that text. */
  report: FileReport;
  /** How many edits were made, over all rounds. */
  edits: number;
}

/**
 * Fixes a text: lints it, applies the edits that were chosen, and lints again, until there is nothing left to do.
 *
 * @param lint Lints a text.
 * @param choose The edit to apply for a message, if any.
 */
export async function fixText(
  source: string,
  lint: (source: string) => Promise<FileReport>,
  choose: (message: Message) => Edit | undefined,
): Promise<FixedText> {
  let text = source;
  let edits = 0;
  let report = await lint(text);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fixed = applyEdits(
      text,
      report.messages.flatMap(message => choose(message) ?? []),
    );
    if (fixed.text === text) break;
    text = fixed.text;
    edits += fixed.applied;
    report = await lint(text);
  }
  return {text, report, edits};
}

/** The edit of a message that is safe to make. */
export function safeEdit({fix}: Message): Edit | undefined {
  return fix;
}

/** The edit of a message that is safe, else that of its first suggestion. */
export function firstEdit({fix, suggestions}: Message): Edit | undefined {
  return fix ?? suggestions?.[0]?.edit;
}
