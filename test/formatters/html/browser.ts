import {accessSync, constants} from 'node:fs';
import path from 'node:path';
import {type Browser, chromium} from 'playwright-core';

/** What distributions call it. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];

/**
 * A headless Chromium: the one that CHROMIUM_PATH names, else the first on the PATH.
 *
 * @throws {Error} that says how to get one, where there is none: a page nobody looked at is not tested.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath =
    process.env.CHROMIUM_PATH || (process.env.PATH ?? '').split(path.delimiter).flatMap(inFolder)[0];
  if (executablePath === undefined) {
    throw new Error(
      'These tests look at the HTML report in Chromium, and there is none on the PATH. ' +
        'On Debian: apt-get install chromium. Elsewhere, name one in the environment variable CHROMIUM_PATH.',
    );
  }
  // Its sandbox needs rights that a container seldom gives; the pages are our own.
  return chromium.launch({executablePath, args: ['--no-sandbox']});
}

function inFolder(folder: string): readonly string[] {
  return names.map(name => path.join(folder, name)).filter(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
