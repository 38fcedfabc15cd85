import type {
  Announcement,
  Heading,
  Place,
  Prose,
  Section,
  Sentence,
} from '../src/announcement/announcement.js';
import type {Evidence} from '../src/reading/reading.js';
import {cueTable} from '../src/rule/cue-table.js';
import {defineRule} from '../src/rule/define-rule.js';
import {quote} from '../src/rule/element-rule.js';
import {sentencesOf, sureItems} from '../src/rule/evidence-sentences.js';

const why =
  'When two things change at once, nobody can tell which of them helped and which did harm, and stopping one means arguing about both; steps, rules and places of one and the same change are one change.';

const example =
  'From 3 March we try the new rota. The ticket system stays as it is until we have decided about the rota.';

/** Headings that number a change, not a step of one. */
const numberedChange = cueTable(`
  ?: +: ^ (the)? (change|experiment|initiative|new (rule|policy|process|tool|way|practice)) (no|nr|number)? (<number>|one|two|three|four|five|a|b|c|d)
  ?: +: ^ (the|our)? (first|second|third|fourth|other) (change|experiment|initiative|trial|pilot)
`);

/** Such words that need no first beside them. */
const secondOfAll = cueTable(
  '?: +: ^ (the|our)? (second|other) (change|experiment|initiative|trial|pilot) $',
);

/** What stands in such headings where one change goes from place to place, or on in time. */
const samePlace = cueTable(`
  ?: +: (team|teams|squad|squads|ward|wards|branch|branches|site|sites|depot|depots|office|offices|store|stores|shop|shops|school|schools|route|routes|bay|bays|floor|floors|group|groups|region|regions|department|departments|shift|shifts|building|room|rooms|phase|wave|step|stage|week|weeks|month|round|sprint|part)
`);

/** Titles and first lines that promise several. What is done to one thing ("to the rota") is one change. */
const severalChanges = cueTable(
  `
  @several = (two|three|four|five|six|seven|several|some|many|2|3|4|5|6|7)
  @kind = (new|big|small|different|separate|important|exciting|major|minor|unrelated|parallel|simultaneous|little|quick)
  ^ (the|our|your|these)? (@several) (@kind)? (@kind)? (changes|experiments|trials|pilots|initiatives|reforms|novelties) !(to|of|for|about|within|that|(in|on) (the|our|your|how|this))
  (try|trying|start|starting|make|making|announce|announcing|introduce|introducing|launch|launching|run|running|begin|beginning|pilot|piloting|bring|bringing) (@several) (@kind)? (@kind)? (changes|experiments|trials|pilots|initiatives|reforms|things) !(to|of|for|about|within|that|(in|on) (the|our|your|how|this))
  (@several) (@kind)? (@kind)? (changes|experiments|trials|pilots|initiatives|reforms) (from|starting|as of|effective|beginning|on) <when>
  (@several) (@kind)? (@kind)? (changes|experiments|trials|pilots|initiatives|reforms|things) (begin|start|come|take effect|happen|are coming|will begin|will start|will come|take place)
  `,
  `
  ?: <past>
  ?: (last|previous|earlier|ago|already|options|choose|chose|vote|voted|ideas|proposals|drafts)
  ?: (changes|experiments|trials|pilots|things) .. (so far|before us|elsewhere)
  ?: +: (in|into|as|at) (one|once) $
  ?: +: (we|i|they) (did|do|will|have|are|shall|would) not
  `,
);

/** Titles with two news in them. */
const twoNews = cueTable(
  `
  (and|plus) (a|an|our|the|some)? new (_)? (system|rota|roster|tool|policy|process|rules|rule|hours|schedule|structure|team|teams|platform|software|tracker|menu|route|routes|layout|model|contract|supplier|procedure|queue|format|shifts|uniform~) $ & ^ (our|a|an|the|some)? new
  `,
  `
  ?: new (year|faces|people|colleagues|start|look|feel|season|term|names)
  `,
);

/** A second change beside the first. */
const alsoChanges = cueTable(
  `
  @also = (also|at the same time|in addition|additionally|in parallel|on top of (that|this)|furthermore|separately|besides|while we are at it|as well)
  @change = (introducing (a|an)? new|launching|piloting|trialling|trialing|replacing|scrapping|abolishing|switching (to|from|over)|moving (to|from|over)|migrating (to|from)|trying (out)? !(to|our|hard|not)|doing away with|getting rid of)
  @will = (introduce (a|an)? new|launch|pilot|trial|replace|scrap|abolish|switch (to|from|over)|move (to|from|over)|migrate (to|from)|try (out)? !(to|our|hard|not)|change (the|our) (length|duration|hours|rules|rota|roster|order|way|process|procedure|schedule|format|times|opening)|do away with|get rid of)
  @same = (it|this|that|them|these|the (same|trial|pilot|experiment))
  @less = (nothing|no|none|neither)
  (we|<name>) are also (@change) !(@same|@less)
  (we|<name>) will also be (@change) !(@same|@less)
  (@also) (we|<name>) will be (@change) !(@same|@less)
  (as well as|besides|on top of|in addition to|apart from) ... , we (are|will|shall) (going to)? (@will|@change) !(@same|@less)
  (@also) , (we|<name>) are (@change) !(@same|@less)
  (@also) (we|<name>) are (@change) !(@same|@less)
  (we|<name>) (will|shall|are going to) also (@will) !(@same)
  (@also) , (we|<name>) (will|shall|are going to|<will>) (@will) !(@same)
  (@also) (we|<name>) (will|shall|are going to) (@will) !(@same)
  (a|the|our|one) (second|other|another|further|separate) (experiment|change) (is|begins|starts|concerns|will|runs|goes)
  (another|one more) (experiment|change) (begins|starts|is coming|comes|that (begins|starts|comes)) !(after|later|once)
  `,
  `
  ?: (next (year|quarter)|later (on|this|in|we|$)|(week~|month~|day~) later|after (that|this|the)|afterwards|once (this|the|it|that)|last|previous|ago|elsewhere|other (teams|wards|branches|sites)|another team|unrelated|nothing to do)
  ?: (training|workshop~|help|helpdesk|desk|clinic~|drop in~|buddy|buddies|office hours|coach~|mentor~|support|guide~|handbook|faq|channel|survey|question~|feedback|form|dashboard|report~)
  ?: (room|floor|building|entrance|desk|desks|door|machine|wall|corridor|kitchen|boiler|heating|roof|window~|lift|carpet|light~|printer~|sign|signs|poster~|notice~|leaflet~|letterhead|website|card|form|script)
  ?: with (<number>|a few|some) (<people>) first
  `,
);

export default defineRule({
  id: 'one-change-at-a-time',
  summary: 'The memo announces one change, so that its effect can be told.',
  why,
  severity: 'warn',
  presets: ['all'],
  since: '0.1.0',
  options: {},
  reads: ['specific-experiment', 'review-horizon', 'support-tactics'],
  examples: [
    {
      valid:
        '# New rota\n\n## Step 1: the early shift\n\nFrom Monday we try it at Elm Street.\n\n## Step 2: the late shift\n\nA week later we try it there too.',
    },
    {
      valid:
        '# Bedside handover\n\n## Experiment 1: Ward 9\n\nFrom Monday we try it for six weeks.\n\n## Experiment 2: Ward 11\n\nThey try it from April on.',
    },
    {
      valid:
        '# Three changes to the rota\n\n- Shifts begin at eight.\n- Swaps are agreed by Thursday.\n- Nobody works two Saturdays running.',
    },
    {
      valid:
        '# quiet mornings\n\nwe try mornings without chat until 3 march. we are also introducing a drop-in at noon for anybody who is stuck',
    },
    {
      valid:
        '# Notice to members\n\nThe reading room opens at ten on trial. At the same time we are moving to the north entrance the notice board that shows the hours, and two experiments of last year are not repeated.',
    },
    {
      invalid:
        '# From Monday\n\n## Change 1: written stand-ups\n\nWe try them for six weeks.\n\n## «Change 2: the merge queue»\n\nWe try it for six weeks.',
      message: '`Change 2: the merge queue` is a second change in the same memo',
    },
    {
      invalid:
        '# «Three changes from Monday»\n\nShifts begin at eight, tickets move to another tool, and reviews are done in pairs.',
      message: '`Three changes from Monday` are announced in one memo',
    },
    {invalid: '# New rota «and new ticket system»\n\nBoth start on Monday.', message: 'is a second change'},
    {
      invalid:
        '# quiet mornings\n\nfrom monday we try mornings without chat. «we are also switching to linear for the tickets»',
      message: 'is a second change',
    },
    {
      invalid:
        '# Notice to members\n\n## Mornings\n\nFor six weeks from Monday 1 March we open the reading room at eight. On 14 April we decide whether it stays.\n\n## «Lending»\n\nFrom 3 March, for two months, members borrow ten books instead of six. It is an experiment. On 8 May we decide whether it stays.',
      message: '`Lending` is a second change in the same memo',
    },
  ],
  *check({announcement, evidence}) {
    const found =
      secondNumbered(announcement) ??
      secondInTitle(announcement) ??
      severalPromised(announcement) ??
      secondAlso(announcement, evidence) ??
      secondTrial(announcement, evidence);
    if (found) yield {messageId: 'second', ...found, why, example};
  },
});

interface Found {
  message: string;
  at: Place;
}

const CONFUSES = 'nobody will be able to tell which of them helped and which did harm';

function second(passage: Prose, from?: number, to?: number): Found {
  const said = quote({text: passage.quote(from, to)});
  return {
    message: `${said} is a second change in the same memo: ${CONFUSES}`,
    at: passage.placeOf(from, to),
  };
}

function headings({sections, title}: Announcement): Heading[] {
  return sections.flatMap(({heading}) => (heading && heading !== title ? [heading] : []));
}

function secondNumbered(announcement: Announcement): Found | undefined {
  const labels = new Set(
    announcement.sentences.flatMap(({label, kind}) => (label && kind !== 'table-row' ? label : [])),
  );
  for (const titles of [headings(announcement), [...labels]]) {
    const numbered = titles.filter(
      title => numberedChange.matches(title, announcement) && !samePlace.matches(title, announcement),
    );
    const [first, next] = numbered;
    if (first && next && first.text !== next.text) return second(next);
    const alone = numbered.find(title => secondOfAll.matches(title, announcement));
    if (alone) return second(alone);
  }
  return undefined;
}

function secondInTitle(announcement: Announcement): Found | undefined {
  const {title} = announcement;
  const found = title && twoNews.find(title, announcement)[0];
  return found && second(title, found.from, title.text.length);
}

/** In the title or in the first lines; the second of a list that they lead into, if they do. */
function severalPromised(announcement: Announcement): Found | undefined {
  const {title, sentences} = announcement;
  const lead = sentences.filter(({index, kind}) => index < LEAD && kind === 'paragraph');
  for (const passage of title ? [title, ...lead] : lead) {
    const found = severalChanges.find(passage, announcement)[0];
    if (!found) continue;
    const listed = passage === title ? [] : sentences.filter(({introducedBy}) => introducedBy === passage);
    const next = listed.find(({block}) => block !== listed[0]?.block);
    if (next) return second(next);
    const said = quote({text: passage.quote(found.from, found.to)});
    return {message: `${said} are announced in one memo: ${CONFUSES}`, at: passage.placeOf()};
  }
  return undefined;
}

/** So many sentences at the beginning say what a memo is about. */
const LEAD = 3;

function secondAlso(announcement: Announcement, evidence: ReadonlyMap<string, Evidence>): Found | undefined {
  const help = sentencesOf(sureItems(evidence.get('support-tactics')), announcement);
  for (const sentence of announcement.sentences) {
    const found = alsoChanges.find(sentence, announcement)[0];
    if (found && !help.includes(sentence)) return second(sentence);
  }
  return undefined;
}

/** Two sections side by side that are each a whole experiment: tried, concrete, and looked at again. */
function secondTrial(announcement: Announcement, evidence: ReadonlyMap<string, Evidence>): Found | undefined {
  const experiment = evidence.get('specific-experiment')?.items ?? [];
  const [changes, ...others] = [
    experiment.filter(({facet}) => facet === 'change'),
    experiment.filter(({facet}) => facet === 'trial'),
    evidence.get('review-horizon')?.items ?? [],
  ].map(items => sentencesOf(items, announcement));
  const changeIn = ({heading, sentences}: Section) =>
    heading !== undefined &&
    heading !== announcement.title &&
    !samePlace.matches(heading, announcement) &&
    others.every(saying => saying.some(sentence => sentences.includes(sentence)))
      ? changes?.find(sentence => sentences.includes(sentence))
      : undefined;
  const [first, ...more] = announcement.sections.flatMap(section => changeIn(section) ?? []);
  const next = more.find(change => first && areSiblings(first, change) && !areAlike(first, change));
  return next?.section.heading && second(next.section.heading);
}

function areSiblings({section: a}: Sentence, {section: b}: Sentence): boolean {
  return a.parent === b.parent && a.heading?.depth === b.heading?.depth;
}

/** Whether two sentences say much the same, as where a change comes to one place and then to the next. */
function areAlike(a: Sentence, b: Sentence): boolean {
  const [ofA, ofB] = [a, b].map(({text}) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu)));
  const shared = [...ofA!].filter(word => ofB!.has(word)).length;
  return shared > Math.min(ofA!.size, ofB!.size) / 2;
}
