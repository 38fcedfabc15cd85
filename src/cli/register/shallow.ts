import path from 'node:path';
import type {Register} from '../../register/experiment.js';
import type {Io} from '../io.js';
import {tellNote} from '../tell.js';

/** Where memos are undated only as git lacks their first commit, says so once, and how to get it. */
export async function tellShallow(io: Io, {experiments}: Register): Promise<void> {
  const dateless = experiments.find(
    ({status, facts, filePath}) =>
      status === 'undated' && facts.date === undefined && path.isAbsolute(filePath),
  );
  if (dateless === undefined) return;
  const {isShallow} = await import('../../files/git-history.js');
  if (!(await isShallow(path.dirname(dateless.filePath), io.env))) return;
  tellNote(
    io,
    "git's history is shallow here, so that it dates no memo; fetch-depth: 0 (or git fetch --unshallow) gets the whole",
  );
}
