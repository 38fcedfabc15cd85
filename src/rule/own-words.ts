import type {ConfiguredRule, Message} from '../report.js';
import type {Problem} from './rule.js';

/** What an organisation may say at every rule in its own words, beside the rule's own options. */
export interface OwnWords {
  /** Said instead of the rule's message; `{message}` in it stands for the rule's message. */
  message?: string;
  /** The organisation's own page about it, as an absolute URL. */
  help?: string;
}

/** The options that every rule has. */
export const ownWordNames = ['message', 'help'] as const satisfies readonly (keyof OwnWords)[];

/** The parts of a message that the configuration replaces; a rule's own option of the same name is the rule's. */
export function ownWords({rule, options}: ConfiguredRule, problem: Problem): Partial<Message> {
  const textOf = (name: keyof OwnWords) => {
    const text = Object.hasOwn(rule.options, name) ? undefined : options[name];
    return typeof text === 'string' ? text : undefined;
  };
  const message = textOf('message')?.replaceAll('{message}', () => problem.message);
  const help = textOf('help');
  return {...(message === undefined ? {} : {message}), ...(help === undefined ? {} : {help, url: help})};
}
