import {html, type Markup} from '../../../formatters/html/markup.js';
import {nameOf, verdicts} from '../../../formatters/html/words.js';
import type {Verdict} from '../../../reading/reading.js';
import {memoLink} from './details.js';
import {type Entry, statuses} from './words.js';

/** As in the report of the lint, but that a table full of crosses would shout. */
const cells = {...verdicts, absent: {...verdicts.absent, symbol: '–'}};

/** Which memo says which element of the standard, and how many say each. */
export function matrixOf(entries: readonly Entry[]): Markup | undefined {
  const ids = [...new Set(entries.flatMap(({experiment}) => [...experiment.verdicts.keys()]))];
  if (ids.length === 0) return undefined;
  const legend = Object.values(cells).map(
    ({word, symbol, meaning}) =>
      html`<span><span class="${word}" aria-hidden="true">${symbol}</span> ${word}: ${meaning}</span>`,
  );
  return html`<section class="part" aria-labelledby="coverage">
<h2 id="coverage">What the memos say</h2>
<p class="legend">${legend}</p>
<div class="matrix" role="region" aria-label="Elements by memo" tabindex="0">
<table>
<thead><tr><th scope="col" class="memo">Memo</th>${ids.map(id => html`<th scope="col"><span class="name">${nameOf(id)}</span></th>`)}</tr></thead>
<tbody>
${entries.map(entry => row(entry, ids))}</tbody>
<tfoot><tr><th scope="row" class="memo">Present in</th>${ids.map(id => total(entries, id))}</tr></tfoot>
</table>
</div>
</section>`;
}

function row(entry: Entry, ids: readonly string[]): Markup {
  const {status, verdicts: said} = entry.experiment;
  return html`<tr data-number="${entry.number}"><th scope="row" class="memo"><span class="symbol ${status}" title="${statuses[status].word}" aria-hidden="true">${statuses[status].symbol}</span><span class="clip">${memoLink(entry, entry.title)}</span></th>${ids.map(id => cell(said.get(id)))}</tr>
`;
}

/** Empty where the rule is off for this memo. */
function cell(verdict: Verdict | undefined): Markup {
  if (verdict === undefined) return html`<td><span class="sr">not looked at</span></td>`;
  const {word, symbol} = cells[verdict];
  return html`<td class="${word}"><i aria-hidden="true">${symbol}</i><span class="sr">${word}</span></td>`;
}

function total(entries: readonly Entry[], id: string): Markup {
  const found = entries.flatMap(({experiment}) => experiment.verdicts.get(id) ?? []);
  return html`<td>${found.filter(verdict => verdict === 'present').length}/${found.length}</td>`;
}
