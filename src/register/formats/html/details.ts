import type {Fact, Outcome} from '../../../facts/facts.js';
import {html, type Markup, prose, type Value} from '../../../formatters/html/markup.js';
import type {IsoDay} from '../../../reading/times/iso-day.js';
import {dayInWords, decisions, type Entry, plain} from './words.js';

/** All that is known about an experiment, each with where it comes from. */
export function detailsOf(entry: Entry): Markup {
  const {facts} = entry.experiment;
  const lines: readonly [string, Value][] = [
    ['What is tried', facts.experiment && text(facts.experiment)],
    ['Memo of', facts.date && day(facts.date)],
    ['Start', facts.start && day(facts.start)],
    ['End', facts.end && day(facts.end)],
    ['Review', facts.reviewDate ? day(facts.reviewDate) : facts.undated && noReview(entry)],
    ['Outcome', facts.outcome && outcome(facts.outcome)],
    ['Owner', facts.owner && text(facts.owner)],
    ['Scope', facts.scope && text(facts.scope)],
    ['Signs that it works', list(facts.positiveSignals)],
    ['Warning signs', list(facts.warningSignals)],
    ['To be mended', facts.mistakes.map(({message}) => html`<p class="mistake">${prose(message)}</p>`)],
    ['Memo', memoLink(entry, entry.name)],
  ];
  return html`<dl>${lines.map(([name, value]) => isSaid(value) && html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>`;
}

/** A link to the memo; plain text for one that is no file. */
export function memoLink({href}: Entry, label: string): Markup {
  return href === undefined
    ? html`<bdi>${label}</bdi>`
    : html`<a href="${href}" rel="noreferrer"><bdi>${label}</bdi></a>`;
}

function isSaid(value: Value): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function day(fact: Fact<IsoDay>): Markup {
  return html`<time datetime="${fact.value}">${dayInWords(fact.value)}</time>${origin(fact)}`;
}

function text(fact: Fact): Markup {
  return html`<bdi>${plain(fact.value)}</bdi>${origin(fact, false)}`;
}

function list(facts: readonly Fact[]): Value {
  return facts.length === 0 ? undefined : html`<ul>${facts.map(fact => html`<li>${text(fact)}</li>`)}</ul>`;
}

function noReview({experiment}: Entry): Markup {
  const {reason, place} = experiment.facts.undated!;
  return html`No date: ${prose(reason)}${place && html` <span class="origin">line ${place.start.line}</span>`}`;
}

function outcome(fact: Fact<Outcome>): Markup {
  const {decision, on, note} = fact.value;
  const word = decision === undefined ? 'Decided' : decisions[decision].word;
  return html`${word}${on !== undefined && html` on <time datetime="${on}">${dayInWords(on)}</time>`}${
    note !== undefined && html`: <bdi>${plain(note)}</bdi>`
  }${origin(fact, false)}`;
}

/** Where a fact comes from, and for dates how: people have to be able to check it. */
function origin({source, place, derivation}: Fact<unknown>, isDerived = true): Markup {
  const where = place === undefined ? source : `${source}, line ${place.start.line}`;
  return html` <span class="origin">${isDerived && html`${prose(derivation)} · `}${where}</span>`;
}
