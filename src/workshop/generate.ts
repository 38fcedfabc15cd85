/** `npm run generate` writes the files that follow from the rules; `-- --check` only says which are stale. */
import {readFile, writeFile} from 'node:fs/promises';
import {relative} from 'node:path';
import {generatedFiles} from './generated-files.js';

const onlyCheck = process.argv.includes('--check');
const stale: string[] = [];
for (const {path, content} of await generatedFiles()) {
  const there = await readFile(path, 'utf8').catch(() => undefined);
  if (there === content) continue;
  stale.push(path);
  if (!onlyCheck) await writeFile(path, content);
}
const said = onlyCheck ? 'is stale; run `npm run generate`' : 'written';
for (const path of stale) console.log(`${relative('', path)} ${said}`);
if (onlyCheck && stale.length > 0) process.exitCode = 1;
