/**
 * `npm run accuracy` measures the reading on labelled documents and sentences.
 *
 *   --part look|report|last|all   which part of the corpus (default: report)
 *   --style plain|free            only memos of that style
 *   --bank                        labelled sentences instead of memos
 *   --rule id                     only that rule
 *   --errors                      list what was misread; with --bank, sentence by sentence
 */
import {parseArgs} from 'node:util';
import {measureMemos, memoErrors} from './accuracy-of-memos.js';
import {measureSentences, sentenceErrors} from './accuracy-of-sentences.js';
import type {Part} from './corpus.js';
import {printElements, printFindings, printSummary, printWording} from './print-accuracy.js';

const {values} = parseArgs({
  options: {
    part: {type: 'string', default: 'report'},
    style: {type: 'string'},
    bank: {type: 'boolean', default: false},
    rule: {type: 'string'},
    errors: {type: 'boolean', default: false},
  },
});
const part = values.part as Part | 'all';

if (values.bank) {
  const measured = await measureSentences(part);
  if (values.errors) sentenceErrors(measured, values.rule);
  else {
    printElements(measured.elements, values.rule);
    printWording(measured.wording, values.rule);
    printSummary(`sentences, part ${part}`, measured);
  }
} else {
  const measured = await measureMemos(part, values.style);
  if (values.errors) memoErrors(measured, values.rule);
  else {
    printElements(measured.elements, values.rule);
    printWording(measured.wording, values.rule);
    printFindings(measured);
    printSummary(`${measured.count} memos, part ${part}${values.style ? `, ${values.style}` : ''}`, measured);
  }
}
