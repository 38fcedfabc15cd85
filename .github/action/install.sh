#!/usr/bin/env bash
# Gets the program, and says where it is in the step's output `program`.
set -euo pipefail

fail() {
  echo "::error title=change-lint::$1"
  exit 2
}

command -v node >/dev/null || fail 'Node.js is missing; use actions/setup-node before this action'
node -e 'const [major, minor] = process.versions.node.split(".").map(Number);
  process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1)' ||
  fail "change-lint needs Node.js 20.19 or newer, and this is $(node --version); use actions/setup-node before this action"

if [ -n "$INPUT_VERSION" ]; then
  home="$RUNNER_TEMP/change-lint"
  mkdir -p "$home"
  # In a folder of its own, so that the .npmrc of the checked out repository has no say.
  cd "$home"
  npm install --no-save --no-audit --no-fund --ignore-scripts --loglevel=error "change-lint@$INPUT_VERSION" ||
    fail 'npm cannot install the version of change-lint that the input "version" names; the log says why'
  program="$home/node_modules/change-lint/bin/change-lint.js"
else
  cd "$GITHUB_ACTION_PATH"
  if [ ! -f dist/main.js ]; then
    # The lock file holds the hash of everything that is downloaded; no package runs a script of its own.
    npm ci --no-audit --no-fund --ignore-scripts --loglevel=error
    npm run --silent build
  fi
  program="$GITHUB_ACTION_PATH/bin/change-lint.js"
fi

echo "program=$program" >>"$GITHUB_OUTPUT"
