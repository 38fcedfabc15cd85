import {links, palette} from '../../../formatters/html/palette.js';

/** The look of the page: a column of names, and a line of days beside it. */
export const style = `${palette('--names: 21rem; --gap: 1.5rem;')}
[hidden] { display: none !important; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
html { scroll-padding: 6rem 0 3rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans); }
body > * { max-width: 82rem; margin: 0 auto; padding: 0 2rem; }
${links}
h1, h2, h3, p, ul, dl, dd, fieldset { margin: 0; padding: 0; }
ul { list-style: none; }
bdi, .title, dd { overflow-wrap: anywhere; }
.words { quotes: "“" "”"; unicode-bidi: isolate; }
.clip { display: inline-block; max-width: 16rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; vertical-align: bottom; }
.overdue { --tone: var(--missing); --tint: var(--missing-tint); --lit: var(--missing-lit); }
.due { --tone: var(--weak); --tint: var(--weak-tint); --lit: var(--weak-lit); }
.running { --tone: var(--present); --tint: var(--present-tint); --lit: var(--present-lit); }
.undated { --tone: var(--quiet); --tint: var(--raised); --lit: var(--line); }
.decided { --tone: var(--info); --tint: var(--info-tint); --lit: var(--info-lit); }
.symbol { color: var(--tone); font-weight: 700; }
.mistake, .crowd > span { color: var(--missing); }

.top { padding-top: 3rem; }
h1 { font-size: 1.5rem; font-weight: 650; line-height: 1.25; letter-spacing: -.015em; }
.top p { margin-top: .9rem; }
.summary { display: flex; flex-wrap: wrap; gap: .6rem; margin-top: 1.4rem; }
.summary a { display: block; padding: .6rem 1rem .65rem .85rem; border: 1px solid var(--line); border-left: 4px solid var(--tone); border-radius: 3px 10px 10px 3px;
  background: var(--raised); color: inherit; text-decoration: none; line-height: 1.3; }
.summary a:hover { background: var(--tint); }
.figure { display: block; font-weight: 650; }
.meaning { color: var(--quiet); font-size: .82rem; }

.filters { display: flex; flex-wrap: wrap; gap: .8rem 1.1rem; align-items: end; margin-top: 1.6rem; padding: .9rem 0 1rem; border-block: 1px solid var(--line); font-size: .88rem; }
fieldset { display: flex; flex-wrap: wrap; gap: .35rem; min-width: 0; border: 0; }
legend, .field { color: var(--quiet); font-size: .8rem; }
legend { padding: 0; margin-bottom: .2rem; }
.choice { position: relative; }
.choice input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.choice > span { display: block; padding: .32rem .75rem; border: 1px solid var(--quiet); border-radius: 99px; line-height: 1.35; }
.choice input:checked + span { background: var(--ink); border-color: var(--ink); color: var(--paper); }
.choice input:focus-visible + span { outline: 3px solid var(--link); outline-offset: 2px; }
.field { display: grid; gap: .2rem; min-width: 0; }
.field :is(select, input) { width: 9.5rem; max-width: 100%; height: 2.15rem; padding: 0 .5rem; border: 1px solid var(--quiet); border-radius: 7px; background: var(--raised); color: var(--ink); font: inherit; font-size: .9rem; }
.result { display: flex; flex-wrap: wrap; gap: .3rem .9rem; align-items: center; min-height: 2.15rem; margin-left: auto; }
button { padding: .32rem .75rem; border: 1px solid var(--quiet); border-radius: 7px; background: none; color: inherit; font: inherit; cursor: pointer; }
button:disabled { visibility: hidden; }

.part { padding-top: 2.4rem; }
.part:last-child { padding-bottom: 4rem; }
h2 { font-size: 1.15rem; font-weight: 650; letter-spacing: -.01em; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; margin-top: .3rem; color: var(--quiet); font-size: .82rem; }
.legend > span { display: inline-flex; gap: .45rem; align-items: center; }
.legend svg.bar { width: 26px; height: 16px; }

.timeline { position: relative; isolation: isolate; margin-top: .6rem; }
.apart { margin-top: 1rem; }
.lines { position: absolute; z-index: -1; top: 1.4rem; right: 0; bottom: 0; left: calc(var(--names) + var(--gap)); width: calc(100% - var(--names) - var(--gap)); height: calc(100% - 1.4rem); pointer-events: none; }
.lines line { stroke: var(--line); stroke-width: 1; }
.lines .today { stroke: var(--ink); stroke-width: 2; stroke-dasharray: 5 3; }
.axis { position: sticky; z-index: 2; top: 0; padding-left: calc(var(--names) + var(--gap)); background: linear-gradient(var(--paper) 75%, transparent); }
.axis svg { display: block; width: 100%; height: 3.2em; overflow: visible; font-size: .78rem; fill: var(--quiet); font-variant-numeric: tabular-nums; }
.axis .again { display: none; }
.axis .today { fill: var(--ink); font-weight: 650; }
.axis pattern rect { fill: var(--missing-tint); }
.axis pattern line { stroke: var(--missing); stroke-width: 4; }
h3 { width: var(--names); padding: 1rem 0 .35rem; font-size: .88rem; font-weight: 650; }
.apart h3 { width: auto; }
.number { margin-left: .2rem; color: var(--quiet); font-weight: 400; }
.group li { border-top: 1px solid var(--line); }
.group ul { border-bottom: 1px solid var(--line); }
summary { position: relative; display: grid; grid-template-columns: var(--names) minmax(0, 1fr); column-gap: var(--gap); padding: .45rem 0 .4rem; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary:hover .title { text-decoration: underline; text-underline-offset: .18em; text-decoration-color: var(--quiet); }
.what { position: relative; min-width: 0; padding-left: 1.1rem; line-height: 1.35; }
.what::before { content: ""; position: absolute; left: .1rem; top: .32em; border: .34em solid transparent; border-left-color: var(--quiet); }
details[open] > summary .what::before { top: .55em; left: -.05rem; border-color: var(--quiet) transparent transparent; }
.title { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; font-weight: 550; }
details[open] .title { display: block; overflow: visible; }
.meta { display: flex; flex-wrap: wrap; column-gap: .35rem; color: var(--quiet); font-size: .82rem; }
.meta > :not(:last-child)::after { content: " ·"; color: var(--quiet); font-weight: 400; }
.standing { color: var(--tone); font-weight: 550; }
.reason { color: var(--quiet); font-size: .9rem; overflow-wrap: anywhere; }
.reason .words { font-style: italic; }
svg.bar { display: block; width: 100%; height: 2.95em; overflow: visible; font-size: .78rem; }
.run { fill: var(--lit); stroke: var(--tone); stroke-width: 1.25; }
.run.announced { stroke-dasharray: 2 3; }
.wait { fill: var(--tone); }
.late { fill: url(#late); stroke: var(--missing); stroke-width: 1.25; }
.point { overflow: visible; fill: var(--tone); stroke: var(--paper); stroke-width: 1.5; }
.days { fill: var(--quiet); paint-order: stroke; stroke: var(--paper); stroke-width: 7px; stroke-linejoin: round; font-variant-numeric: tabular-nums; }
.end { fill: var(--tone); font-size: 13px; text-anchor: middle; paint-order: stroke; stroke: var(--paper); stroke-width: 2px; }
.facts { position: relative; z-index: 1; margin: .2rem 0 .9rem 1.1rem; padding: .9rem 1.1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--raised); font-size: .9rem; }
.facts dl { display: grid; gap: .5rem; }
.facts dl > div { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); column-gap: 1rem; }
dt { color: var(--quiet); }
.facts li { border: 0; }
.facts li + li { margin-top: .2rem; }
.facts ul { border: 0; }
.origin { color: var(--quiet); font-size: .85rem; }

.matrix { position: relative; max-height: 85vh; margin-top: .8rem; overflow: auto; border-block: 1px solid var(--line); }
table { border-collapse: separate; border-spacing: 0; font-size: .88rem; }
th { font-weight: 400; text-align: left; }
th, td { background: var(--paper); border-bottom: 1px solid var(--line); }
tbody tr:last-child > *, thead th { border-bottom-color: var(--quiet); }
tfoot tr > * { border-bottom: 0; }
thead th { position: sticky; z-index: 1; top: 0; padding: .8rem 0 .6rem; vertical-align: bottom; text-align: center; }
thead .name { display: inline-block; max-height: 9rem; writing-mode: vertical-rl; transform: rotate(180deg); line-height: 1.15; text-align: left; }
.memo { position: sticky; z-index: 1; left: 0; width: 22rem; max-width: 22rem; padding: .35rem 1rem .35rem 0; }
thead .memo { z-index: 2; text-align: left; }
.memo .symbol { display: inline-block; width: 1.4em; text-align: center; vertical-align: bottom; }
.memo .clip { width: calc(100% - 1.6em); max-width: none; }
td { min-width: 3rem; padding: .35rem .3rem; text-align: center; font-variant-numeric: tabular-nums; }
td i { font-style: normal; font-weight: 700; }
td.present, td.weak { box-shadow: inset 0 0 0 2px var(--paper); }
td.present { background: var(--present-tint); }
td.weak { background: var(--weak-tint); }
:is(td, .legend) .present, td.present i { color: var(--present); }
:is(td, .legend) .weak, td.weak i { color: var(--weak); }
td.missing i, .legend .missing { color: var(--quiet); font-weight: 400; }
tbody tr:hover > * { border-bottom-color: var(--quiet); }
tfoot th, tfoot td { position: sticky; bottom: 0; z-index: 1; border-top: 1px solid var(--quiet); color: var(--quiet); }
tfoot .memo { z-index: 2; }

@media (min-width: 32rem) and (max-width: 72rem) {
  .axis text:not(.today):nth-of-type(2n) { display: none; }
}
@media (max-width: 72rem) {
  .axis .again { display: inline; }
}
@media (max-width: 56rem) {
  :root { --names: 0rem; --gap: 0rem; }
  body > * { padding: 0 1rem; }
  .top { padding-top: 1.5rem; }
  h3 { width: fit-content; padding-right: .6rem; background: var(--paper); position: relative; }
  summary { display: block; padding: .6rem 0 .5rem; }
  .what { display: block; width: fit-content; max-width: 100%; padding-right: .5rem; background: var(--paper); }
  svg.bar { margin-top: .3rem; }
  .summary { gap: .4rem; }
  .summary a { padding: .4rem .7rem; }
  .meaning { display: none; }
  .field { flex: 1 1 8rem; }
  .field :is(select, input) { width: 100%; }
  .result { margin-left: 0; }
  .facts { margin-left: 0; padding: .8rem; }
  .facts dl > div { display: block; }
  .memo { width: 10rem; max-width: 10rem; padding-right: .4rem; }
  td { min-width: 2.2rem; padding-inline: .1rem; }
}
@media (max-width: 32rem) {
  .axis .spare { display: none; }
}
@media (forced-colors: active) {
  .choice input:checked + span { outline: 2px solid Highlight; }
  .run, .point { fill: Canvas; stroke: CanvasText; }
}
@media print {
  :root { --paper: #fff; --names: 15rem; --gap: 1rem; }
  body { font-size: 9pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  body > * { max-width: none; padding: 0; }
  .filters { display: none; }
  .axis, thead th, tfoot th, tfoot td, .memo { position: static; }
  summary { display: grid; padding: .3rem 0; }
  .matrix { position: relative; max-height: none; overflow: visible; }
  .group li, tr, .summary li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .title { display: block; }
  .facts dl > div { display: grid; grid-template-columns: 8rem minmax(0, 1fr); }
  .memo { width: 15rem; max-width: 15rem; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .what::before { display: none; }
}
`;
