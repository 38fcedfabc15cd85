import {displayPath} from '../files/display.js';
import type {FileReport} from '../report.js';
import type {FormatterContext} from './formatter.js';
import {pageOf} from './html/document.js';
import {html, type Markup} from './html/markup.js';
import {memoArticle} from './html/memo.js';
import {styleSheet} from './html/style.js';
import {summaryOf, symbols, verdicts} from './html/words.js';
import {count, severities} from './words.js';

/** The text of each memo is part of the picture. */
export const needsSource = true;

/**
 * For readers: a picture of each memo, as one page that needs no script and asks for nothing outside. Links lead
 * from an element to what is said for it, and the style sheet lights up where they lead.
 */
export function format(reports: readonly FileReport[], {cwd, troubles}: FormatterContext): string {
  const ids = [...new Set(reports.flatMap(report => [...report.evidence.keys()]))].sort();
  const numbers = new Map(ids.map((id, index) => [id, index]));
  const memos = reports.map((report, index) => ({
    report,
    name: displayPath(report.filePath, cwd),
    key: `memo-${index + 1}`,
  }));
  const title = memos.length === 1 ? memos[0]!.name : count(memos.length, 'memo');
  const body = html`<header class="top">
<h1>What ${memos.length === 1 ? 'this memo says' : 'these memos say'}, and what ${memos.length === 1 ? 'it leaves' : 'they leave'} out</h1>
<p>Choose an element to see the sentence that says it.</p>
${troubles.map(text => html`<p class="trouble">Not linted: ${text}</p>\n`)}${memos.length > 1 && contents(memos)}
</header>
<main>
${memos.map(({report, name, key}) => memoArticle(report, name, key, numbers))}
${memos.length === 0 && html`<p>No memo was linted.</p>`}
</main>
${legend}`;
  return pageOf({title, style: styleSheet(ids.length), body});
}

function contents(memos: readonly {report: FileReport; name: string; key: string}[]): Markup {
  const lines = memos.map(
    ({report, name, key}) => html`<li><a href="#${key}">${name}</a> <span>${summaryOf(report)}</span></li>\n`,
  );
  return html`<nav aria-label="Memos">
<ul class="contents">
${lines}</ul>
</nav>`;
}

const legend = html`<footer class="legend">
<dl>
${Object.values(verdicts).map(({symbol, word, meaning}) => html`<dt><span aria-hidden="true">${symbol}</span> ${word}</dt><dd>${meaning}</dd>\n`)}${Object.entries(
  {error: 'has to be mended', warn: 'should be mended', info: 'worth a thought'} as const,
).map(
  ([severity, meaning]) =>
    html`<dt><span aria-hidden="true">${symbols[severity as keyof typeof symbols]}</span> ${severities[severity as keyof typeof severities].word}</dt><dd>${meaning}</dd>\n`,
)}</dl>
</footer>`;
