/**
 * The signs that tell an announcement from other documents, as data. The weights were rounded from a logistic
 * regression on the labelled memos and on pages of installed packages (`npm run recognition` measures both) and
 * are kept few and blunt on purpose: they have to hold for authors whom no corpus has.
 */
import {findTimes} from '../reading/times/find.js';
import type {TimeExpression} from '../reading/times/time.js';
import type {Sketch} from './sketch.js';

/** One thing that speaks for or against a document's being an announcement. */
export interface Sign {
  /** What it shows, to finish "it looks like no announcement: …"; only signs against need it. */
  shows: string;
  /** How much one unit of its strength weighs; below zero it speaks against. */
  weight: number;
  /** More of it than this counts no more. */
  most: number;
  strength(page: Page): number;
}

/** What the signs look at. */
export interface Page {
  sketch: Sketch;
  /** The prose as one text. */
  text: string;
  times: readonly TimeExpression[];
  /** With forward slashes; relative to the working directory where it lies inside, empty for unnamed input. */
  path: string;
}

/** Fewer words than these count as so many: a single date in a short note is not yet a dense one. */
const fewestWords = 60;

const DATED: ReadonlySet<string> = new Set(['date', 'period', 'moment']);
const TYING: ReadonlySet<string> = new Set(['from', 'on', 'until', 'by']);

/** Words of people at work, as against words about software or things. */
const people =
  /\b(?:teams?|staff|colleagues?|managers?|shifts?|departments?|everyone|crew|wards?|offices?|desks?|nurses?|drivers?|teachers?|parents|customers?|volunteers?|members?|people|residents?|students?|patients?|meetings?)\b/gi;
const trying =
  /\b(?:trials?|pilot(?:s|ing|ed)?|experiment\w*|try (?:it|this|out|something|the)|trying|tried|give it a go)\b/gi;
const changing =
  /\b(?:from now on|instead of|in place of|no longer|chang(?:e[sd]?|ing)|new way|start(?:s|ing)?|begins?|beginning|as of|effective|mov(?:es?|ing) to|replac\w+|we (?:stop|drop|switch|introduce))\b/gi;
const forward =
  /\b(?:we|i)(?:['’]ll| will| shall|['’]re going to| are going to| plan to| intend to| want to|['’]d like to)\b/gi;
const deciding =
  /\b(?:look(?:ed)? (?:at (?:it|this|the numbers|how) )?again|revisit\w*|review (?:it|this|how)|decided?|take stock|reassess\w*|keep it|stop it|go back)\b/gi;
const helping =
  /\b(?:questions|ask (?:me|her|him|us)|talk to|come (?:to|and)|call|ring|happy to|will help|helps?|drop in)\b/gi;
const us = /\b(?:we|our|us|ours)\b/gi;
const you = /\b(?:you|your|yours)\b/gi;
/** Words of manuals and licences that no memo is full of. */
const manual =
  /\b(?:npm|install(?:ed|ing|ation)?|imports?|require\(|functions?|methods?|parameters?|arguments?|returns|callbacks?|strings?|booleans?|arrays?|null|undefined|modules?|packages?|library|plugins?|api|cli|node(?:\.js)?|licen[cs]e|copyright|warranty|syntax|regex|json|yaml|javascript|typescript|python|compiler|runtime|default value|repository|github)\b/gi;
/** Words of software that also stand in the memos of those who make it. */
const technical =
  /\b(?:options?|config\w*|versions?|releases?|files?|code|bugs?|fix(?:ed|es)?|errors?|commits?|pull requests?|commands?|browsers?|objects?|default)\b/gi;
const recipe =
  /\b(?:tbsp|tsp|teaspoons?|tablespoons?|preheat|simmer|stir|whisk|knead|\d+ ?(?:g|ml|oz|cups?))\b/gi;

/** Headings and labels by the sort of document that has them; how many different ones it takes to be sure. */
const headingSets: readonly (readonly [shows: string, needed: number, headings: RegExp])[] = [
  [
    'headings of a manual',
    2,
    /^(?:install(?:ation|ing)?|usage|getting started|quick ?start|api|options|features|licen[cs]e|contribut(?:ing|ors)|documentation|table of contents|examples?|change ?log|configuration|parameters|returns|syntax|see also|properties|methods|endpoints?|build(?:ing)?|development|acknowledge?ments?|authors?|sponsors|compatibility|prerequisites|requirements)\b/,
  ],
  [
    'headings of a decision record',
    3,
    /^(?:status|context(?: and problem statement)?|decision(?: outcome| drivers)?|consequences|considered options|alternatives(?: considered)?|pros and cons.*)$/,
  ],
  ['headings of a recipe', 1, /^(?:ingredients|directions|servings?|method and ingredients)\b/],
  [
    'headings of a list of versions',
    2,
    /^(?:version |release )?\[?v?\d+\.\d+|^(?:added|changed|deprecated|removed|fixed|\[?unreleased\]?|breaking changes|bug ?fixes|patch changes|minor changes|major changes)$/,
  ],
  [
    'headings of a tutorial',
    2,
    /^(?:step \d+|prerequisites|what you(?:['’]ll| will) (?:learn|need|build)|before you (?:begin|start)|troubleshooting|further reading)\b/,
  ],
  [
    'headings of a runbook or a review of an incident',
    2,
    /^(?:symptoms?|diagnosis|escalation|mitigation|root causes?|resolution|detection|rollback procedure|lessons learn(?:ed|t)|contributing factors)\b/,
  ],
];

const minutes =
  /^(?:minutes\b|agenda$|attend(?:ees|ance|ing)$|present$|apologies|absent$|actions?(?: items?| agreed| points?)?$|matters arising|any other business|aob$|(?:minutes of the )?previous m|next (?:meeting|agenda)|(?:next )?date of next|in the room|participants|chair$|note[- ]?taker)/;

/** With these a memo begins that `new` wrote or `--fix-suggestions` completed; it may still say nothing else. */
const ownHeadings =
  /^(?:what prompted this|what we try|how we decided|who is affected|what will be hard|what we do not know|where to get help|how we will know it works|what would worry us|when we look back|how we can go back|objections and better ideas|who is responsible)$/;

const titleOfOther =
  /\b(?:readme|change ?log|release notes|minutes|agenda|postmortem|post-mortem|incident (?:report|review)|status (?:report|update)|adr[- ]?\d+|rfc[- ]?\d+|tutorial|reference|cheat ?sheet|runbook|playbook|glossary|how[- ]to|api|licen[cs]e|code of conduct|contributing|vacancy|job description)\b/;
const titleOfAnnouncement =
  /\b(?:announc\w+|memo(?:randum)?|trial|pilot|experiment|trying|try|notice|heads[- ]up|from (?:monday|tuesday|wednesday|thursday|friday)|we(?:['’]re| are))\b/;

/** Names that mean the same in every repository. */
const conventionalNames =
  /(?:^|\/)(?:readme|change-?log|changes|history|licen[cs]es?|notice|copying|contributing|contributors|code[-_]of[-_]conduct|security|support|authors|maintainers|governance|upgrad(?:e|ing)|migrat(?:ion|ing)|roadmap|todo|agents|claude|skill|install|(?:issue|pull_request)_template|release[-_]?notes|glossary|_?sidebar|summary)(?:[-_.][\w.-]*)?\.(?:md|markdown|mdx)$/i;
const otherFolders =
  /(?:^|\/)(?:adrs?|decisions|rfcs?|api|reference|tutorials?|recipes|minutes|meeting-?notes|node_modules|vendor|third[-_]party|licenses|man|runbooks|post-?mortems|changelogs?|\.github|\.changeset)\//i;
const announcementFolders =
  /(?:^|\/)(?:[\w-]*announcements?|memos?|change-?(?:memos|notices|communications?)|experiments)(?:\/|[\w-]*\.(?:md|markdown|mdx)$)/i;

/** Every sign there is. Their sum is the score. */
export const signs: readonly Sign[] = [
  says(1, 3, 'dates', ({times, sketch}) => density(times.filter(({kind}) => DATED.has(kind)).length, sketch)),
  says(0.8, 3, 'days that tie the reader', ({times, sketch}) =>
    density(times.filter(({kind, relation}) => DATED.has(kind) && TYING.has(relation ?? '')).length, sketch),
  ),
  says(0.4, 3, 'lengths of time', ({times, sketch}) =>
    density(times.filter(({kind, relation}) => kind === 'duration' && relation === 'for').length, sketch),
  ),
  words(0.6, 6, 'people at work', people),
  words(0.6, 3, 'a trial', trying),
  words(0.4, 3, 'a change', changing),
  words(0.3, 3, 'plans', forward),
  words(0.4, 3, 'a decision', deciding),
  words(0.4, 3, 'help', helping),
  words(0.4, 6, 'who speaks', us),
  words(0.3, 6, 'who is spoken to', you),
  words(-0.9, 8, 'it speaks like a manual', manual),
  words(-0.3, 8, 'it speaks of software', technical),
  words(-0.8, 6, 'it measures and stirs like a recipe', recipe),
  says(-0.5, 8, 'much code in the lines', ({sketch}) => density(sketch.codeSpans, sketch)),
  says(-0.5, 4, 'blocks of code', ({sketch}) => sketch.codeLines / Math.max(sketch.words / 10, 5)),
  says(-0.5, 4, 'badges', ({sketch}) => sketch.badges),
  ...headingSets.map(([shows, needed, headings]) =>
    says(-3, 1, shows, ({sketch}) => (different(sketch, headings) >= needed ? 1 : 0)),
  ),
  says(4, 1, 'headings of an announcement', ({sketch}) => (different(sketch, ownHeadings) >= 2 ? 1 : 0)),
  // Some announce a change by circulating the minutes of the meeting that agreed on it.
  says(-5, 1, 'headings of minutes', ({sketch, text}) =>
    different(sketch, minutes) >= 2 ? (text.search(trying) === -1 ? 1 : 0.5) : 0,
  ),
  says(-2, 1, 'its title', ({sketch}) => (titleOfOther.test(sketch.headings[0] ?? '') ? 1 : 0)),
  says(1.5, 1, 'its title', ({sketch}) => (titleOfAnnouncement.test(sketch.headings[0] ?? '') ? 1 : 0)),
  says(-2, 1, 'hardly any text', ({sketch}) => (sketch.words < 12 ? 1 : 0)),
  says(-1, 1, 'its length', ({sketch}) => (sketch.words > 2500 ? 1 : 0)),
  says(-8, 1, 'its name', ({path}) => (conventionalNames.test(path) ? 1 : 0)),
  says(-2, 1, 'its folder', ({path}) => (otherFolders.test(path) ? 1 : 0)),
  says(4, 1, 'its folder', ({path}) => (announcementFolders.test(path) ? 1 : 0)),
];

function says(weight: number, most: number, shows: string, strength: Sign['strength']): Sign {
  return {shows, weight, most, strength};
}

function words(weight: number, most: number, shows: string, expression: RegExp): Sign {
  return says(weight, most, shows, ({text, sketch}) => density(text.match(expression)?.length ?? 0, sketch));
}

/** How many there are in a hundred words. */
function density(count: number, {words: total}: Sketch): number {
  return (count / Math.max(total, fewestWords)) * 100;
}

function different({headings, labels}: Sketch, expression: RegExp): number {
  return new Set([...headings, ...labels].flatMap(heading => expression.exec(heading)?.[0] ?? [])).size;
}

/** The page that the signs look at. */
export function pageOf(sketch: Sketch, path: string): Page {
  return {sketch, text: sketch.prose.join('\n'), times: sketch.prose.flatMap(line => findTimes(line)), path};
}
