/** Which documents are announcements: what says so outright, and a cautious look at the text for the rest. */
import {defaultRecognition, type RecognitionSettings} from './modes.js';
import {pageOf, type Sign, signs} from './signs.js';
import {type Sketch, sketchOf} from './sketch.js';

/** Whether a document is an announcement, and why not. */
export interface Recognition {
  isAnnouncement: boolean;
  /** In a few words, for those who ask; for an announcement it is empty. */
  reason: string;
}

const yes: Recognition = {isAnnouncement: true, reason: ''};

/**
 * Tells whether a document is an announcement.
 *
 * @param path With forward slashes, relative where it can be: its name and folders count, the way there does not.
 */
export function recognize(
  source: string,
  path: string,
  settings: RecognitionSettings = defaultRecognition,
): Recognition {
  if (settings.announcements === 'all') return yes;
  const sketch = sketchOf(source);
  if (isMarked(sketch, settings.mark)) return yes;
  if (settings.announcements === 'marked') {
    return {isAnnouncement: false, reason: `no ${markWords(settings.mark)} in its front matter`};
  }
  const {score, against} = weigh(sketch, path);
  return score > 0 ? yes : {isAnnouncement: false, reason: against};
}

/**
 * How much speaks for an announcement (above zero) or against it, and the strongest sign against it. A document
 * without any sign has zero: it tells people of no change.
 */
export function weigh(sketch: Sketch, path: string): {score: number; against: string} {
  const page = pageOf(sketch, path);
  const weighed = signs.map(sign => ({sign, points: pointsOf(sign, page)}));
  const score = weighed.reduce((sum, {points}) => sum + points, 0);
  const worst = weighed.reduce((lowest, each) => (each.points < lowest.points ? each : lowest));
  const against = worst.points <= -1 ? worst.sign.shows : 'nothing in it tells people of a change';
  return {score, against};
}

function pointsOf({weight, most, strength}: Sign, page: Parameters<Sign['strength']>[0]): number {
  return weight * Math.min(strength(page), most);
}

/** A mark is a word or two; what is longer is another entry. */
const longestEntry = 300;

/** Whether the front matter, in YAML or TOML, holds one of the marks. Capitals do not count. */
function isMarked({frontMatter}: Sketch, mark: RecognitionSettings['mark']): boolean {
  return frontMatter.some(line => {
    const [, key = '', value = ''] =
      /^["']?([\w-]+)["']?\s*[:=](.*)$/.exec(line.slice(0, longestEntry)) ?? [];
    const wanted = Object.hasOwn(mark, key) ? mark[key]! : [];
    return valuesOf(value.trim()).some(each => wanted.some(one => one.toLowerCase() === each.toLowerCase()));
  });
}

/** `a`, `"a"` and `[a, "b"]`, with a comment after it or not. */
function valuesOf(value: string): readonly string[] {
  const list = /^\[(.*?)\]/.exec(value)?.[1];
  const items = list === undefined ? [value.replace(/\s+#.*$/, '')] : list.split(',');
  return items.map(item => item.trim().replace(/^(["'])(.*)\1$/, '$2'));
}

function markWords(mark: RecognitionSettings['mark']): string {
  return Object.entries(mark)
    .flatMap(([key, values]) => values.map(value => `"${key}: ${value}"`))
    .join(' or ');
}
