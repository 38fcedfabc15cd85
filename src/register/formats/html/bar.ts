import {html, type Markup} from '../../../formatters/html/markup.js';
import type {IsoDay} from '../../../reading/times/iso-day.js';
import type {Experiment} from '../../experiment.js';
import type {Scale} from './scale.js';
import {decisions, spanInWords, statuses} from './words.js';

/** The days of an experiment that a line can show. */
export interface Span {
  from: IsoDay;
  to: IsoDay;
  /** Whether it begins with the memo, since nothing says when the experiment does. */
  isFromMemo: boolean;
}

/** The days of a span, for people. Where a memo is older than what it tells of, the first is not called its start. */
export function daysInWords({from, to, isFromMemo}: Span): string {
  return `${isFromMemo ? 'announced ' : ''}${spanInWords(from, to)}`;
}

/**
 * From its start (else the memo's own date) to its review (else its end, else the day it was decided); undefined
 * where nothing says when it ends.
 */
export function spanOf({facts}: Pick<Experiment, 'facts'>): Span | undefined {
  const to = facts.reviewDate?.value ?? facts.end?.value ?? facts.outcome?.value.on;
  if (to === undefined) return undefined;
  const [start, announced] = [facts.start?.value, facts.date?.value].map(day =>
    day !== undefined && day <= to ? day : undefined,
  );
  return {from: start ?? announced ?? to, to, isFromMemo: start === undefined && announced !== undefined};
}

/**
 * An experiment as a bar, with its days written beneath. All that it shows stands in the row as text, too, so
 * that it is hidden from screen readers.
 */
export function barOf(experiment: Experiment, span: Span, scale: Scale, today: IsoDay): Markup {
  const {status} = experiment;
  const [from, to, now] = [scale.at(span.from), scale.at(span.to), scale.at(today)];
  return html`<svg class="bar ${status}" aria-hidden="true" focusable="false"><rect class="run${span.isFromMemo && ' announced'}" x="${from}%" width="${lengthOf(from, to)}%" y="6" height="12" rx="3"/>${
    status === 'overdue' &&
    html`<rect class="late" x="${to}%" width="${lengthOf(to, now)}%" y="6" height="12"/>`
  }${arrowAt(span.from, scale)}${
    span.to !== span.from && arrowAt(span.to, scale)
  }${status === 'decided' ? endOf(experiment, span, scale) : reviewAt(span.to, scale)}${caption(daysInWords(span), from, to)}</svg>`;
}

function lengthOf(from: number, to: number): number {
  return Math.max(0, Math.round((to - from) * 100) / 100);
}

function reviewAt(day: IsoDay, scale: Scale): Markup | undefined {
  return isOn(day, scale) ? shapeAt(day, scale, 'M0-7.5L7.5 0 0 7.5-7.5 0z') : undefined;
}

function endOf({facts}: Experiment, {to}: Span, scale: Scale): Markup | undefined {
  const {decision, on = to} = facts.outcome?.value ?? {};
  const {symbol} = decision === undefined ? statuses.decided : decisions[decision];
  const [review, end] = [scale.at(to), scale.at(on)];
  const wait = html`<rect class="wait" x="${review}%" width="${lengthOf(review, end)}%" y="11" height="2"/>`;
  return isOn(on, scale) ? html`${wait}<text class="end" x="${end}%" y="16.5">${symbol}</text>` : undefined;
}

/** At an end of the line, a hint that it goes on. */
function arrowAt(day: IsoDay, scale: Scale): Markup | undefined {
  if (isOn(day, scale)) return undefined;
  return shapeAt(day, scale, day < scale.first ? 'M2 0l7-5v10z' : 'M-2 0l-7-5v10z');
}

/** In an SVG of its own, since paths know no percentages. */
function shapeAt(day: IsoDay, scale: Scale, path: string): Markup {
  return html`<svg class="point" x="${scale.at(day)}%" y="12"><path d="${path}"/></svg>`;
}

function isOn(day: IsoDay, {first, last}: Scale): boolean {
  return day >= first && day <= last;
}

/** Written towards the side with more room, so that it is never cut. */
function caption(text: string, from: number, to: number): Markup {
  const [x, anchor] = from < 35 ? [from, 'start'] : to > 65 ? [to, 'end'] : [(from + to) / 2, 'middle'];
  return html`<text class="days" x="${x}%" y="2.75em" text-anchor="${anchor}">${text}</text>`;
}
