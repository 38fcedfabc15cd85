import {createHash} from 'node:crypto';
import type {FileReport, Message} from '../report.js';

/**
 * Names for the findings of one file, by which other programs know them again. They stay when lines move,
 * when other findings come and go, and when a rule is reworded: what counts is the path, the rule, the
 * kind of finding and the author's words that it quotes, and among equals which one it is. No two are the
 * same, those of silenced findings included.
 *
 * @param file The path as the format shows it, so that the same file has the same name on every machine.
 */
export function fingerprintsOf(
  {messages, suppressedMessages}: FileReport,
  file: string,
): ReadonlyMap<Message, string> {
  const earlier = new Map<string, number>();
  const inOrder = [...messages, ...suppressedMessages].sort((a, b) => a.at.start.offset - b.at.start.offset);
  return new Map(
    inOrder.map(message => {
      const kind = JSON.stringify([file, message.ruleId, message.messageId, ...quotedIn(message.message)]);
      const ordinal = earlier.get(kind) ?? 0;
      earlier.set(kind, ordinal + 1);
      return [message, hash(`${kind}#${ordinal}`)];
    }),
  );
}

/** Identifies a file that could not be linted. */
export function fingerprintOfTrouble(file: string): string {
  return hash(JSON.stringify([file]));
}

/** The author's words, which messages put in backticks. */
function quotedIn(message: string): readonly string[] {
  return message.match(/`[^`]+`/g) ?? [];
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
