import {expect, it} from 'vitest';
import {newFindings} from '../../src/workshop/new-findings.js';

function diffOf(story: string, ...lines: string[]): string {
  return [
    `--- a/fixtures/${story}/expected.txt`,
    `+++ b/fixtures/${story}/expected.txt`,
    '@@ -1 +1 @@',
    ...lines,
  ].join('\n');
}

it('tells what is found more than before, and where', () => {
  const diff = [
    diffOf('decree', '-present open-outcome 3:1-3:9 said', '+1:1-1:9 warning open-outcome: Nothing says it'),
    diffOf('crlf', '+5:1-5:9 error no-placeholder: `TBD` is template text'),
  ].join('\n');
  expect(newFindings(diff)).toEqual(['decree: warning open-outcome', 'crlf: error no-placeholder']);
});

it('takes a finding in a stricter severity for a new one', () => {
  const diff = diffOf('decree', '-1:1-1:9 info no-decree: `a`', '+1:1-1:9 warning no-decree: `a`');
  expect(newFindings(diff)).toEqual(['decree: warning no-decree']);
});

it('lets findings go, move and be worded anew', () => {
  const diff = diffOf(
    'decree',
    '-1:1-1:9 warning open-outcome: Nothing says it',
    '-3:1-3:9 warning no-decree: `must` is an order',
    '+4:1-4:9 warning no-decree: `must` gives an order',
  );
  expect(newFindings(diff)).toEqual([]);
});
