import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {locate} from '../config/locate.js';
import {unknownName} from '../config/nearest.js';
import {isRecord, kindOf} from '../config/severity.js';
import {reasonOf, Trouble} from '../config/trouble.js';
import {ruleUrl} from '../rule/url.js';
import type {FormatterContext, FormatterModule} from './formatter.js';
import {type Result, toResult} from './json.js';

/** What a formatter from outside may know beside the results. */
export interface CustomFormatterContext extends FormatterContext {
  /** For every rule, by id, what ESLint's formatters look up. */
  rulesMeta: Readonly<Record<string, {docs: {description: string; url: string}}>>;
}

/**
 * A formatter from outside, as ESLint has them: of a plugin, a module's default export, or its export `format`. It gets
 * what `--format json` prints, and returns what is to be written.
 */
export type CustomFormatter = (
  results: readonly Result[],
  context: CustomFormatterContext,
) => string | Promise<string>;

/**
 * Loads a formatter from a file or package.
 *
 * @param specifier `./formatter.js`, an absolute path, or the name of a package.
 * @param cwd Paths and packages are looked for from here.
 * @param known The formats that there are by name, for those who mistyped one.
 * @throws {Trouble} where there is none, it fails to load, or it exports no function. What is returned throws
 * one where the formatter fails.
 */
export async function loadCustomFormatter(
  specifier: string,
  cwd: string,
  known: readonly string[],
): Promise<FormatterModule> {
  const named = `formatter "${specifier}"`;
  const file = locateFormatter(specifier, cwd, known);
  const formatter = formatterIn(await importFormatter(file, named));
  if (formatter === undefined) {
    throw new Trouble(
      `${named} must export a function, as its default or as "format": (results, context) => text (${file})`,
    );
  }
  return customFormat(formatter, named);
}

/** A function from outside as a format; one that fails is a {Trouble}. @param named Put before messages. */
export function customFormat(formatter: CustomFormatter, named: string): FormatterModule {
  return {format: (reports, context) => callFormatter(formatter, named, reports.map(toResult), context)};
}

/** What looks like a path or a scoped package is one; any other word may be a format, mistyped. */
function locateFormatter(specifier: string, cwd: string, known: readonly string[]): string {
  const origin = path.join(cwd, 'package.json');
  try {
    return locate(specifier, origin, '--format');
  } catch (error) {
    if (path.isAbsolute(specifier) || /^[.@]/.test(specifier)) throw error;
    throw new Trouble(
      `--format: ${unknownName('format', specifier, known)}; or the path of a module ("./formatter.js"), or an installed package`,
    );
  }
}

async function importFormatter(file: string, named: string): Promise<unknown> {
  try {
    return await import(pathToFileURL(file).href);
  } catch (error) {
    throw new Trouble(`${named} cannot be loaded: ${reasonOf(error)} (${file})`);
  }
}

/** Modules of CommonJS have all that they export as their default. */
function formatterIn(module: unknown): CustomFormatter | undefined {
  if (!isRecord(module)) return undefined;
  const nested = isRecord(module.default) ? module.default.format : undefined;
  const found = [module.default, module.format, nested].find(value => typeof value === 'function');
  return found as CustomFormatter | undefined;
}

async function callFormatter(
  formatter: CustomFormatter,
  named: string,
  results: readonly Result[],
  context: FormatterContext,
): Promise<string> {
  let text: unknown;
  try {
    text = await formatter(results, {...context, rulesMeta: rulesMetaOf(context)});
  } catch (error) {
    throw new Trouble(`${named} failed: ${reasonOf(error)}`);
  }
  if (typeof text === 'string') return text === '' || text.endsWith('\n') ? text : `${text}\n`;
  throw new Trouble(`${named} must return a text, but what it returned is ${kindOf(text)}`);
}

function rulesMetaOf({rules}: FormatterContext): CustomFormatterContext['rulesMeta'] {
  return Object.fromEntries(
    rules.map(({id, summary}) => [id, {docs: {description: summary, url: ruleUrl(id)}}]),
  );
}
