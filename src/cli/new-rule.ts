import {existsSync} from 'node:fs';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {isRecord} from '../config/severity.js';
import {reasonOf, Trouble} from '../config/trouble.js';
import {displayPath} from '../files/display.js';
import type {RuleKind} from './choices.js';
import {exitCodes, type Session} from './io.js';
import {ruleTemplate} from './rule-templates.js';
import {packageVersion} from './version.js';

/** The flags of `new-rule`. */
export interface NewRuleOptions {
  kind: RuleKind;
  dir: string;
  force: boolean;
}

/**
 * Writes the file of a new rule. Its examples hold, so that its author starts from something that works.
 *
 * @throws {Trouble} for an id that is none or is taken, and for a file that is there already.
 */
export async function newRule(
  {io, linter}: Session,
  id: string,
  {kind, dir, force}: NewRuleOptions,
): Promise<number> {
  refuseId(
    id,
    linter.rules.map(rule => rule.id),
  );
  const directory = path.resolve(io.cwd, dir);
  const isOurs = (await packageName(io.cwd)) === 'change-lint';
  const home = isOurs ? {path: '../src/rule/', since: await packageVersion()} : {package: 'change-lint'};
  const file = path.join(directory, `${id}.${isOurs ? 'ts' : 'mjs'}`);
  const name = displayPath(file, io.cwd);
  if (existsSync(file) && !force)
    throw new Trouble(`new-rule: ${name} is there already; --force overwrites it`);
  try {
    await mkdir(directory, {recursive: true});
    await writeFile(file, ruleTemplate(kind, id, home));
  } catch (error) {
    throw new Trouble(`new-rule: cannot write ${name}: ${reasonOf(error)}`);
  }
  io.stdout.write(`Wrote ${name}\n\nNext:\n${isOurs ? ourSteps : theirSteps(id, name)}`);
  return exitCodes.clean;
}

function refuseId(id: string, taken: readonly string[]): void {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
    throw new Trouble(`new-rule: "${id}" is not kebab-case; write it as "no-synergy"`);
  }
  if (taken.includes(id))
    throw new Trouble(`new-rule: there is a rule "${id}" already; "change-lint explain ${id}" shows it`);
}

async function packageName(cwd: string): Promise<unknown> {
  try {
    const manifest: unknown = JSON.parse(await readFile(path.join(cwd, 'package.json'), 'utf8'));
    return isRecord(manifest) ? manifest.name : undefined;
  } catch {
    // No manifest, or one that others will complain about: it is not ours.
    return undefined;
  }
}

const ourSteps = `  npm run generate   enter it in the index and write its page
  npm test           run its examples
`;

function theirSteps(id: string, name: string): string {
  return `  npx change-lint test ${name}   run its examples
  Put it into a plugin, such as change-lint-plugin.mjs beside your configuration:
    import rule from './${name}';
    export default {name: 'house', rules: [rule]};
  Name the plugin in the configuration, and set the rule if no preset of yours has it:
    plugins: ["./change-lint-plugin.mjs"]
    rules: {"house/${id}": "warn"}
`;
}
