/** The changelog, in the format of Keep a Changelog: what is released next, and how that is written down. */
import {Trouble} from '../config/trouble.js';

/** How far a version is moved. */
type Step = 'major' | 'minor' | 'patch';

/** What each kind of entry does to the version; docs/versioning.md says why. */
const steps: Readonly<Record<string, Step>> = {
  Added: 'minor',
  Changed: 'minor',
  Deprecated: 'minor',
  Removed: 'major',
  Fixed: 'patch',
  Security: 'patch',
};

/** What an entry of any kind begins with when it breaks something. */
const breaking = /^- \*\*Breaking/m;

const repository = 'https://github.com/change-lint/change-lint';

interface Section {
  version: string;
  /** What stands under its heading. */
  body: string;
}

/**
 * The version that the unreleased entries ask for.
 *
 * @param current The version in package.json; the first release is made under it as it stands.
 * @throws {Trouble} when nothing is unreleased, or an entry is of no known kind.
 */
export function nextVersion(changelog: string, current: string): string {
  const sections = sectionsOf(changelog);
  const step = stepOf(notesOf(changelog, 'Unreleased'));
  return sections.some(({version}) => version === current) ? moved(current, step) : current;
}

/** The changelog with its unreleased entries under a version; the date is written year, month, day. */
export function withRelease(changelog: string, version: string, date: string): string {
  const released = changelog
    .replace(/^## \[Unreleased\]\n/m, `## [Unreleased]\n\n## [${version}] - ${date}\n`)
    .replace(/\n+(?:\[[^\]]+\]: .*\n)+$/, '\n');
  const versions = sectionsOf(released).map(section => section.version);
  return `${released}\n${versions.map((name, index) => linkOf(name, versions[index + 1])).join('\n')}\n`;
}

/**
 * What the changelog says about a version.
 *
 * @throws {Trouble} when it says nothing.
 */
export function notesOf(changelog: string, version: string): string {
  const section = sectionsOf(changelog).find(each => each.version === version);
  if (!section?.body) throw new Trouble(`CHANGELOG.md has no entries under [${version}]`);
  return section.body;
}

function sectionsOf(changelog: string): Section[] {
  const withoutLinks = changelog.replace(/\n+(?:\[[^\]]+\]: .*\n)+$/, '\n');
  const [, ...parts] = withoutLinks.split(/^## (?=\[)/m);
  return parts.map(part => {
    const [heading, ...lines] = part.split('\n');
    return {version: /^\[([^\]]+)\]/.exec(heading!)?.[1] ?? '', body: lines.join('\n').trim()};
  });
}

function stepOf(notes: string): Step {
  const kinds = [...notes.matchAll(/^### (.+)$/gm)].map(match => match[1]!);
  const unknown = kinds.find(kind => steps[kind] === undefined);
  if (unknown !== undefined || kinds.length === 0) {
    throw new Trouble(
      `CHANGELOG.md: entries stand under ${Object.keys(steps).join(', ')}, not under "${unknown ?? 'nothing'}"`,
    );
  }
  if (breaking.test(notes)) return 'major';
  const asked = new Set(kinds.map(kind => steps[kind]));
  return (['major', 'minor'] as const).find(step => asked.has(step)) ?? 'patch';
}

/** Before 1.0.0 the second number does the work of the first. */
function moved(version: string, step: Step): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (step === 'major' && major > 0) return `${major + 1}.0.0`;
  return step === 'patch' ? `${major}.${minor}.${patch + 1}` : `${major}.${minor + 1}.0`;
}

function linkOf(version: string, before: string | undefined): string {
  const latest = version === 'Unreleased' ? 'HEAD' : `v${version}`;
  const page = before === undefined ? `releases/tag/${latest}` : `compare/v${before}...${latest}`;
  return `[${version}]: ${repository}/${page}`;
}
