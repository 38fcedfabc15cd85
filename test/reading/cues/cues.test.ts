import {describe, expect, it} from 'vitest';
import {CueFinder, CueIndex} from '../../../src/reading/cues/cue-index.js';
import {isDenied} from '../../../src/reading/cues/denial.js';
import {CueSyntaxError, parseCues} from '../../../src/reading/cues/parse-cue.js';
import {wordsOf} from '../../../src/reading/tokens.js';

function finderOf(cue: string): CueFinder<string> {
  const index = new CueIndex<string>();
  index.add(cue, 'x');
  // What the build does: the index goes through JSON.
  return new CueFinder(JSON.parse(JSON.stringify(index.pack())));
}

function matches(cue: string, sentence: string): boolean {
  const finder = finderOf(cue);
  const here = finder.prepare(wordsOf(sentence));
  return finder
    .candidates(here)
    .some(
      ({parts, without}) => parts.every(part => part.match(here)) && !without.some(part => part.match(here)),
    );
}

describe('cues match', () => {
  it.each([
    ['try', 'We try this.'],
    ['try~', 'We are trying this.'],
    ['stop~', 'It was stopped.'],
    ['pilot*', 'A pilotage.'],
    ['keep it or (scrap it|drop it)', 'Keep it or scrap it.'],
    ['a|an (new)? plan', 'It is a plan.'],
    ['a|an (new)? plan', 'It is a new plan.'],
    ['we .. decide', 'We will then decide.'],
    ['we ... decide', 'We sit down with the numbers in June and decide.'],
    ['^ objections', 'Objections go in the box.'],
    ['box ,', 'Objections go in the box, please.'],
    ['box ,', 'Objections go in the box.'],
    ['the box $', 'Objections go in the box.'],
    ['stop & if', 'If it hurts, we stop.'],
    ['stop & !bus', 'If it hurts, we stop.'],
    ['will not work', "It won't work."],
    ["won't work", 'It will not work.'],
    ['20% less', 'It is 20% less.'],
    ['can not fail', 'It cannot fail.'],
    ['check-in', 'The check-in is on Tuesday.'],
    ['check in', 'The check-in is on Tuesday.'],
    ['<number> percent', 'About 40% of them.'],
    ['review .. <date>', 'Review on 14 March.'],
    ['<name> leads', 'Margit Halvorsen leads the trial.'],
    ['by <name> only', 'Signed by H. Lindqvist only.'],
    ['not !only', 'It is not free.'],
    ['keep _ or', 'Keep everything or nothing.'],
    ['@who = (we|i)\n@who decide', 'I decide.'],
  ])('%s in %s', (cue, sentence) => expect(matches(cue, sentence)).toBe(true));

  it.each([
    ['try', 'We are trying this.'],
    ['we .. decide', 'We sit down with the numbers in June and decide.'],
    ['^ objections', 'Your objections go in the box.'],
    ['the box $', 'The box is red.'],
    ['box ,', 'Objections go in the box please.'],
    ['we stop', 'That is us; we: stop.'],
    ['not !only', 'It is not only free.'],
    ['stop & if', 'We stop.'],
    ['stop & !bus', 'The bus will stop.'],
    ['^ <name> only', 'Fridays only.'],
    ['<name> leads', 'she leads the trial.'],
  ])('%s not in %s', (cue, sentence) => expect(matches(cue, sentence)).toBe(false));
});

describe('a cue that cannot be read', () => {
  it.each([
    ['(a|b', 'is missing|too early'],
    ['a )', 'not expected'],
    ['[over x] y', '\\[over'],
    ['@who decide', 'not defined'],
    ['&', 'empty'],
    ['(a|b?) c', 'match nothing'],
    ['a? b?', 'match nothing'],
    ['<nonsense> x', 'not known'],
  ])('%s is an error that says why', (cue, reason) => {
    const index = new CueIndex<string>();
    expect(() => index.add(cue, 'x')).toThrow(CueSyntaxError);
    expect(() => index.add(cue, 'x')).toThrow(new RegExp(reason));
  });

  it('skips comments and empty lines', () => {
    expect(parseCues('\n# a comment\n  \nword\n').map(({source}) => source)).toEqual(['word']);
  });
});

describe('denial', () => {
  const denied = (cue: string, sentence: string) => {
    const finder = finderOf(cue);
    const here = finder.prepare(wordsOf(sentence));
    const [found] = finder.candidates(here);
    const trail = found?.parts[0]?.match(here);
    if (!trail) throw new Error('the cue does not match');
    return isDenied(here.words, trail);
  };

  it.each([
    ['risks', 'No risks are expected.'],
    ['try~', 'We will not try this.'],
    ['we ... try', 'We will never again try this.'],
    ['problems', 'Payroll foresees no problems.'],
    ['training', "There won't be any training."],
  ])('%s in %s', (cue, sentence) => expect(denied(cue, sentence)).toBe(true));

  it.each([
    ['try~', 'We try this, and not for fun.'],
    ['feedback', 'Not only praise: feedback too.'],
    ['stop~', 'If it does not help, we stop.'],
    ['not sure', 'We are not sure.'],
    ['decide~', 'No later than June we decide.'],
  ])('%s not in %s', (cue, sentence) => expect(denied(cue, sentence)).toBe(false));
});
