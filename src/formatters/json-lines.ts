import type {FileReport} from '../report.js';
import {messagesOf} from './json.js';

/** For `jq` and log stores: one JSON object a line, a message of the format `json` with its `filePath`. */
export function format(reports: readonly FileReport[]): string {
  return reports
    .flatMap(report => messagesOf(report).map(message => ({filePath: report.filePath, ...message})))
    .map(line => `${JSON.stringify(line)}\n`)
    .join('');
}
