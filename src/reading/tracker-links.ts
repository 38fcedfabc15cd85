import type {Announcement, Link, Place, Sentence} from '../announcement/announcement.js';
import type {SentenceReader, SentenceScores} from './reading.js';

/** The facet that a link to tracked work says. */
const FACET = 'tracked-work/place';

/** As sure as a cue. */
const SCORE = 0.9;

/** Products that hold nothing but tracked work, by host. */
const HOSTS =
  /^(?:www\.)?(?:(?:[\w-]+\.)*(?:trello|asana|linear|clickup|shortcut|monday|basecamp|wrike|todoist|pivotaltracker|youtrack|zenhub|teamwork|planview|meistertask|kanboard)\.(?:com|app|cloud|org)|(?:jira|bugzilla|redmine|youtrack|kanban|tickets?|issues?|tracker|projects?)\.[\w.-]+|tasks\.office\.com|planner\.(?:cloud\.)?(?:microsoft|office)\.com)$/i;

/** Parts of a path that name an issue, a board or a list of work. */
const PATHS =
  /\/(?:issues?|tickets?|browse\/[a-z][a-z\d]+-\d+|boards?|kanban|backlogs?|milestones?|epics?|work_?items?|merge_requests|pull|projects?\/\d+|tracker|roadmap|todos?|tasks?|bugs?)(?:[/?#.]|$)/i;

/** Words that a link to tracked work goes by, wherever it leads. */
const WORDS =
  /\b(?:(?:task|project|sprint|team|kanban|trello|work|progress|shared|card|planning|white)[\s-]?board|board (?:for|of|with)|(?:the|our|this) (?:board|tracker|ticket|issue|epic|backlog|checklist)|tracking (?:issue|sheet|page|list|board)|tracker|(?:task|to-?do|action|work) list|project page|backlog)\b/i;

/** What keeps such words from meaning it: a board of trustees, a policy on tickets. */
const NOT_WORK = /\b(?:polic(?:y|ies)|minutes|handbook|guidelines?|members?|agenda|trustees|directors)\b/i;

/** Labels under which any link is to tracked work: "Progress: https://…". */
const LABELS =
  /^(?:progress|status|tracking|tracked (?:in|at|on)|tracker|task board|board|issue|ticket|follow (?:it|along|us|the work))$/i;

/** Finds links to where work is tracked: an issue, a board, a list of tasks. */
export class TrackerLinkReader implements SentenceReader {
  readonly name = 'tracker links';
  readonly version = '2';

  read(sentences: readonly Sentence[], {links}: Announcement): SentenceScores[] {
    return sentences.map(sentence => {
      const within = links.length === 0 ? [] : links.filter(isIn(sentence.placeOf()));
      const isLabelled = LABELS.test(sentence.label?.text.trim() ?? '');
      const inside = within.filter(link => isLabelled || leadsToWork(link));
      const reasons = inside.map(({text}) => `link \`${text.replaceAll('`', '')}\``);
      return new Map(reasons.length === 0 ? [] : [[FACET, {present: SCORE, weak: 0, reasons}]]);
    });
  }
}

function isIn({start, end}: Place): (link: Link) => boolean {
  return ({place}) => start.offset <= place.start.offset && place.end.offset <= end.offset;
}

/** Whether a link is to tracked work, by its address or by its words. */
function leadsToWork({text, url}: Link): boolean {
  if (url.startsWith('#') || url.startsWith('mailto:') || NOT_WORK.test(text)) return false;
  const [, host = '', path = url] = /^(?:(?:[a-z]+:)?\/\/|(?=www\.))([^/?#:]*)(.*)$/i.exec(url) ?? [];
  return HOSTS.test(host) || PATHS.test(path) || WORDS.test(text);
}
