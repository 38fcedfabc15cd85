import type {
  ArtifactLocation,
  Fix,
  Invocation,
  Location,
  Log,
  Notification,
  ReportingDescriptor,
  Result,
  Suppression as SarifSuppression,
} from 'sarif';
import manifest from '../../package.json' with {type: 'json'};
import type {Place} from '../announcement/announcement.js';
import {displayPath} from '../files/display.js';
import type {FileReport, Message, SuppressedMessage, Suppression} from '../report.js';
import type {Edit, Example, Rule} from '../rule/rule.js';
import {ruleUrl} from '../rule/url.js';
import {fingerprintsOf} from './fingerprint.js';
import type {FormatterContext} from './formatter.js';
import {toUri} from './uri.js';

type Level = 'error' | 'warning' | 'note';

const levels: Readonly<Record<Message['severity'], Level>> = {error: 'error', warn: 'warning', info: 'note'};

const suppressionKinds: Readonly<Record<Suppression['kind'], SarifSuppression.kind>> = {
  directive: 'inSource',
  file: 'external',
};

/** SARIF's name for the directory that relative paths count from. */
const base = '%SRCROOT%';

/** SARIF 2.1.0, the report that code scanning services read. */
export function format(reports: readonly FileReport[], context: FormatterContext): string {
  const {rules, cwd} = context;
  const indexes = new Map(rules.map(({id}, index) => [id, index]));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: manifest.name,
            version: manifest.version,
            semanticVersion: manifest.version,
            informationUri: manifest.homepage,
            rules: rules.map(toDescriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        // Where that is on this machine is nobody's business, and would make equal reports differ.
        originalUriBaseIds: {[base]: {description: {text: 'The directory in which change-lint ran.'}}},
        invocations: [toInvocation(reports, context)],
        results: reports.flatMap(report => resultsOf(report, displayPath(report.filePath, cwd), indexes)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toDescriptor({id, summary, why, severity, examples}: Rule): ReportingDescriptor {
  const text = `${summary} ${why}`;
  return {
    id,
    name: pascalCase(id),
    shortDescription: {text: summary},
    fullDescription: {text},
    help: {text, markdown: [summary, why, ...firstOfEach(examples)].join('\n\n')},
    helpUri: ruleUrl(id),
    defaultConfiguration: {level: levels[severity]},
  };
}

/** SARIF wants a name that is not the id over again. */
function pascalCase(id: string): string {
  return id.replaceAll(/(?:^|[^a-z0-9])([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase());
}

/** One memo that is fine and one that is not; the rule's page has them all. */
function firstOfEach(examples: readonly Example[]): readonly string[] {
  const valid = examples.flatMap(example => ('valid' in example ? [example.valid] : []));
  const invalid = examples.flatMap(example => ('invalid' in example ? [example.invalid] : []));
  return [
    ...valid.slice(0, 1).map(fenced('Fine:')),
    ...invalid.slice(0, 1).map(fenced('Reported, between the marks:')),
  ];
}

/** The fence outgrows any fence inside. */
function fenced(title: string): (memo: string) => string {
  return memo => `${title}\n\n\`\`\`\`markdown\n${memo}\n\`\`\`\``;
}

function toInvocation(reports: readonly FileReport[], {cwd, troubles}: FormatterContext): Invocation {
  const notLinted = reports.flatMap(({filePath, trouble}) =>
    trouble === undefined ? [] : [toNotification(trouble, displayPath(filePath, cwd))],
  );
  const notifications = [...troubles.map(text => toNotification(text)), ...notLinted];
  return {executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications};
}

function toNotification(text: string, file?: string): Notification {
  const location = file !== undefined && {
    locations: [{physicalLocation: {artifactLocation: toArtifact(file)}}],
  };
  return {level: 'error', message: {text}, ...location};
}

function resultsOf(
  report: FileReport,
  file: string,
  indexes: ReadonlyMap<string, number>,
): readonly Result[] {
  const fingerprints = fingerprintsOf(report, file);
  return [...report.messages, ...report.suppressedMessages].map(message => ({
    ruleId: message.ruleId,
    ruleIndex: indexes.get(message.ruleId) ?? -1,
    level: levels[message.severity],
    message: {text: message.message},
    locations: [toLocation(message.at, file)],
    // The name under which GitHub looks for it.
    partialFingerprints: {primaryLocationLineHash: fingerprints.get(message)!},
    // Where one result has these, all must: an empty list says that it was not silenced.
    suppressions: suppressionsOf(message),
    ...fixesOf(message, file),
  }));
}

function suppressionsOf(message: Message | SuppressedMessage): SarifSuppression[] {
  if (!('suppressions' in message)) return [];
  return message.suppressions.map(({kind, justification}) => ({
    kind: suppressionKinds[kind],
    ...(justification !== '' && {justification}),
  }));
}

function fixesOf({fix, suggestions = []}: Message, file: string): {fixes?: Fix[]} {
  const fixes = [
    ...(fix ? [toFix('Fix it', fix, file)] : []),
    ...suggestions.map(({description, edit}) => toFix(description, edit, file)),
  ];
  return fixes.length === 0 ? {} : {fixes};
}

function toFix(text: string, edit: Edit, file: string): Fix {
  const deletedRegion = {charOffset: edit.from, charLength: edit.to - edit.from};
  const replacements = [{deletedRegion, insertedContent: {text: edit.text}}];
  return {description: {text}, artifactChanges: [{artifactLocation: toArtifact(file), replacements}]};
}

function toLocation({start, end}: Place, file: string): Location {
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
  return {physicalLocation: {artifactLocation: toArtifact(file), region}};
}

function toArtifact(file: string): ArtifactLocation {
  const uri = toUri(file);
  return uri.startsWith('file:') ? {uri} : {uri, uriBaseId: base};
}
