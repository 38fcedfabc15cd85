/**
 * `npm run build` bundles the program and the packages it uses into dist/: one file starts in six tenths of
 * the time of loose modules. What is loaded lazily becomes a chunk of its own.
 */
import {readdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {build, type Plugin} from 'esbuild';
import {builtInRules} from '../../rules/index.js';
import {builtInElements} from '../built-in-elements.js';
import {packCues} from '../reading/cues/cue-reader.js';
import {fingerprintOf, packPhrases} from '../reading/cues/phrase-finder.js';

const outdir = 'dist';

await rm(outdir, {recursive: true, force: true});
const {metafile} = await build({
  entryPoints: ['src/main.ts', 'src/index.ts', 'src/remark-plugin.ts', 'src/remark-preset.ts'],
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  chunkNames: 'chunks/[name]-[hash]',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  plugins: [cuesMadeReady()],
  // Some bundled packages are CommonJS, with `require`, `__filename` and `__dirname`, which an ES module does not have.
  banner: {
    js: [
      "import {createRequire as requireFrom} from 'node:module';",
      'const require = requireFrom(import.meta.url);',
      'const __filename = import.meta.filename;',
      'const __dirname = import.meta.dirname;',
    ].join('\n'),
  },
});
await writeFile(
  path.join(outdir, 'third-party-licenses.txt'),
  await licensesOf(Object.keys(metafile.inputs)),
);

/** Reading the cues takes most of a cold start, so it is done here, once. */
function cuesMadeReady(): Plugin {
  return {
    name: 'cues-made-ready',
    setup({onLoad}) {
      onLoad({filter: /[/\\]precompiled\.ts$/}, () => {
        const phrases = builtInRules.flatMap(rule =>
          rule.phrases ? [[fingerprintOf(rule.phrases), packPhrases(rule.phrases)] as const] : [],
        );
        return {
          contents: [
            `export const precompiledCues = ${asParsedJson(packCues(builtInElements))};`,
            `export const precompiledPhrases = ${asParsedJson(Object.fromEntries(phrases))};`,
          ].join('\n'),
        };
      });
    },
  };
}

/** An expression for data; engines parse JSON faster than the same as an object literal. */
function asParsedJson(data: unknown): string {
  return `JSON.parse('${JSON.stringify(data).replaceAll(/[\\']/g, '\\$&')}')`;
}

/** The licences of the bundled packages, which travel with their code. */
async function licensesOf(inputs: readonly string[]): Promise<string> {
  const folders = new Set(
    inputs.flatMap(input => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
  );
  const entries = await Promise.all([...folders].sort().map(licenseOf));
  return entries.join(`\n${'-'.repeat(80)}\n\n`);
}

async function licenseOf(folder: string): Promise<string> {
  const {name, version, license} = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find(each => /^licen[cs]e/i.test(each));
  const text = file ? await readFile(path.join(folder, file), 'utf8') : `Licence: ${license}\n`;
  return `${name} ${version}\n\n${text}`;
}
