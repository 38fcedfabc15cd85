import {html, type Markup} from '../../../formatters/html/markup.js';
import {experimentStatuses} from '../../experiment.js';
import {type Entry, statuses} from './words.js';

/** What chooses among the experiments. Hidden until the script is there: without it, all are shown. */
export function filtersOf(entries: readonly Entry[]): Markup {
  const used = experimentStatuses.filter(status =>
    entries.some(({experiment}) => experiment.status === status),
  );
  return html`<form class="filters" hidden aria-label="Filter">
<fieldset><legend>Status</legend>${used.map(
    status =>
      html`<label class="choice"><input type="checkbox" name="status" value="${status}"><span><span aria-hidden="true">${statuses[status].symbol}</span> ${statuses[status].word}</span></label>`,
  )}</fieldset>
${choice('owner', 'Owner', 'anyone', 'nobody named', entries)}
${choice('scope', 'Scope', 'anywhere', 'none named', entries)}
<label class="field">Text<input type="search" name="text" autocomplete="off"></label>
<div class="result"><p role="status" aria-live="polite"></p><button type="reset">Show all</button></div>
</form>`;
}

function choice(
  name: 'owner' | 'scope',
  label: string,
  any: string,
  none: string,
  entries: readonly Entry[],
): Markup {
  const values = [...new Set(entries.map(entry => entry[name]))].sort((a, b) => a.localeCompare(b, 'en'));
  const options = values.map(
    value => html`<option value="${value}">${value === '' ? none : shortened(value)}</option>`,
  );
  return html`<label class="field">${label}<select name="${name}"><option value="*" selected>${any}</option>${options}</select></label>`;
}

/** A whole sentence would make the list wider than a screen. */
function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
