/** Sentences and the times in them, for the tables of this folder's tests. */
import {expect, test} from 'vitest';
import {findTimes} from '../../../src/reading/times/find.js';
import type {TimeKind, TimeValue} from '../../../src/reading/times/time.js';

export type Row = readonly [sentence: string, kind: TimeKind, text: string, value?: TimeValue];

/** One test a row: exactly one time is found, with this kind, these words and, where given, this value. */
export function testTimes(rows: readonly Row[]): void {
  test.each(rows.map(([sentence, kind, text, value]) => ({sentence, kind, text, value})))(
    '$sentence',
    row => {
      const {sentence, kind, text, value} = row;
      const times = findTimes(sentence);
      expect(times.map(time => [time.kind, time.text])).toEqual([[kind, text]]);
      if (value) expect(times[0]?.value).toEqual(value);
    },
  );
}
