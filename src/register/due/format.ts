import type {RegisterFormatContext} from '../formats/format.js';
import type {Agenda} from './agenda.js';

/** What a format of the agenda may know beside it. */
export type AgendaFormatContext = Pick<RegisterFormatContext, 'cwd' | 'color'> & {
  /** Absolute: the directory that links count from. */
  linksFrom: string;
  /** Where what lies in `linksFrom` can be read in a browser, without a slash at the end; undefined where nobody knows. */
  webRoot: string | undefined;
};

/** Turns an agenda into text, with its last line end; into nothing where there is nothing to say. */
export type AgendaFormat = (agenda: Agenda, context: AgendaFormatContext) => string;
