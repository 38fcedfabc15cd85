import {pageOf} from '../../formatters/html/document.js';
import {html, type Markup} from '../../formatters/html/markup.js';
import {count} from '../../formatters/words.js';
import {type Crowd, type ExperimentStatus, experimentStatuses, type Register} from '../experiment.js';
import type {RegisterFormatContext} from './format.js';
import {filtersOf} from './html/filters.js';
import {matrixOf} from './html/matrix.js';
import {script} from './html/script.js';
import {style} from './html/style.js';
import {timelineOf} from './html/timeline.js';
import {dayInWords, type Entry, entryOf, plain, statuses} from './html/words.js';

/**
 * For readers: the experiments on a line of days, and which memo says what, as one page that asks for nothing
 * outside. Its only script filters; without it, everything is shown. Links to the memos count from where the page is.
 */
export function format(register: Register, context: RegisterFormatContext): string {
  const {asOf, experiments, crowds} = register;
  const entries = experiments.map((experiment, index) => entryOf(experiment, index + 1, context));
  const isEmpty = entries.length === 0;
  const body = html`<header class="top">
<h1>${isEmpty ? 'No experiments' : count(entries.length, 'experiment')}, as of <time datetime="${asOf}">${dayInWords(asOf)}</time></h1>
${isEmpty ? html`<p>No announcement was found, or none that is no draft.</p>` : summary(register, entries)}
${crowds.map(crowd => html`<p class="crowd">${crowdInWords(crowd)}</p>\n`)}</header>
<main>
${
  !isEmpty &&
  html`${filtersOf(entries)}
${timelineOf(entries, asOf)}
${matrixOf(entries)}
`
}</main>`;
  const title = isEmpty ? 'No experiments' : count(entries.length, 'experiment');
  return pageOf({title, style, ...(isEmpty ? {} : {script}), body});
}

/** How many there are of each status. The links set the filter; without a script they lead to the group. */
function summary({dueWithin}: Register, entries: readonly Entry[]): Markup {
  const numbers = experimentStatuses
    .map(status => ({status, number: entries.filter(({experiment}) => experiment.status === status).length}))
    .filter(({number}) => number > 0);
  const meaning: Readonly<Record<ExperimentStatus, string>> = {
    overdue: 'review date passed, no outcome',
    due: `review within ${count(dueWithin, 'day')}`,
    running: 'review further off',
    undated: 'nobody can say when',
    decided: 'an outcome is recorded',
  };
  return html`<nav aria-label="Experiments by status"><ul class="summary">
${numbers.map(
  ({status, number}) =>
    html`<li><a class="${status}" href="#status=${status}"><span class="figure"><span class="symbol" aria-hidden="true">${statuses[status].symbol}</span> ${number} ${statuses[status].word}</span> <span class="meaning">${meaning[status]}</span></a></li>\n`,
)}</ul></nav>`;
}

function crowdInWords({scope, running, limit}: Crowd): Markup {
  const where = scope === undefined ? 'without a scope' : html`in “<bdi>${plain(scope)}</bdi>”`;
  return html`<span aria-hidden="true">▲</span> ${count(running, 'experiment')} ${where} at once, more than the ${limit} that were wanted.`;
}
