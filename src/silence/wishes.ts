import type {Announcement} from '../announcement/announcement.js';
import {byPlace, type FileReport, type LinterOptions, type Message, type Ruleset} from '../report.js';
import {configureOwn} from './configure.js';
import {readDirectives} from './directive.js';
import {brokenSettingsMessages, directiveMessages} from './directive-messages.js';
import {silence} from './silence.js';

/** What a document wishes for its own rules. */
export interface Wishes {
  /** The rules with the document's own settings laid over them. */
  ruleset: Ruleset;
  /** Sets the silenced messages apart, and adds those about directives that are of no use. */
  silence(found: readonly Message[]): Pick<FileReport, 'messages' | 'suppressedMessages'>;
}

/** Reads what comments and front matter say about rules. */
export function wishesOf(
  announcement: Announcement,
  configured: Ruleset,
  {noInlineConfig = false, reportUnusedDisableDirectives: severity = 'warn'}: LinterOptions,
): Wishes {
  if (noInlineConfig) {
    return {ruleset: configured, silence: messages => ({messages, suppressedMessages: []})};
  }
  const directives = readDirectives(announcement);
  const {ruleset, isSilent, broken} = configureOwn(configured, announcement, directives.known);
  const knownRules = ruleset.map(({rule}) => rule.id);
  return {
    ruleset,
    silence(found) {
      if (isSilent) return {messages: [], suppressedMessages: found.map(bySilentFrontMatter)};
      const silenced = silence(found, directives.known, announcement);
      const unused =
        severity === 'off' ? [] : directiveMessages(directives, silenced, announcement, knownRules, severity);
      const added = [...brokenSettingsMessages(broken), ...unused];
      return {...silenced, messages: [...silenced.messages, ...added].sort(byPlace)};
    },
  };
}

function bySilentFrontMatter(message: Message): FileReport['suppressedMessages'][number] {
  return {...message, suppressions: [{kind: 'directive', justification: ''}]};
}
