import path from 'node:path';
import {discover, isMarkdown} from '../files/discover.js';
import {filesInGit, type GitFile, type GitQuestion} from '../files/git.js';
import {type Choice, type Document, documentAt, ignoreTestFor, type Selection} from './documents.js';
import type {Io} from './io.js';
import type {LintOptions} from './options.js';
import {commandHint} from './words.js';

/**
 * The documents that git says have changed, in the whole repository, or among the files that words stand for.
 *
 * @throws {Trouble} where git cannot say.
 */
export async function selectInGit(
  words: readonly string[],
  env: Io['env'],
  choice: Choice,
): Promise<Selection> {
  const {cwd, options} = choice;
  const files = await filesInGit(questionOf(options), cwd, env);
  const matches = await discover(words, cwd);
  const wanted = new Set(matches.flatMap(match => match.files));
  const troubles = matches.flatMap(({trouble, isUnmatched, pattern, kind}) => {
    if (trouble === undefined || (isUnmatched && !options.errorOnUnmatchedPattern)) return [];
    return [trouble + (kind === 'nothing' ? commandHint(pattern) : '')];
  });
  // What git tracks is not ignored by git, whatever .gitignore says.
  const isIgnored = ignoreTestFor(choice, ['.change-lintignore']);
  const documents: Document[] = [];
  const ignored: string[] = [];
  for (const gitFile of [...files].sort(byPath)) {
    if (words.length > 0 && !wanted.has(gitFile.file)) continue;
    if (!(await isDocument(gitFile.file, choice))) continue;
    if (await isIgnored(gitFile.file)) ignored.push(gitFile.file);
    else documents.push(await gitDocument(gitFile, choice));
  }
  return {documents, troubles, warnings: [], ignored};
}

function questionOf({staged, changed, since = ''}: LintOptions): GitQuestion {
  if (staged) return {flag: '--staged'};
  return changed ? {flag: '--changed'} : {flag: '--since', ref: since};
}

/** Markdown, and whatever else the configuration takes for an announcement. */
async function isDocument(file: string, {resolver}: Choice): Promise<boolean> {
  if (isMarkdown.test(file)) return true;
  const resolution = await resolver.forDirectory(path.dirname(file));
  return resolution.isDeclared(file);
}

async function gitDocument({file, readStaged}: GitFile, choice: Choice): Promise<Document> {
  const document = await documentAt(file, choice, false, `${questionOf(choice.options).flag} names it`);
  return readStaged === undefined ? document : {...document, isOnDisk: false, read: readStaged};
}

function byPath(a: GitFile, b: GitFile): number {
  return a.file < b.file ? -1 : 1;
}
