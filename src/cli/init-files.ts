import type {CiName} from './choices.js';

/** What `init` was told, by flags or answers. */
export interface InitChoices {
  files: readonly string[];
  preset: string;
}

/** A file that `init` writes. */
export interface InitFile {
  /** From the working directory. */
  path: string;
  content: string;
  /** Whether the file usually holds other things too, so that it is never written over. */
  isShared: boolean;
}

/** The name under which the configuration is written. YAML, because it may have comments. */
export const configPath = '.change-lintrc.yaml';

/** The configuration, with a comment at each key. */
export function configFile({files, preset}: InitChoices): InitFile {
  const content = `# yaml-language-server: $schema=./node_modules/change-lint/schema/config.schema.json
#
# What change-lint checks here. Every key and option:
# https://github.com/change-lint/change-lint/blob/main/docs/configuration.md

# What is linted when the command line names no files.
files:
${files.map(glob => `  - ${JSON.stringify(glob)}`).join('\n')}

# What is never linted, in the grammar of .gitignore.
# ignores:
#   - archive/

# Which rules are on: minimal (the core of an announcement), recommended, or all.
presets:
  - ${preset}

# Single rules: off, info, warn or error. \`change-lint rules\` lists them, \`change-lint explain <rule>\` says why.
# rules:
#   blast-radius: off
#   review-horizon:
#     - error
#     - headings: [sunset]                 # your own words for the heading
#       help: https://example.org/reviews  # your own page about it

# Other settings for some of the files.
# overrides:
#   - files: ["drafts/**"]
#     rules:
#       named-owner: info
`;
  return {path: configPath, content, isShared: false};
}

/**
 * An entry for pre-commit, which runs it in an environment of its own.
 *
 * @param version The version to pin; its tag is the version after a `v`.
 */
export function preCommitFile(version: string): InitFile {
  const content = `repos:
  - repo: https://github.com/change-lint/change-lint
    rev: v${version}
    hooks:
      - id: change-lint
        # Only your announcements:
        # files: ^announcements/
`;
  return {path: '.pre-commit-config.yaml', content, isShared: true};
}

/** The workflow of a CI service. @param version The version of the package to pin. */
export function ciFile(ci: CiName, version: string): InitFile {
  return ci === 'github' ? githubFile(version) : gitlabFile(version);
}

function githubFile(version: string): InitFile {
  const content = `name: change-lint

on:
  pull_request:
  push:
    branches: [main]

permissions:
  contents: read

jobs:
  change-lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes change-lint@${version}
`;
  return {path: '.github/workflows/change-lint.yml', content, isShared: false};
}

function gitlabFile(version: string): InitFile {
  const content = `change-lint:
  image: node:22
  script:
    - npx --yes change-lint@${version} -f stylish -f gitlab=gl-code-quality.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality.json
`;
  return {path: '.gitlab-ci.yml', content, isShared: true};
}
