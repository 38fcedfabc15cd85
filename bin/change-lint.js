#!/usr/bin/env node
// The only file that touches `process`; everything else is given its world.
import {existsSync} from 'node:fs';
import module from 'node:module';

const entry = new URL('../dist/main.js', import.meta.url);

// `change-lint … | head` closes our output early: that is no mistake, and nobody is left to be told.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', error => {
    if (error.code !== 'EPIPE') process.exitCode = 2;
  });
}

// Keeps compiled code between runs, where Node can (22.8 and newer).
module.enableCompileCache?.();

try {
  const {main} = await import(entry.href);
  // Not process.exit(): it would cut off output that is still on its way into a pipe.
  process.exitCode = await main({
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    now: () => new Date(),
    untilInterrupted: () =>
      new Promise(resolve => {
        for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve(undefined));
      }),
  });
} catch (error) {
  process.exitCode = 2;
  process.stderr.write(`error: ${describe(error)}\n`);
}

/** @param {unknown} error */
function describe(error) {
  if (!existsSync(entry)) return 'change-lint is not built yet; in its directory run: npm run build';
  const wantsStack = process.env.DEBUG || process.env.CHANGE_LINT_DEBUG;
  if (!(error instanceof Error)) return String(error);
  return wantsStack ? error.stack : `change-lint could not start: ${error.message.split('\n')[0]}`;
}
