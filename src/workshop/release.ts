/**
 * `npm run release` makes the commit and the tag of the next release. Which version that is follows from the
 * entries of CHANGELOG.md. Nothing is pushed or published: pushing the tag makes the workflow do that, which
 * tests once more and signs where the package was built (its provenance).
 *
 *   --dry-run            say what would be done, what stands against it, and what would be published
 *   --notes <version>    print what the changelog says of a version
 */
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {reasonOf, Trouble} from '../config/trouble.js';
import {nextVersion, notesOf, withRelease} from './changelog.js';
import {newFindings} from './new-findings.js';

const branch = 'main';

/** What a release changes. */
const files = ['CHANGELOG.md', 'package.json', 'package-lock.json'];

try {
  const {values} = parseArgs({options: {'dry-run': {type: 'boolean'}, notes: {type: 'string'}}});
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  if (values.notes !== undefined) console.log(notesOf(changelog, values.notes));
  else release(changelog, values['dry-run'] ?? false);
} catch (error) {
  console.error(reasonOf(error));
  process.exitCode = 1;
}

function release(changelog: string, isDryRun: boolean): void {
  const current: string = JSON.parse(readFileSync('package.json', 'utf8')).version;
  const version = nextVersion(changelog, current);
  const obstacles = obstaclesTo(version, current);
  if (isDryRun) rehearse(changelog, version, obstacles);
  else if (obstacles.length > 0)
    throw new Trouble(`${version} is not released:\n${obstacles.map(asItem).join('\n')}`);
  else perform(changelog, version);
}

/** What has to be put right first. */
function obstaclesTo(version: string, current: string): string[] {
  const on = git('branch', '--show-current');
  return [
    git('status', '--porcelain') !== '' && 'there are changes that are not committed',
    on !== branch && `releases are made on ${branch}, and this is ${on || 'no branch'}`,
    git('tag', '--list', `v${version}`) !== '' && `the tag v${version} is there already`,
    ...findingsAgainst(version, current),
  ].filter(obstacle => obstacle !== false);
}

/** A patch release may find less, but never more. */
function findingsAgainst(version: string, current: string): string[] {
  const isPatch = version !== current && !version.endsWith('.0');
  if (!isPatch) return [];
  const reports = ['--', 'fixtures/*/expected.txt'];
  const diff = git('diff', '--unified=0', '--diff-filter=M', `v${current}`, ...reports);
  return newFindings(diff).map(each => `a patch must not find more, but does in ${each}`);
}

function rehearse(changelog: string, version: string, obstacles: readonly string[]): void {
  console.log(`This would release ${version}, with these notes:\n`);
  console.log(notesOf(changelog, 'Unreleased'));
  console.log(`\nIt would commit ${files.join(', ')} and tag them v${version}.`);
  console.log(
    obstacles.length > 0
      ? `These stand against it:\n${obstacles.map(asItem).join('\n')}`
      : 'Nothing stands against it.',
  );
  console.log('\nPushing the tag would publish this:\n');
  // Without scripts, because `prepare` would build again.
  execFileSync('npm', ['publish', '--dry-run', '--provenance', '--ignore-scripts'], {stdio: 'inherit'});
}

function perform(changelog: string, version: string): void {
  writeFileSync('CHANGELOG.md', withRelease(changelog, version, today()));
  execFileSync('npm', [
    'version',
    version,
    '--no-git-tag-version',
    '--allow-same-version',
    '--ignore-scripts',
  ]);
  git('commit', '--quiet', '--message', `Release ${version}`, '--', ...files);
  git('tag', '--annotate', `v${version}`, '--message', `Release ${version}`);
  console.log(`Tagged v${version}. To publish it: git push --follow-tags origin ${branch}`);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function asItem(text: string): string {
  return `  - ${text}`;
}

function git(...words: string[]): string {
  return execFileSync('git', words, {encoding: 'utf8'}).trim();
}
