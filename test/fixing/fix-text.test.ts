import {describe, expect, it} from 'vitest';
import {firstEdit, fixText, safeEdit} from '../../src/fixing/fix-text.js';
import type {Message} from '../../src/report.js';
import {finding} from '../formatters/sample.js';
import {reportOf} from '../main/world.js';

/** A linter that finds every match and would replace it. */
function replacing(pattern: RegExp, text: string) {
  return async (source: string) =>
    reportOf(
      'a.md',
      [...source.matchAll(pattern)].map(({0: found, index}) =>
        finding(1, 1, {fix: {from: index, to: index + found.length, text}}),
      ),
    );
}

describe('fixing a text', () => {
  it('reports on the new text', async () => {
    const {text, report, edits} = await fixText('a-b-c', replacing(/-/g, '+'), safeEdit);
    expect([text, report.messages, edits]).toEqual(['a+b+c', [], 2]);
  });

  it('goes on until nothing is left to fix', async () => {
    const {text, report, edits} = await fixText('------', replacing(/--/g, '-'), safeEdit);
    expect([text, report.messages, edits]).toEqual(['-', [], 5]);
  });

  it('changes nothing where nothing is chosen', async () => {
    const {text, report, edits} = await fixText('--', replacing(/--/g, '-'), () => undefined);
    expect([text, report.messages.length, edits]).toEqual(['--', 1, 0]);
  });

  it('ends where fixes undo each other', async () => {
    const flip = async (source: string) => replacing(/./g, source === 'a' ? 'b' : 'a')(source);
    expect((await fixText('a', flip, safeEdit)).text).toBe('a');
  });

  it('prefers what is safe to what is suggested', () => {
    const safe = {from: 0, to: 0, text: 'safe'};
    const edits = ['one', 'two'].map(text => ({from: 0, to: 0, text}));
    const suggestions = edits.map(edit => ({description: 'Insert it', edit}));
    const choices = (message: Message) => [safeEdit(message), firstEdit(message)];
    expect(choices(finding(1, 1))).toEqual([undefined, undefined]);
    expect(choices(finding(1, 1, {suggestions}))).toEqual([undefined, edits[0]]);
    expect(choices(finding(1, 1, {suggestions, fix: safe}))).toEqual([safe, safe]);
  });
});
