import {links, palette} from './palette.js';

/** The look of the report: one column of text, notes beside it. */
const base = `${palette('--notes: 19rem; --gap: 2.5rem;')}
html { scroll-padding: 12rem 0 4rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.65 var(--serif); }
body > * { max-width: 68rem; margin: 0 auto; padding: 0 2rem; }
${links}
p, ul, ol, pre, table, blockquote { margin: 0 0 1.1rem; }

.top { padding-top: 3.5rem; font-family: var(--sans); }
.top h1 { margin: 0; font-size: .95rem; font-weight: 600; letter-spacing: .02em; }
.top p { margin: .2rem 0 0; color: var(--quiet); font-size: .95rem; }
.contents { margin: 1.5rem 0 0; padding: 0; list-style: none; border-top: 1px solid var(--line); font-size: .95rem; }
.contents li { display: flex; flex-wrap: wrap; gap: .2rem 1.5rem; padding: .55rem 0; border-bottom: 1px solid var(--line); }
.contents a { flex: 1 1 16rem; overflow-wrap: anywhere; }
.contents span { color: var(--quiet); }

.memo { padding: 2.5rem 0 4rem; }
.memo + .memo { border-top: 1px solid var(--line); }
.memo > header h2 { margin: 0; font: 600 1.35rem/1.3 var(--sans); letter-spacing: -.01em; overflow-wrap: anywhere; }
.memo > header p { margin: .3rem 0 0; color: var(--quiet); font: .95rem/1.5 var(--sans); }
.trouble, .memo > header .trouble { color: var(--missing); }

.elements { margin: 1.5rem 0 2.75rem; padding: .9rem 0; background: var(--paper); border-block: 1px solid var(--line); }
.elements ul { display: flex; flex-wrap: wrap; gap: .45rem; margin: 0; padding: 0; list-style: none; }
.chip { display: flex; gap: .45rem; align-items: baseline; padding: .28rem .7rem .28rem .55rem; border: 1.5px solid; border-radius: 99px;
  font: .84rem/1.35 var(--sans); text-decoration: none; color: var(--ink); }
.chip .symbol { font-weight: 700; }
.chip.present { border-color: var(--present); background: var(--present-tint); }
.chip.weak { border-color: var(--weak); border-style: dashed; background: var(--weak-tint); }
.chip.missing { border-color: var(--missing); background: transparent; }
.chip.present .symbol { color: var(--present); }
.chip.weak .symbol { color: var(--weak); }
.chip.missing .symbol { color: var(--missing); }
.chip .verdict { color: var(--quiet); font-size: .78rem; }
a.chip:hover { box-shadow: 0 0 0 2px var(--line); }

.text { margin-right: calc(var(--notes) + var(--gap)); overflow-wrap: break-word; }
.text h3, .text h4, .text h5, .text h6 { margin: 2rem 0 .6rem; line-height: 1.25; letter-spacing: -.01em; }
.text .depth-1 { margin-top: 0; font-size: 1.85rem; }
.text .depth-2 { font-size: 1.35rem; }
.text .depth-3 { font-size: 1.12rem; }
.text .depth-4, .text .depth-5, .text .depth-6 { font-size: 1rem; }
.text ul, .text ol { padding-left: 1.4rem; }
.text li { margin-bottom: .45rem; }
.text li p { margin-bottom: .45rem; }
.text blockquote { padding-left: 1.1rem; border-left: 3px solid var(--line); }
.text table { width: 100%; border-collapse: collapse; font-size: .95rem; line-height: 1.5; }
.text th, .text td { padding: .45rem .8rem .45rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
.text hr { margin: 2rem 0; border: 0; border-top: 1px solid var(--line); }
code, pre { font-family: var(--mono); font-size: .86em; }
pre { padding: .8rem 1rem; background: var(--raised); border: 1px solid var(--line); border-radius: 8px; white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.6; }
.markup, .image { color: var(--quiet); }
.link { text-decoration: underline; text-decoration-color: var(--line); text-decoration-thickness: 2px; }

.row { display: grid; grid-template-columns: minmax(0, 1fr) var(--notes); column-gap: var(--gap);
  margin-right: calc(-1 * (var(--notes) + var(--gap))); }
.row > .body > :first-child { margin-top: 0; }
.row:has(> .body > :is(h3, h4, h5, h6)):not(:first-child) { margin-top: 2rem; }
.notes { margin-bottom: 1.1rem; font: .84rem/1.5 var(--sans); }
.row.many > .body { grid-column: 1; }
.row.many > .notes { grid-column: 1 / -1; display: grid; grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr)); gap: .8rem; margin: .6rem 0 2rem; }
.note { padding: .1rem 0 .1rem .8rem; border-left: 3px solid var(--line); }
.note + .note { margin-top: .55rem; }
.row.many .note { margin: 0; }
.note p { margin: 0; }
.note .name { font-weight: 600; color: inherit; }
.note .symbol { font-weight: 700; }
.note .aside { color: var(--quiet); }
.note.present { border-color: var(--present); }
.note.weak { border-color: var(--weak); border-left-style: dashed; }
.note.present .symbol { color: var(--present); }
.note.weak .symbol { color: var(--weak); }
.note.finding { padding: .6rem .85rem .65rem; border-left-width: 4px; border-radius: 2px 8px 8px 2px; }
.note.error { border-color: var(--missing); background: var(--missing-tint); }
.note.warning { border-color: var(--weak); background: var(--weak-tint); border-left-style: solid; }
.note.info { border-color: var(--info); background: var(--info-tint); }
.note.error .symbol { color: var(--missing); }
.note.warning .symbol { color: var(--weak); }
.note.info .symbol { color: var(--info); }
.note.finding .aside { color: inherit; }
.note .words { quotes: "“" "”"; font-family: var(--serif); font-size: 1.04em; }
.note .reason .words { quotes: none; font-style: italic; }
.note details { margin-top: .35rem; }
.note summary { cursor: pointer; }
.note details p { margin-top: .35rem; }
.note .example { font-family: var(--serif); font-size: 1.06em; }

mark { padding: .08em 0; color: inherit; background: none; border-radius: 2px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark.weak { background: var(--weak-tint); border-bottom: 2px dashed color-mix(in srgb, var(--weak) 60%, transparent); }
mark.present { background: var(--present-tint); border-bottom: 1.5px solid color-mix(in srgb, var(--present) 45%, transparent); }
mark.found { text-decoration: underline wavy 1.5px; text-underline-offset: .22em; }
mark.found.error { text-decoration-color: var(--missing); }
mark.found.warning { text-decoration-color: var(--weak); }
mark.found.info { text-decoration-color: var(--info); }
.anchor { scroll-margin: 40vh 0; }
.anchor:focus-visible { outline: none; }
.anchor:target { background: var(--info-lit); box-shadow: 0 0 0 3px var(--info-lit); }
.note:target { outline: 3px solid currentColor; outline-offset: 2px; }

.legend { padding-top: 1.5rem; padding-bottom: 4rem; color: var(--quiet); font: .84rem/1.7 var(--sans); }
.legend dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem .9rem; margin: 0; border-top: 1px solid var(--line); padding-top: 1.5rem; }
.legend dt { color: var(--ink); }
.legend dd { margin: 0; }

@media (min-width: 62rem) and (min-height: 44rem) {
  .elements { position: sticky; top: 0; z-index: 1; }
}
@media (max-width: 62rem) {
  html { scroll-padding-top: 4rem; }
  body > * { padding: 0 1.25rem; }
  .text, .row { margin-right: 0; }
  .row { display: block; }
  .row.many > .notes { grid-template-columns: minmax(0, 1fr); }
}
@media print {
  :root { --paper: #fff; --notes: 15rem; --gap: 1.5rem; }
  body { font-size: 10pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  body > * { max-width: none; padding: 0; }
  .elements { position: static; }
  .memo + .memo { break-before: page; }
  .note, .chip, tr { break-inside: avoid; }
  .note details::details-content { content-visibility: visible; block-size: auto; }
  .note summary { display: none; }
}
`;

/**
 * The style sheet of a report.
 *
 * @param elementCount How many elements have a number; a link to one lights up all that is said for it.
 */
export function styleSheet(elementCount: number): string {
  const lit = Array.from({length: elementCount}, (_, number) => {
    const when = `.memo:has(.to-${number}:target)`;
    return [
      `${when} .on-${number} .anchor { background: none; box-shadow: none; }`,
      `${when} mark.present.on-${number} { background: var(--present-lit); box-shadow: 0 0 0 3px var(--present-lit); }`,
      `${when} mark.weak.on-${number} { background: var(--weak-lit); box-shadow: 0 0 0 3px var(--weak-lit); }`,
      `${when} mark.on-${number}:has(.to-${number}) { box-shadow: 0 0 0 3px var(--paper), 0 0 0 5px var(--ink); }`,
      `${when} .chip-${number} { box-shadow: 0 0 0 3px var(--ink); }`,
    ].join('\n');
  });
  return `${base}${lit.join('\n')}\n`;
}
