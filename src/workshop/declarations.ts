import {readFile} from 'node:fs/promises';
import {isBuiltin} from 'node:module';
import path from 'node:path';

/** What declarations lead to. */
export interface Declarations {
  /** Paths from the root, with slashes; the entries are among them. */
  files: ReadonlySet<string>;
  /** The names of other packages. */
  packages: ReadonlySet<string>;
}

/** The declarations that an `exports` of a package.json names, as paths from the root. */
export function exportedDeclarations(
  exported: Readonly<Record<string, string | Readonly<Record<string, string>>>>,
): string[] {
  return Object.values(exported)
    .flatMap(target => (typeof target === 'string' ? [] : Object.values(target)))
    .filter(target => target.endsWith('.d.ts'))
    .map(target => path.posix.normalize(target));
}

/** Every declaration that a compiler opens when it reads these. */
export async function declarationsFrom(entries: readonly string[], root: string): Promise<Declarations> {
  const files = new Set(entries);
  const packages = new Set<string>();
  for (const file of files) {
    for (const name of namedIn(await readFile(path.join(root, file), 'utf8'))) {
      if (name.startsWith('.'))
        files.add(path.posix.join(path.posix.dirname(file), name.replace(/\.js$/, '.d.ts')));
      else if (!isBuiltin(name)) packages.add(name);
    }
  }
  return {files, packages};
}

/** The modules that a declaration imports, in statements and inside of types, or adds to. */
function namedIn(text: string): string[] {
  const statements = text.matchAll(/^(?:import|export)\b[^;'"]*\bfrom '([^']+)'/gm);
  const types = text.matchAll(/^(?! \*).*\bimport\("([^"]+)"\)/gm);
  const additions = text.matchAll(/^declare module '([^']+)'/gm);
  return [...statements, ...types, ...additions].map(match => match[1]!);
}
