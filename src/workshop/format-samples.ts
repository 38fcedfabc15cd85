/** The samples in `docs/formats.md`: what each format makes of the memo that stands on the page. */
import {presetSettings, toRuleset} from '../config/ruleset.js';
import type {FormatterContext} from '../formatters/formatter.js';
import {builtInFormat, type FormatName} from '../formatters/load.js';
import {lintText} from '../lint.js';
import {type FileReport, notLinted} from '../report.js';
import type {Rule} from '../rule/rule.js';
import {between} from './between.js';

/** The formats with a sample, and the language it is coloured in. */
export const sampleLanguages: Partial<Readonly<Record<FormatName, string>>> = {
  stylish: 'text',
  compact: 'text',
  unix: 'text',
  json: 'json',
  'json-lines': 'json',
  sarif: 'json',
  github: 'text',
  gitlab: 'json',
  junit: 'xml',
  checkstyle: 'xml',
  rdjson: 'json',
  markdown: 'markdown',
  agent: 'text',
};

/** Few enough that a reader sees the whole of each sample. */
const rulesOfSample = ['no-decree', 'review-horizon'];

/** The page with its samples made anew. */
export async function pageWithSamples(page: string, allRules: readonly Rule[]): Promise<string> {
  const memo = /```markdown\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  const rules = allRules.filter(({id}) => rulesOfSample.includes(id));
  const reports = [
    notLinted('/draft.md', 'written in UTF-16; save it as UTF-8'),
    await lintSample(memo, rules),
  ];
  const context: FormatterContext = {
    cwd: '/',
    color: false,
    width: 96,
    errorsOnly: false,
    troubles: [],
    rules,
  };
  let text = page;
  for (const [name, language] of Object.entries(sampleLanguages)) {
    const {format} = await builtInFormat(name)!.load();
    const sample = await format(reports, context);
    text = between(text, name, `\`\`\`\`${language}\n${sample.trimEnd()}\n\`\`\`\``);
  }
  return text;
}

async function lintSample(memo: string, rules: readonly Rule[]): Promise<FileReport> {
  const report = await lintText(memo, '/memo.md', toRuleset(rules, presetSettings(rules, ['all'])));
  return {...report, source: memo};
}
