import {describe, expect, it, test} from 'vitest';
import {nextVersion, notesOf, withRelease} from '../../src/workshop/changelog.js';

const links = '[Unreleased]: https://github.com/change-lint/change-lint/compare/v1.2.3...HEAD\n';
const older = '## [1.2.3] - 2026-11-02\n\n### Fixed\n\n- A crash.\n';

function changelog(unreleased: string): string {
  return `# Changelog\n\n## [Unreleased]\n\n${unreleased}\n\n${older}\n${links}`;
}

describe('the next version', () => {
  test.each([
    ['### Fixed\n\n- A crash on empty files.', '1.2.4'],
    ['### Security\n\n- A library.', '1.2.4'],
    ['### Added\n\n- A format.', '1.3.0'],
    ['### Changed\n\n- `no-decree` also finds “by order of”.\n\n### Fixed\n\n- A crash.', '1.3.0'],
    ['### Deprecated\n\n- A flag.', '1.3.0'],
    ['### Removed\n\n- A flag.', '2.0.0'],
    ['### Changed\n\n- **Breaking:** Node 20 is not supported any more.', '2.0.0'],
  ])('follows from the entries: %j', (unreleased, version) => {
    expect(nextVersion(changelog(unreleased), '1.2.3')).toBe(version);
  });

  test.each([
    ['### Fixed\n\n- A crash.', '0.4.3'],
    ['### Added\n\n- A format.', '0.5.0'],
    ['### Removed\n\n- A flag.', '0.5.0'],
  ])('moves the second number before 1.0.0: %j', (unreleased, version) => {
    const text = changelog(unreleased).replace('## [1.2.3]', '## [0.4.2]');
    expect(nextVersion(text, '0.4.2')).toBe(version);
  });

  it('is the version of the package where that was never released', () => {
    expect(nextVersion(changelog('### Added\n\n- All of it.'), '2.0.0')).toBe('2.0.0');
  });

  it('needs entries', () => {
    expect(() => nextVersion(changelog(''), '1.2.3')).toThrow('no entries under [Unreleased]');
  });

  it('needs entries of a known kind', () => {
    expect(() => nextVersion(changelog('### Improved\n\n- Speed.'), '1.2.3')).toThrow('not under "Improved"');
    expect(() => nextVersion(changelog('- Speed.'), '1.2.3')).toThrow('not under "nothing"');
  });
});

describe('a release', () => {
  const released = withRelease(changelog('### Added\n\n- A format.'), '1.3.0', '2026-11-22');

  it('takes over the entries and leaves an empty heading', () => {
    expect(released).toContain(
      '## [Unreleased]\n\n## [1.3.0] - 2026-11-22\n\n### Added\n\n- A format.\n\n## [1.2.3]',
    );
    expect(notesOf(released, '1.3.0')).toBe('### Added\n\n- A format.');
    expect(() => notesOf(released, 'Unreleased')).toThrow('no entries');
  });

  it('links every version to what changed since the one before', () => {
    const page = 'https://github.com/change-lint/change-lint';
    expect(released.slice(released.indexOf('[Unreleased]: '))).toBe(
      `[Unreleased]: ${page}/compare/v1.3.0...HEAD\n` +
        `[1.3.0]: ${page}/compare/v1.2.3...v1.3.0\n` +
        `[1.2.3]: ${page}/releases/tag/v1.2.3\n`,
    );
  });

  it('leaves what stands between alone', () => {
    expect(released).toContain(older);
    expect(released.match(/^\[Unreleased\]: /gm)).toHaveLength(1);
  });
});
