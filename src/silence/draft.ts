import type {Announcement} from '../announcement/announcement.js';
import {frontMatterValues} from '../reading/front-matter-values.js';
import type {Message, Ruleset} from '../report.js';

/** Whether the front matter says `status: draft`, in any capitals. */
export function isDraft(announcement: Announcement): boolean {
  const values = frontMatterValues(announcement, ['status']);
  return values.some(({texts}) => texts.some(text => text.toLowerCase() === 'draft'));
}

/** In a draft, what is not yet said is only information; wording that must not be there weighs what it weighs. */
export function softenForDraft(messages: readonly Message[], ruleset: Ruleset): readonly Message[] {
  const elements = new Set(ruleset.filter(({rule}) => rule.element).map(({rule}) => rule.id));
  const isGap = ({ruleId, messageId}: Message) =>
    elements.has(ruleId) && (messageId === 'absent' || messageId === 'weak');
  return messages.map(message => (isGap(message) ? {...message, severity: 'info'} : message));
}
