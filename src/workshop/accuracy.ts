/**
 * `npm run accuracy` measures the reading on labelled documents and sentences.
 *
 *   --part look|report|last|all   which part of the corpus (default: last, which no cue was written on)
 *   --style plain|free            only memos of that style
 *   --kind announcement|…         only memos of that kind, such as `meeting minutes`
 *   --bank                        labelled sentences instead of memos, read by the cues alone: they taught the learned reader
 *   --rule id                     only that rule
 *   --further                     the rules beyond the standard: on what they were written on, and on what was set aside
 *   --errors                      list what was misread; with --bank, sentence by sentence
 *   --json                        the figures as JSON
 *   --compare ref                 what moved since another state of the repository
 */
import {parseArgs} from 'node:util';
import {printFurther} from './accuracy-of-further.js';
import {measureMemos, memoErrors} from './accuracy-of-memos.js';
import {measureSentences, sentenceErrors} from './accuracy-of-sentences.js';
import {figuresAt, printDifferences} from './compare.js';
import type {Part} from './corpus.js';
import {figuresOf, printElements, printFindings, printSummary, printWording} from './print-accuracy.js';

const {values} = parseArgs({
  options: {
    part: {type: 'string', default: 'last'},
    style: {type: 'string'},
    kind: {type: 'string'},
    bank: {type: 'boolean', default: false},
    rule: {type: 'string'},
    further: {type: 'boolean', default: false},
    errors: {type: 'boolean', default: false},
    json: {type: 'boolean', default: false},
    compare: {type: 'string'},
  },
});
if (values.further) {
  await printFurther(values.rule, values.errors);
  process.exit();
}
const part = values.part as Part | 'all';

const measured = values.bank ? await measureSentences(part) : await measureMemos(part, values);
const figures = figuresOf(measured);

if (values.json) {
  console.log(JSON.stringify(figures));
} else if (values.compare !== undefined) {
  const same = [
    ...(values.bank ? ['--bank'] : []),
    '--part',
    part,
    ...(values.style ? ['--style', values.style] : []),
    ...(values.kind ? ['--kind', values.kind] : []),
  ];
  printDifferences(await figuresAt(values.compare, same), figures);
} else if (values.errors) {
  if ('findings' in measured) memoErrors(measured, values.rule);
  else sentenceErrors(measured, values.rule);
} else {
  printElements(measured.elements, values.rule);
  printWording(measured.wording, values.rule);
  if ('findings' in measured) printFindings(measured);
  const what = 'findings' in measured ? `${measured.count} memos` : 'sentences';
  const which = [what, `part ${part}`, values.style, values.kind].filter(each => each !== undefined);
  printSummary(which.join(', '), measured);
}
