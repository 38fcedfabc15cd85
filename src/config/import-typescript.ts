/**
 * TypeScript where Node cannot import it (before 22.18). A compiler of our own would double the size of the
 * package, so we take one that the project has; without one, a file in which TypeScript is plain JavaScript
 * is taken as such, and that is most configurations.
 */
import {readFile} from 'node:fs/promises';
import module, {createRequire} from 'node:module';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {isRecord} from './severity.js';

/** Turns TypeScript into JavaScript with ECMAScript modules. */
type Compile = (source: string) => string;

/** Imports a module and gives its default export. */
type Import = (urlOrFile: string) => Promise<unknown>;

/**
 * Imports a TypeScript file with the means of the project that it belongs to.
 *
 * @param file Absolute path.
 * @param importJavaScript Imports the URL of a module.
 * @throws {Error} naming the ways out, where it cannot be read without a compiler and there is none.
 */
export async function importTypeScript(file: string, importJavaScript: Import): Promise<unknown> {
  const compile = compilerFor(file);
  if (compile === undefined) {
    const importWithJiti = jitiFor(file);
    if (importWithJiti !== undefined) return importWithJiti(file);
  }
  const source = await readFile(file, 'utf8');
  const url = serveModule(file, compile === undefined ? source : compile(source));
  try {
    return await importJavaScript(url);
  } catch (error) {
    if (compile !== undefined || !(error instanceof SyntaxError)) throw error;
    throw new Error(
      'TypeScript needs Node 22.18 or newer, or the package "typescript" (5 or 6) or "jiti" in the project; or write it as .mjs',
    );
  }
}

/** TypeScript 7 is installed under the same name and has no compiler that could be called. */
function compilerFor(file: string): Compile | undefined {
  const typescript = packageBeside(file, 'typescript');
  if (!isRecord(typescript) || typeof typescript.transpileModule !== 'function') return undefined;
  const {transpileModule} = typescript;
  // Numbers of TypeScript's enumerations: ECMAScript 2022, for target and module.
  const compilerOptions = {target: 9, module: 7};
  return source => transpileModule(source, {compilerOptions, fileName: path.basename(file)}).outputText;
}

function jitiFor(file: string): Import | undefined {
  const createJiti = packageBeside(file, 'jiti');
  if (typeof createJiti !== 'function') return undefined;
  return each => createJiti(file).import(each, {default: true});
}

/** A package of the project; undefined where it is not installed. */
function packageBeside(file: string, name: string): unknown {
  try {
    return createRequire(file)(name);
  } catch {
    return undefined;
  }
}

/** A CommonJS file is one by its name; one that is written as an ECMAScript module all the same is taken as such. */
function formatOf(file: string, source: string): 'commonjs' | 'module' {
  return file.endsWith('.cts') && !/^\s*(?:import|export)\b/m.test(source) ? 'commonjs' : 'module';
}

/**
 * Makes Node take this text for a module beside a file, without writing it anywhere.
 *
 * @returns The URL of the module; another than the file's own, of which Node remembers that it could not import it.
 */
function serveModule(file: string, source: string): string {
  const url = `${pathToFileURL(file).href}?as=javascript`;
  const hooks = `
    let served;
    export function initialize(data) { served = data; }
    export function load(url, context, next) {
      const {format, source} = served;
      return url === served.url ? {format, source, shortCircuit: true} : next(url, context);
    }`;
  module.register(`data:text/javascript,${encodeURIComponent(hooks)}`, {
    parentURL: import.meta.url,
    data: {url, source, format: formatOf(file, source)},
  });
  return url;
}
