import type {Evidence} from '../../reading/reading.js';
import type {FileReport, Message} from '../../report.js';
import {statementsOf} from '../statements.js';
import {severities} from '../words.js';
import type {Mark} from './marks.js';
import {html, type Markup, prose} from './markup.js';
import {nameOf, symbols, verdicts} from './words.js';

/** Something that is said about a place, shown beside it. */
export interface Note {
  /** The offset in the source that it belongs to. */
  at: number;
  /** Notes about the same that belong to the same block become one. */
  about: string;
  isFinding: boolean;
  /** What counted, for a note about evidence. */
  reasons: readonly string[];
  render(reasons: readonly string[]): Markup;
}

/** One element in one memo. */
export interface Element {
  id: string;
  /** The same in all memos of a report: the style sheet knows elements by it. */
  number: number;
  evidence: Evidence;
  /** Where links lead that mean it: what is said for it, else that it is missing, else nowhere. */
  target: string | undefined;
}

/** The marks in the text of a memo, and the notes beside it. */
export interface Annotations {
  marks: readonly Mark[];
  notes: readonly Note[];
}

/** @param key Begins all ids of the memo. */
export function annotate(report: FileReport, elements: readonly Element[], key: string): Annotations {
  const byId = new Map(elements.map(element => [element.id, element]));
  const said = elements.flatMap(element => saidFor(element, report.messages));
  const found = report.messages.map((message, index) =>
    findingOf(message, byId.get(message.ruleId), `${key}-finding-${index + 1}`),
  );
  const all = [...found, ...said];
  return {
    marks: all.flatMap(({mark}) => mark ?? []),
    notes: all.flatMap(({note}) => note ?? []),
  };
}

interface Annotation {
  mark?: Mark;
  note?: Note;
}

/** What is said for an element: one annotation a place, though two of its facets may be said there. */
function saidFor(element: Element, messages: readonly Message[]): readonly Annotation[] {
  const {id, number, evidence, target} = element;
  const {word} = verdicts[evidence.verdict];
  return statementsOf(evidence).map(({place, reasons}, index) => {
    const [from, to] = [place.start.offset, place.end.offset];
    const isFirst = index === 0 && target !== undefined;
    const mark = {
      from,
      to,
      classes: [word, `on-${number}`],
      anchor: isFirst ? {id: target, className: `to-${number}`} : undefined,
    };
    const isReported = messages.some(({ruleId, at}) => ruleId === id && at.start.offset === from);
    if (isReported) return {mark};
    const render = (all: readonly string[]) => evidenceNote(element, all);
    return {mark, note: {at: from, about: id, isFinding: false, reasons, render}};
  });
}

function evidenceNote({id, evidence, target}: Element, reasons: readonly string[]): Markup {
  const {word, symbol} = verdicts[evidence.verdict];
  return html`<div class="note ${word}" role="note"><p><span class="symbol" aria-hidden="true">${symbol}</span> <a class="name" href="#${target}">${nameOf(id)}</a> ${evidence.verdict === 'weak' && 'only touched on: '}<span class="aside reason">${prose(reasons.join(' · '))}</span></p></div>\n`;
}

/** A finding about an element leads to what is said for it; any other marks its own place. */
function findingOf(message: Message, element: Element | undefined, id: string): Annotation {
  const isMissing = element !== undefined && element.evidence.items.length === 0;
  const {word} = severities[message.severity];
  const {start, end} = message.at;
  const anchor = {id: `${id}-place`, className: 'place'};
  const reach = {
    id: isMissing ? (element.target ?? id) : id,
    className: isMissing ? `to-${element.number}` : '',
    href: element === undefined ? anchor.id : isMissing ? undefined : element.target,
  };
  const note: Note = {
    at: start.offset,
    about: id,
    isFinding: true,
    reasons: [],
    render: () => findingNote(message, reach),
  };
  if (element !== undefined) return {note};
  return {note, mark: {from: start.offset, to: end.offset, classes: ['found', word], anchor}};
}

/** How links reach a finding, and where it leads itself. */
interface Reach {
  id: string;
  className: string;
  href: string | undefined;
}

function findingNote(message: Message, {id, className, href}: Reach): Markup {
  const {word} = severities[message.severity];
  const name = nameOf(message.ruleId);
  const page = /^https?:/i.test(message.url) ? message.url : undefined;
  return html`<div class="note finding ${word} ${className}" role="note" id="${id}" tabindex="-1">
<p><span class="symbol" aria-hidden="true">${symbols[message.severity]}</span> ${
    href === undefined
      ? html`<span class="name">${name}</span>`
      : html`<a class="name" href="#${href}">${name}</a>`
  } <span class="aside">${word}, line ${message.at.start.line}</span></p>
<p>${prose(message.message)}</p>
<details><summary>Why, and what to write</summary>
<p>${prose(message.why)}</p>
${message.example !== '' && html`<p class="example">“${message.example}”</p>`}
<p>${page === undefined ? message.ruleId : html`<a href="${page}" rel="noreferrer">${message.ruleId}</a>`}</p>
</details>
</div>
`;
}
