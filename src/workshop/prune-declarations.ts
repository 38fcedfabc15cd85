/**
 * The end of `npm run build`: the compiler declares every module that it came upon, also those that no
 * exported type names. Those are of no use to anyone, so they are removed.
 */
import {readdir, readFile, rm} from 'node:fs/promises';
import path from 'node:path';
import {declarationsFrom, exportedDeclarations} from './declarations.js';

const {exports: exported} = JSON.parse(await readFile('package.json', 'utf8'));
const {files} = await declarationsFrom(exportedDeclarations(exported), '.');
const folder = 'dist/types';
for (const entry of await readdir(folder, {recursive: true, withFileTypes: true})) {
  const file = path.join(entry.parentPath, entry.name);
  if (entry.isFile() && !files.has(file.split(path.sep).join('/'))) await rm(file);
}
