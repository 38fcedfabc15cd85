/** Puts the tables of cues into the bundle in the form in which the reading uses them, and only in that form. */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import type {Plugin} from 'esbuild';
import {builtInRules} from '../../rules/index.js';
import {builtInElements, furtherElements} from '../built-in-elements.js';
import {packCues} from '../reading/cues/cue-reader.js';
import {packPhrases} from '../reading/cues/phrase-finder.js';
import type {Rule} from '../rule/rule.js';

const rulesFolder = path.resolve('rules');

/** Reading the cues takes longer than everything else in a cold start, so it is done here, once. */
export function tablesMadeReady(): Plugin {
  return {
    name: 'tables-made-ready',
    setup({onLoad}) {
      onLoad({filter: /[/\\]precompiled-cues\.ts$/}, () => ({
        contents: `export const precompiledCues = () => ${asParsedJson(packCues(builtInElements))};`,
      }));
      onLoad({filter: /[/\\]precompiled-further-cues\.ts$/}, () => ({
        contents: `export const precompiledFurtherCues = () => ${asUnpackedJson(packCues(furtherElements))};`,
      }));
      onLoad({filter: /[/\\]precompiled-phrases\.ts$/}, () => ({
        contents: `export const precompiledPhrases = {${builtInRules.flatMap(phrasesOf).join(',\n')}};`,
      }));
      onLoad({filter: /[/\\]rules[/\\][a-z-]+\.ts$/}, async ({path: file}) => {
        const rule = builtInRules.find(({id}) => file === path.join(rulesFolder, `${id}.ts`));
        return rule && {contents: withoutTables(rule, await readFile(file, 'utf8')), loader: 'ts'};
      });
    },
  };
}

/** What stands in the package where a table of cues stands in the source; to the grammar it is a comment. */
function noteFor({id}: Rule): string {
  return `# made ready when the program is built; the cues are in rules/${id}.ts of the source`;
}

function phrasesOf(rule: Rule): string[] {
  if (!rule.phrases) return [];
  return [`${JSON.stringify(noteFor(rule))}: () => ${asParsedJson(packPhrases(rule.phrases))}`];
}

/** @throws {Error} where a table does not stand in the source as it is. */
function withoutTables(rule: Rule, source: string): string {
  return tablesOf(rule).reduce((text, table) => {
    const literal = `\`${table}\``;
    if (!text.includes(literal))
      throw new Error(`A table of ${rule.id} is written in a way the build cannot read.`);
    return text.replace(literal, () => JSON.stringify(noteFor(rule)));
  }, source);
}

function tablesOf({element, phrases}: Rule): string[] {
  const ofFacets = Object.values(element?.facets ?? {}).flatMap(({present, weak, not, headings}) => [
    present,
    weak,
    not,
    headings,
  ]);
  return [...ofFacets, phrases?.cues, phrases?.except].flatMap(table => table || []);
}

/** An expression for data; engines parse JSON faster than the same as an object literal. */
function asParsedJson(data: unknown): string {
  return `JSON.parse('${JSON.stringify(data).replaceAll(/[\\']/g, '\\$&')}')`;
}

/** An expression for a promise of data that is kept compressed; it runs in browsers as well. */
function asUnpackedJson(data: unknown): string {
  const packed = gzipSync(JSON.stringify(data), {level: 9}).toString('base64');
  const bytes = `Uint8Array.from(atob('${packed}'), each => each.charCodeAt(0))`;
  return `new Response(new Blob([${bytes}]).stream().pipeThrough(new DecompressionStream('gzip'))).json()`;
}
