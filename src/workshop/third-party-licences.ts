import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';

/**
 * The licences of bundled packages, which travel with their code. A text that several packages share stands there
 * once, under all of their names.
 *
 * @param inputs The files that went into the bundle, relative to the working directory.
 */
export async function licencesOf(inputs: readonly string[]): Promise<string> {
  const folders = new Set(
    inputs.flatMap(input => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
  );
  const packagesByLicence = new Map<string, Package[]>();
  for (const entry of await Promise.all([...folders].sort().map(packageIn))) {
    const sharing = packagesByLicence.get(entry.terms) ?? [];
    packagesByLicence.set(entry.terms, [...sharing, entry]);
  }
  return [...packagesByLicence]
    .map(([terms, packages]) => `${packages.map(headOf).join('\n')}\n\n${terms}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

interface Package {
  name: string;
  /** The lines of its licence that name who holds the copyright. */
  notices: readonly string[];
  /** The rest of its licence. */
  terms: string;
}

function headOf({name, notices}: Package): string {
  return [name, ...notices.map(notice => `  ${notice}`)].join('\n');
}

async function packageIn(folder: string): Promise<Package> {
  const manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const {name, version, licenses = [], license = licenses[0]?.type} = manifest;
  const file = (await readdir(folder)).find(each => /^licen[cs]e/i.test(each));
  const text = file ? await readFile(path.join(folder, file), 'utf8') : `Licence: ${license}`;
  return {name: `${name} ${version}`, ...takeApart(text)};
}

const NOTICE = /^\s*(?:copyright\b|\(c\)|©)/i;

/** Only short licences are taken apart; in long ones the word begins lines of other meaning. */
function takeApart(text: string): Pick<Package, 'notices' | 'terms'> {
  const lines = text
    .trim()
    .split(/\r?\n/)
    .map(line => line.trimEnd());
  if (lines.length > 40) return {notices: [], terms: lines.join('\n')};
  const terms = lines.filter(line => !NOTICE.test(line)).join('\n');
  return {
    notices: lines.filter(line => NOTICE.test(line)).map(line => line.trim()),
    terms: asParagraphs(terms),
  };
}

/** The same terms stand under titles that differ: `MIT License`, `The MIT License (MIT)`, `(The MIT License)`. */
const TITLE = /^\(?(?:the )?(?:MIT|ISC) licen[cs]e\)?(?: \((?:MIT|ISC)\))?$/i;

/** The same terms are wrapped and quoted in different ways. */
function asParagraphs(terms: string): string {
  return terms
    .split(/\n\s*\n/)
    .map(paragraph =>
      paragraph
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/[“”]|''/g, '"')
        .trim(),
    )
    .filter(paragraph => paragraph !== '' && !TITLE.test(paragraph))
    .join('\n\n');
}
