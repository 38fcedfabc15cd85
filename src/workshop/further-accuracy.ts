/**
 * `npx tsx src/workshop/further-accuracy.ts` measures the rules that look for more than the standard asks.
 *
 *   --side seen|aside|all   what their cues were written on, or what was set aside (default: aside)
 *   --rule id               only that rule
 *   --errors                list what was misread
 */
import {parseArgs} from 'node:util';
import {furtherErrors, measureFurther, type Side} from './accuracy-of-further.js';
import {printElements} from './print-accuracy.js';

const {values} = parseArgs({
  options: {
    side: {type: 'string', default: 'aside'},
    rule: {type: 'string'},
    errors: {type: 'boolean', default: false},
  },
});

const measured = await measureFurther(values.side as Side);
if (values.errors) {
  furtherErrors(measured, values.rule);
} else {
  console.log(`memos, ${values.side}`);
  printElements(measured.memos, values.rule);
  console.log(`\nsentences, ${values.side}`);
  printElements(measured.sentences, values.rule);
}
