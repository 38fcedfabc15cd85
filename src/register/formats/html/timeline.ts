import {html, type Markup, prose, type Value} from '../../../formatters/html/markup.js';
import type {IsoDay} from '../../../reading/times/iso-day.js';
import {type ExperimentStatus, experimentStatuses} from '../../experiment.js';
import {barOf, daysInWords, type Span, spanOf} from './bar.js';
import {detailsOf} from './details.js';
import {type Scale, scaleOf, ticksOf} from './scale.js';
import {type Entry, shortDay, standing, statuses} from './words.js';

/** Left of it there is more room to the right for today's label. */
const middle = 50;

/** The experiments as bars below one line of days, by status; apart from them those that have no place on it. */
export function timelineOf(entries: readonly Entry[], today: IsoDay): Markup {
  const spans = new Map(entries.map(entry => [entry, spanOf(entry.experiment)]));
  const placed = entries.filter(entry => spans.get(entry) !== undefined && !isUndated(entry));
  const apart = entries.filter(entry => !placed.includes(entry));
  const days = placed.flatMap(entry => daysOf(entry, spans.get(entry)!));
  const scale = scaleOf(days, today);
  const bar = (entry: Entry) => barOf(entry.experiment, spans.get(entry)!, scale, today);
  const groups = experimentStatuses.map(status => group(status, withStatus(placed, status), {bar}));
  return html`<section class="part" aria-labelledby="timeline">
<h2 id="timeline">Timeline</h2>
${
  placed.length > 0 &&
  html`${legend}
<div class="timeline">
${axis(scale, today)}
${groups}</div>
`
}${
  apart.length > 0 &&
  html`<div class="timeline apart">
${group('undated', withStatus(apart, 'undated'))}${group('decided', withStatus(apart, 'decided'), {note: ', on a day that nobody noted'})}</div>
`
}</section>`;
}

function isUndated({experiment}: Entry): boolean {
  return experiment.status === 'undated';
}

function daysOf({experiment}: Entry, {from, to}: Span): readonly IsoDay[] {
  const on = experiment.facts.outcome?.value.on;
  return on === undefined ? [from, to] : [from, to, on];
}

/** Names the days, and draws the lines that run through all rows, today's among them. */
function axis(scale: Scale, today: IsoDay): Markup {
  const now = scale.at(today);
  const ticks = ticksOf(scale).map(tick => ({...tick, at: scale.at(tick.day)}));
  const lines = ticks.map(({at}) => html`<line x1="${at}%" x2="${at}%" y1="0" y2="100%"/>`);
  // Where there is little room, three ticks have a label, and each of them names its year. None is cut at the end.
  const every = Math.ceil(ticks.length / 3);
  const labels = ticks.map(({at, label, year, namesYear}, index) => {
    const isSpare = index % every !== 0 || at > 74;
    const text = html`<text class="${isSpare && 'spare'}" x="${at}%" dx=".3em" y="2.6em">${label}<tspan class="${namesYear ? 'year' : 'again'}"> ${year}</tspan></text>`;
    return at < 88 && text;
  });
  return html`<svg class="lines" aria-hidden="true" focusable="false">${lines}<line class="today" x1="${now}%" x2="${now}%" y1="0" y2="100%"/></svg>
<div class="axis" aria-hidden="true"><svg focusable="false"><defs><pattern id="late" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6"/><line x1="0" x2="0" y1="0" y2="6"/></pattern></defs>${labels}<text class="today" x="${now}%" dx="${now < middle ? '.4em' : '-.4em'}" y="1em" text-anchor="${now < middle ? 'start' : 'end'}">today, ${shortDay(today)}</text></svg></div>`;
}

function withStatus(entries: readonly Entry[], status: ExperimentStatus): readonly Entry[] {
  return entries.filter(({experiment}) => experiment.status === status);
}

/** A link of the summary leads to a group by its id where there is no script to filter. */
function group(
  status: ExperimentStatus,
  members: readonly Entry[],
  {bar, note = ''}: {bar?: (entry: Entry) => Markup; note?: string} = {},
): Value {
  if (members.length === 0) return undefined;
  const {word, symbol} = statuses[status];
  return html`<section class="group ${status}" id="status=${status}${note !== '' && '-apart'}">
<h3><span class="symbol" aria-hidden="true">${symbol}</span> ${capital(word)}${note} <span class="number">${members.length}</span></h3>
<ul>
${members.map(entry => row(entry, bar?.(entry)))}</ul>
</section>
`;
}

/** Folded, the row says what and when; unfolded, all that is known. */
function row(entry: Entry, bar: Markup | undefined): Markup {
  const {experiment, number, title, owner, scope} = entry;
  const {status, facts} = experiment;
  const span = bar && spanOf(experiment);
  return html`<li data-number="${number}" data-status="${status}" data-owner="${owner}" data-scope="${scope}"><details>
<summary><span class="what"><span class="title" dir="auto">${title}</span> <span class="meta"><span class="standing">${standing(experiment)}</span> ${owner !== '' && html`<span><bdi class="clip">${owner}</bdi></span> `}${scope !== '' && html`<span><bdi class="clip">${scope}</bdi></span> `}${facts.mistakes.length > 0 && html`<span class="mistake"><span aria-hidden="true">⚠</span> dates to mend</span>`}</span>${span && html`<span class="sr">${daysInWords(span)}</span>`}</span>${bar ?? html`<span class="reason">${status === 'undated' && facts.undated && prose(facts.undated.reason)}</span>`}</summary>
<div class="facts">${detailsOf(entry)}</div>
</details></li>
`;
}

const legend = html`<p class="legend" aria-hidden="true"><span><svg class="bar running"><rect class="run" x="1" width="24" y="3" height="10" rx="3"/></svg> from start to review</span><span><svg class="bar running"><rect class="run announced" x="1" width="24" y="3" height="10" rx="3"/></svg> from its memo, as no start is said</span><span><svg class="bar running"><svg class="point" x="13" y="8"><path d="M0-7.5L7.5 0 0 7.5-7.5 0z"/></svg></svg> review</span><span><svg class="bar overdue"><rect class="late" x="1" width="24" y="3" height="10"/></svg> overdue</span><span>● kept ◐ changed ■ stopped</span></p>`;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
