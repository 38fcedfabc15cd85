import {readManuscript} from '../../announcement/manuscript.js';
import type {FileReport} from '../../report.js';
import {html, type Markup} from './markup.js';
import {annotate, type Element} from './notes.js';
import {renderText} from './text.js';
import {nameOf, summaryOf, verdicts} from './words.js';

/**
 * One memo: its elements as a row, and its text with the evidence marked and the notes beside it.
 *
 * @param report With its source.
 * @param key Begins all ids of the memo, so that they are its own.
 * @param numbers A number for each element id.
 */
export function memoArticle(
  report: FileReport,
  name: string,
  key: string,
  numbers: ReadonlyMap<string, number>,
): Markup {
  if (report.trouble !== undefined) return notLinted(report.trouble, name, key);
  const elements = [...report.evidence].map(([id, evidence]): Element => {
    const number = numbers.get(id) ?? 0;
    const isShown = evidence.items.length > 0 || report.messages.some(({ruleId}) => ruleId === id);
    return {id, evidence, number, target: isShown ? `${key}-element-${number + 1}` : undefined};
  });
  return html`<article class="memo" id="${key}" aria-labelledby="${key}-name">
<header>
<h2 id="${key}-name">${name}</h2>
<p>${summaryOf(report)}</p>
</header>
${elements.length > 0 && elementRow(elements, name)}
<div class="text">
${renderText(readManuscript(report.source ?? ''), annotate(report, elements, key))}</div>
</article>
`;
}

/** In the place of a memo that could not be linted: why. */
function notLinted(trouble: string, name: string, key: string): Markup {
  return html`<article class="memo" id="${key}" aria-labelledby="${key}-name">
<header>
<h2 id="${key}-name">${name}</h2>
<p class="trouble">Not linted: ${trouble}</p>
</header>
</article>
`;
}

function elementRow(elements: readonly Element[], memo: string): Markup {
  const chips = elements.map(({id, number, evidence, target}) => {
    const {word, symbol} = verdicts[evidence.verdict];
    const classes = `chip chip-${number} ${word}`;
    const label = html`<span class="symbol" aria-hidden="true">${symbol}</span> <span>${nameOf(id)}</span> <span class="verdict">${word}</span>`;
    return target === undefined
      ? html`<li><span class="${classes}">${label}</span></li>\n`
      : html`<li><a class="${classes}" href="#${target}">${label}</a></li>\n`;
  });
  return html`<nav class="elements" aria-label="Elements of ${memo}">
<ul>
${chips}</ul>
</nav>`;
}
