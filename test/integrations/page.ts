/** Follows a page of the documentation word for word, so that what it says is what works. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** What a page tells people to do: to write a file, or to run commands. */
export type Step = {write: string; content: string} | {run: string};

/** The steps under a heading of a page: commands in `sh`, and files that the line above the block names. */
export function stepsIn(page: string, heading: string): readonly Step[] {
  const [, ...rest] = `\n${readFileSync(page, 'utf8')}`.split(`\n## ${heading}\n`);
  if (rest.length !== 1) throw new Error(`${page} has ${rest.length} headings "${heading}"`);
  const [part = ''] = rest[0]!.split('\n## ');
  const blocks = part.matchAll(/(?:^`(?<file>[^`\n]+)`:\n\n)?^```(?<language>\w+)\n(?<content>.*?)^```$/gms);
  return [...blocks].map(({groups = {}}) => {
    const {file, language, content = ''} = groups;
    if (language === 'sh') return {run: content};
    if (file === undefined)
      throw new Error(`${page}: a block under "${heading}" does not say which file it is`);
    return {write: file, content};
  });
}

/** Does what a page says, in a directory. */
export function follow(
  steps: readonly Step[],
  directory: string,
  runCommands: (script: string) => void,
): void {
  for (const step of steps) {
    if ('run' in step) runCommands(step.run);
    else writeFiles(directory, {[step.write]: step.content});
  }
}

/** Writes files, and the directories that they need. */
export function writeFiles(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(directory, name);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, content);
  }
}
