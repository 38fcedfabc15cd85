/** The only door to chokidar. */

/** Something that is being watched. */
export interface Watching {
  /** Rejects where the system cannot watch any more. */
  failed: Promise<never>;
  /** Resolves when the last run has ended. */
  close(): Promise<void>;
}

/** Milliseconds of quiet before a run: an editor's save, or git's checkout, are many changes. */
const quiet = 80;

const neverWatched = /[/\\](?:node_modules|\.git)(?:[/\\]|$)/;

/**
 * Runs once at the start, and again after changes; never twice at a time, and once for changes that come together.
 *
 * @param roots Absolute paths of files and directories, which need not exist yet.
 * @param isOfInterest Whether a change of this file (absolute) counts.
 */
export async function watchFiles(
  roots: readonly string[],
  isOfInterest: (file: string) => boolean,
  run: () => Promise<void>,
): Promise<Watching> {
  const {watch} = await import('chokidar');
  const watcher = watch([...roots], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: file => neverWatched.test(file),
  });
  const failed = new Promise<never>((_, reject) => watcher.on('error', reject));
  await Promise.race([failed, new Promise<void>(resolve => watcher.once('ready', () => resolve()))]);

  let timer: NodeJS.Timeout | undefined;
  let current = run();
  watcher.on('all', (_event, file) => {
    if (!isOfInterest(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      current = current.then(run);
    }, quiet);
  });
  return {
    failed,
    async close() {
      clearTimeout(timer);
      await watcher.close();
      await current;
    },
  };
}
