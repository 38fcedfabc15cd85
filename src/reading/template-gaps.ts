/** Finds what is left of a template: `[date]`, `<team name>`, `{{owner}}`, `TBD`, `X weeks`. */

import {remembered} from './remembered.js';

/** A kind of gap that templates leave: where it may stand, and what in that place is none. Each is linear. */
interface Gap {
  pattern: RegExp;
  /** Whether a match is really a gap; it always is where this is left out. */
  isGap?: (match: RegExpExecArray, text: string) => boolean;
}

/** What templates ask for, as the first or last word of a slot: `[date]`, `<team name>`, `[reference number]`. */
const ASKED_FOR =
  /^(?:the |your |an? |our )?(?:\w+ ){0,3}(?:dates?|days?|weekdays?|weeks?|months?|years?|times?|names?|surname|firstname|lastname|teams?|places?|locations?|rooms?|sites?|venue|people|persons?|roles?|owners?|leads?|managers?|departments?|company|organi[sz]ation|clients?|customers?|products?|projects?|titles?|topics?|subjects?|changes?|reasons?|problems?|goals?|metrics?|numbers?|amounts?|figures?|percentages?|thresholds?|durations?|e-?mails?|phone|links?|urls?|address(?:es)?|channels?|tools?|systems?|forum|items?|texts?|descriptions?|details?|quotes?|examples?|experiments?|things?|pictures?|images?|photos?|logo|heading|headline|version|price|country|city|sponsor|author|sender|recipient|signature|placeholder|tbd|tba|tbc|todo|here)$/i;

/** Instructions to whoever fills a template in. */
const INSTRUCTION =
  /^(?:(?:insert|add|enter|fill|describe|specify|explain|list|state|give|provide|choose|select|pick|write|type|put|paste|link to|say|replace|complete|e\.g\.|for example|your|who|what|when|where|why|how) .+|(?:insert|add|describe|specify|fill in|to be .+|tb[dac]|todo|xx+)|(?:quote|picture|photo|image|names?|dates?|list|number|details|description|summary|link|screenshot|item) (?:of|from|for|with|goes|to|one|two|three|1|2|3)\b.*|(?:tb[dac]|todo)\b.*)$/i;
const LEFT_TO_DO =
  /\b(?:to (?:be )?(?:added|filled in|confirmed|completed|inserted|follow|polish|check|come|decide|do)|goes? here|here)$/i;

/** An aside of the author or the editor: `they [the six cooks] agreed`. */
const ASIDE =
  /^(?:the|an?|our|their|his|her|its|and|or|but|in|on|at|from|for|by|of|i\.?e|formerly|now|aka|approx|about|ca|circa|not|also|as|with|without|since|until|born|died|see|no|yes|all|both|then|later|today)\b/i;

/** What stands in square brackets for good: sources, stage directions, tags of mails, keys, editors' notes. */
const BRACKETED =
  /^(?:sic|(?:read |learn )?more|back to top|tutorial|docs|documentation|demo|guide|(?:possible )?breaking(?: changes?)?|become an? .*|(?:this page )?(?:is )?(?:intentionally |deliberately )?(?:left )?blank(?: page)?|recte|redacted|laughter|laughs|applause|pause|silence|music|inaudible|unintelligible|crosstalk|coughs|cheers|translation.*|transl\..*|optional|emphasis .*|my emphasis|our emphasis|italics .*|note|tip|important|warning|caution|internal|external|draft|urgent|confidential|public|private|updated?|new|closed|open|resolved|solved|fixed|wip|rfc|fyi|ot|nsfw|pdf|video|audio|edit(?:ed)?|archived|deprecated|beta|alpha|enter|return|esc|escape|tab|shift|ctrl|control|alt|option|cmd|command|del|delete|space|home|end|f\d+|see .*|cf\. .*|ibid\.?|et al\.?|and|or|the|an?|is|are|was|were|we|our|us|they|their|them|he|she|his|her|it|its|i|you|who|that|this|these|those)\.?$/i;
/** `Smith 2020`, `Smith et al., 2020`, `12`, `3, 7–9`, `0, 1)`, `ISO 9001:2015`, `CHG-123`. */
const CITATION = /^[\d\s.,;:–-]+$|\b(?:1[5-9]|20)\d\d[a-z]?\b|\d[A-Z]*$|^[A-Z]+[-\s]?\d/;

/** A word or two that a data field is called by: `firstname`, `start_date`, `your team`. */
const FIELD = /^[a-z][\w-]*(?: [\w-]+){0,3}$/i;
/** What a mail merge calls names without a space between. */
const MERGED_NAME =
  /^(?:first|last|full|sur|fore|given|nick|f|l|team|company|project|client|customer|manager|employee)[ _-]?name$/i;
/** What stands in braces in a manual of an interface: types, and parameters that callers pass. */
const PARAMETER =
  /^(?:numbers?|texts?|strings?|booleans?|objects?|items?|things?|urls?|versions?|images?|examples?|links?|details|[A-Z]\w*[a-z]\w*[A-Z]\w*|[a-z]+[A-Z]\w*)$/;
/** Capitals that a template has where a word is to come: `The owner is NAME.` */
const CAPITAL_SLOT =
  'NAMES?|DATE|TEAM|TEAM NAME|START DATE|END DATE|FIRST NAME|LAST NAME|OWNER|MANAGER|DEPARTMENT|PLACE|LOCATION|ROOM|DEADLINE|PERSON';

const KEY_OR_TYPE =
  /^(?:[Ee]nter|[Rr]eturn|[Ee]sc|[Ee]scape|[Tt]ab|[Ss]hift|[Cc]trl|[Aa]lt|[Cc]md|[Dd]el|[Ss]pace|string|int|boolean|object|any|void|t|k|v|[a-z]+[A-Z]\w*|[A-Z]\w*[a-z]\w*[A-Z]\w*)$/;

const GAPS: readonly Gap[] = [
  {pattern: /\[([^\][\uFFFC]{1,80})\]/g, isGap: isBracketGap},
  {pattern: /<([a-z][^<>@:=/\uFFFC]{1,80})>/gi, isGap: isAngleGap},
  {pattern: /⟨([^⟨⟩]{1,60})⟩/g},
  {pattern: /«([^«»]{1,40})»/g, isGap: ([, inside]) => ASKED_FOR.test(inside!.trim())},
  {pattern: /\{\{([^{}<>%#/][^{}]{0,60})?\}\}/g},
  {pattern: /(?<![{\w\\$])\{ ?([^{}]{2,40}?) ?\}(?!\})/g, isGap: isBraceGap},
  {pattern: /(?<!\w)(?:%%\w{2,40}%%|@@\w{2,40}@@|#[A-Z_]{3,40}#)(?!\w)/g},
  {
    pattern: /(?<!\w)(?:\$\{(\w{2,40})\}|%([A-Z_]{3,40})%)(?!\w)/g,
    isGap: ([, inBraces, inPercents]) => isMergeField((inBraces ?? inPercents)!),
  },
  {
    pattern: new RegExp(`(?<=\\b(?:is|are|be) (?:called )?)(?:${CAPITAL_SLOT})(?=[.!]?$)`, 'g'),
  },
  {pattern: new RegExp(`^(?:${CAPITAL_SLOT})(?=[.!]?$)`, 'g')},
  {pattern: /(?<=\b(?:[Oo]n|[Ff]rom|[Uu]ntil|[Bb]efore) )(?:START |END )?DATE\b/g},
  {
    pattern:
      /(?<![\w.])(?:(?:your|first)[._-]?(?:first)?name(?:[._-]?(?:last|sur|family)[._-]?name)?|name[._-]surname|vorname[._-]nachname)@[\w.-]+\w/gi,
  },
  {
    pattern:
      /^(?:(?:yet|still) )?to be (?:confirmed|announced|determined|defined|advised)(?: (?:later|soon|shortly))?(?=[.!)]*$)/gi,
  },
  {
    pattern: /\bTB[DAC]\b(?! ?\()(?! (?:lists?|items?|columns?|entries|labels?|markers?|tags?|pile)\b)/gi,
    isGap: isNotDefined,
  },
  {pattern: /(?:^|[:|–—(-] ?)(t\.b\.[dac]\.?)(?= ?$|[)|]| - )/gi},
  {pattern: /\b(?:TODO|FIXME)\b(?! (?:comments?|lists?|items?|apps?|notes?|tags?)\b)/g, isGap: isNotDefined},
  {
    pattern:
      /\bX{3,}\b(?! (?:Olympi|Winter|Summer|Congress|Legion|Corps|Dynasty|Games|Symposi|General Assembly))/g,
    isGap: isNotRoman,
  },
  {
    pattern:
      /\bXX(?=[ .:/](?:XX\b|January|February|March|April|May|June|July|August|September|October|November|December|per ?cent|weeks?|days?|months?|hours?|minutes?|people|euros?|pounds?)| ?[%€£$])/g,
  },
  {pattern: /(?<=[€£$] ?)X{1,3}\b/g},
  {pattern: /\bxxx+(?=@| (?:to|and|for|in|on|at|by|will|is|are|weeks?|days?|people)\b)/g},
  {
    pattern:
      /(?<![\d×] ?)\b[XY] (?:weeks?|days?|months?|hours?|minutes?|sprints?|sites?|percent|per cent|euros?|pounds?)\b|\b[XY] ?%/g,
  },
  {
    pattern: /\b(?:dd|DD)[./-](?:mm|MM)[./-](?:yy|YY){1,2}\b|\b(?:yyyy|YYYY)-(?:mm|MM)-(?:dd|DD)\b/g,
    isGap: isNoFormat,
  },
  {pattern: /\b00[./]00[./]0{2,4}\b|\b0{3,}[ /-]0{4,}\b/g},
  {pattern: /_{3,}/g, isGap: isNoForm},
  {pattern: /(?<!\.)\.{5,}(?!\.)(?! ?\d)|(?<!…)…{2,}(?!…)(?! ?\d)/g, isGap: isNoLeader},
  {pattern: /^\W{0,2}(\?{2,})\W{0,2}$|(?<=[:|] ?)(\?{2,})/g},
  {pattern: /\blorem ipsum\b(?!["”’]? (?:is|was|comes|means|text|generator|stands))/gi},
  {
    pattern: /\b(?:insert|paste|add|put) [^.!?:\uFFFC]{1,40} here\b(?! (?:by|before|if|and))/gi,
    isGap: isForTheAuthor,
  },
  {
    pattern:
      /^(?:insert|fill in|fill me in|fill this in|to be (?:filled in|completed|inserted|added|supplied|written)|your (?:name|text|title|team|role) here|(?:click|tap) (?:here )?to (?:add|edit|enter)(?: \w+)?|placeholder(?: (?:for|text)\b.{0,60})?)[.!)]*$/gi,
  },
  {pattern: /^\((?:insert|fill in|to be (?:filled in|completed|added)|add|tb[dac])[^()]{0,40}\)$/gi},
  {
    pattern:
      /^insert (?:[\w']+ ){0,4}(?:names?|dates?|reasons?|text|figures?|numbers?|title|quote|details|summary|logo|picture)(?: here)?(?=[.!]?$)/gi,
  },
  {pattern: /^(?:describe|explain|summari[sz]e|outline|specify) [^.!?:\uFFFC]{1,60} here(?=[.!]?$)/gi},
  {
    pattern:
      /\b(?:delete|strike(?: out)?|cross out) (?:as|where|if|whichever is) (?:appropriate|applicable|inapplicable|not applicable)\b/gi,
  },
  {
    pattern:
      /\b(?:some |the |your |more |our )?(?:\w+ ){0,3}(?:text|words?|content|copy|description|title|date|figures|numbers|quote|paragraph|details|logo|image|photo)\b[^.!?\uFFFC]{0,30} goe?s? here(?=[.!)\]]*$)/gi,
  },
  {pattern: /\bnote to self\b[^.!?]{0,60}/gi},
];

/**
 * Signs and words of which every gap has one. Most sentences have none, and are spared the patterns above: whoever adds
 * a pattern adds here what it cannot do without.
 */
const SIGNS = /[[<⟨«{%@#_]|\$\{|[€£$] ?X|[A-Z]{4}|XX|\b[XY] ?[a-z%]|\.{5}|…{2}|\?\?|^\(/;
const WORDS =
  /tb[dac]|t\.b\.|xxx|\b(?:dd|mm|yyyy)[./-]|00[./]|000|\b(?:here|lorem|note to self|delete|strike|cross out)\b|^(?:yet |still )?(?:insert|fill|to be|your|click|tap|placeholder)/i;

/** Whether square brackets hold a slot, and not a source, a tick box, an aside or the like. */
function isBracketGap({0: whole, 1: inside, index}: RegExpExecArray, text: string): boolean {
  const words = inside!.trim();
  const before = text[index - 1] ?? ' ';
  const after = text[index + whole.length] ?? ' ';
  if (words === '...' || words === '…') return text.trim() === whole;
  // A [link][1] or [link](…), f[x], [t]he and colleague[s] are none.
  if (after === '(' || /[\p{L}\p{N}\])]/u.test(before) || /[\p{L}\p{N}]/u.test(after)) return false;
  if (/^[A-MO-W]$/.test(words)) return false;
  if (/^[a-z]$/i.test(words)) return /^n$/i.test(words) || hasOtherLetterSlot(near(text, index), words);
  if (!/\p{L}{2}/u.test(words)) return words === '#' || /^_+$/.test(words);
  if (isOptionalArgument(words, text.slice(Math.max(0, index - 80), index))) return false;
  if (BRACKETED.test(words) || isQuotedAside(text, index, whole)) return false;
  if (isInstruction(words)) return true;
  return before !== '[' && !CITATION.test(words) && /^\p{Ll}[^:]*$/u.test(words) && !ASIDE.test(words);
}

function isInstruction(words: string): boolean {
  return ASKED_FOR.test(words) || INSTRUCTION.test(words) || LEFT_TO_DO.test(words);
}

/** What stands around a place; enough to judge by, and no more than takes a moment to read. */
function near(text: string, index: number): string {
  return text.slice(Math.max(0, index - 200), index + 200);
}

/** `rows [x]–[y]` has two slots; a single `[x]` is a ticked box. */
function hasOtherLetterSlot(text: string, letter: string): boolean {
  const slots = text.match(/(?<!\p{L})\[[a-z]\](?!\p{L})/giu) ?? [];
  return slots.some(slot => slot.toLowerCase() !== `[${letter.toLowerCase()}]`);
}

/** Whether it is an editor's note inside a longer quotation. */
function isQuotedAside(text: string, index: number, whole: string): boolean {
  const opened = /["“„«‘][^"“”„«»]*$/.exec(text.slice(Math.max(0, index - 200), index));
  if (!opened) return false;
  const after = text.slice(index + whole.length, index + whole.length + 200);
  const closing = after.search(/["”“»’]/);
  return closing >= 0 && (opened[0].length > 1 || closing > 0);
}

/** `parse(text[, options])`, `new Map([startOfMap])`: what a caller may leave out. */
function isOptionalArgument(words: string, before: string): boolean {
  if (/^[a-z]+[A-Z]\w*$/.test(words)) return !MERGED_NAME.test(words);
  return /[\p{L}\p{N}_$\uFFFC]\([^()]*$/u.test(before) && /^[\w.$]+$/.test(words);
}

/** Whether single braces hold what a template asks for: not a type, an expression or a parameter. */
function isBraceGap({0: whole, 1: inside, index}: RegExpExecArray, text: string): boolean {
  const words = inside!.replaceAll(/[_-]+/g, ' ');
  if (/^(?:import|export)\b/.test(text) || /[/=(]/.test(text[index - 1] ?? '')) return false;
  if (/[/(]/.test(text[index + whole.length] ?? '') || /@(?:param|returns?|type)\b/.test(near(text, index)))
    return false;
  if (!FIELD.test(inside!)) return false;
  if (MERGED_NAME.test(words)) return true;
  return !PARAMETER.test(words) && isInstruction(words);
}

/** Whether a name between signs of a template is for a word of a letter, and not a variable of a machine. */
function isMergeField(name: string): boolean {
  const words = name.replaceAll('_', ' ');
  if (/^(?:user|host|computer|file|path) ?name$/i.test(words)) return false;
  return MERGED_NAME.test(words) || (!PARAMETER.test(words) && ASKED_FOR.test(words));
}

/** Lines on a form that readers sign are theirs to fill in. */
function isNoForm({index}: RegExpExecArray, text: string): boolean {
  return !/\b(?:sign(?:ed|ature)?(?: here)?|initials|cut here|tear off)\b/i.test(near(text, index));
}

/** Whether angle brackets hold a slot: not a type parameter, a key or a component. */
function isAngleGap({1: inside, index}: RegExpExecArray, text: string): boolean {
  // `<Steps>` is a component, `<Name>` is a slot.
  if (
    /^[A-Z][a-z]\w*$/.test(inside!) &&
    (!ASKED_FOR.test(inside!) || near(text, index).includes(`</${inside}>`))
  )
    return false;
  return (
    !/[\p{L}\p{N}.]/u.test(text[index - 1] ?? '') && !KEY_OR_TYPE.test(inside!) && !/[&|,]/.test(inside!)
  );
}

/** `TBD is what doctors call …` explains the letters. */
function isNotDefined({0: whole, index}: RegExpExecArray, text: string): boolean {
  return !/^["”’]? (?:is what|is the|is an|is short|means|stands for|was the|is used|= )/.test(
    text.slice(index + whole.length, index + whole.length + 20),
  );
}

/** `Super Bowl XXX` and `Chapter XXX` count; `Room: XXX` does not. */
function isNotRoman({0: whole, index}: RegExpExecArray, text: string): boolean {
  const before = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, index - 30), index))?.[1];
  return whole.length > 3 || before === undefined || !/^\p{Lu}\p{Ll}{2,}$/u.test(before);
}

/** Dots at the end of an entry lead to the page number that follows. */
function isNoLeader({0: whole, index}: RegExpExecArray, text: string): boolean {
  return !/[\p{L}\p{N}] ?$/u.test(text.slice(0, index)) || /\p{L}/u.test(text.slice(index + whole.length));
}

/** `written as DD/MM/YYYY` describes a form. */
function isNoFormat({index}: RegExpExecArray, text: string): boolean {
  return !/\b(?:format\w*|written|write|enter|type|style|ISO|as in|notation)\b/i.test(near(text, index));
}

/** "Insert your card here" is for readers; "insert your reasons here" is for authors. */
function isForTheAuthor({0: whole}: RegExpExecArray): boolean {
  const [verb, ...rest] = whole.split(' ');
  if (verb!.toLowerCase() === 'insert')
    return !/\b(?:card|coin|coins|key|token|ticket|disc|disk|plug|cable|battery)\b/i.test(whole);
  return (
    rest.length > 2 && /\b(?:names?|dates?|figures?|text|reasons?|quote|title|numbers?) here$/i.test(whole)
  );
}

/** A stretch of a text that was to be replaced, in UTF-16 offsets. */
export interface FoundGap {
  from: number;
  to: number;
}

/** The unfilled gaps of a template in a text, in order; of those that overlap, the one that begins first. */
export const findGaps: (text: string) => readonly FoundGap[] = remembered(searchGaps);

const NO_GAPS: readonly FoundGap[] = [];

function searchGaps(text: string): readonly FoundGap[] {
  if (!SIGNS.test(text) && !WORDS.test(text)) return NO_GAPS;
  const found: FoundGap[] = [];
  for (const {pattern, isGap} of GAPS) {
    for (const match of text.matchAll(pattern)) {
      if (!isGap || isGap(match, text)) found.push(spanOf(match));
    }
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const apart: FoundGap[] = [];
  for (const gap of found) if ((apart.at(-1)?.to ?? 0) <= gap.from) apart.push(gap);
  return apart;
}

/** What was meant of a match: what a marker stands for, without the colon or bracket that let us see it. */
function spanOf(match: RegExpExecArray): FoundGap {
  const {0: whole, index} = match;
  const inner = match.slice(1).find(group => group !== undefined);
  const isMarker = inner !== undefined && /^(?:t\.?b\.?[dac]\.?|\?+)$/i.test(inner);
  const from = isMarker ? index + whole.lastIndexOf(inner) : index;
  return {from, to: isMarker ? from + inner.length : index + whole.length};
}
