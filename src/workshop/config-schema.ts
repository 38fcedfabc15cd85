import type {CalendarConfig, Config, LinterSettings, Override, RegisterConfig} from '../config/config.js';
import {presetNames} from '../config/presets.js';
import {severityNames} from '../config/severity.js';
import {announcementModes} from '../recognition/modes.js';
import type {OwnWords} from '../rule/own-words.js';
import type {Rule} from '../rule/rule.js';

/** A JSON Schema, draft 7, as data. */
type Schema = Readonly<Record<string, unknown>>;

const text: Schema = {$ref: '#/definitions/text'};
const texts: Schema = {$ref: '#/definitions/texts'};
const textOrTexts: Schema = {anyOf: [text, texts]};
const rules: Schema = {$ref: '#/definitions/rules'};
const severity: Schema = {$ref: '#/definitions/severity'};

/** What editors say of an entry of `overrides`, and accept for it. */
const overrideKeys: Readonly<Record<keyof Override, Schema>> = {
  files: {
    description:
      "Globs counted from this file's directory; one without a slash matches in every directory, ! takes files out again.",
    ...textOrTexts,
  },
  rules,
};

/** What editors say of an entry of `linterOptions`, and accept for it. */
const linterKeys: Readonly<Record<keyof LinterSettings, Schema>> = {
  noInlineConfig: {
    description: 'True leaves unread what a document says about its own rules.',
    type: 'boolean',
  },
  reportUnusedDisableDirectives: {
    description: 'The severity of comments that silence nothing; `warn` when nothing is said.',
    ...severity,
  },
};

/** Lengths of time and days as `src/config/check.ts` takes them; that a day exists, a pattern cannot say. */
const length: Schema = {
  type: 'string',
  pattern: '^\\s*\\d{1,4}\\s*([dwmqyDWMQY]|([Dd]ay|[Ww]eek|[Mm]onth|[Qq]uarter|[Yy]ear)s?)\\s*$',
};
const lengthOfSome: Schema = {allOf: [length, {type: 'string', pattern: '[1-9]'}]};
const day: Schema = {type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$'};

/** What editors say of an entry of `calendar`, and accept for it. */
const calendarKeys: Readonly<Record<keyof CalendarConfig, Schema>> = {
  sprintLength: {
    description: 'How long a sprint or an iteration is; `2 weeks` when nothing is said.',
    ...lengthOfSome,
  },
  fiscalYearStart: {
    description:
      'The first day of the financial year as MM-DD. Without it, quarters are those of the calendar year.',
    type: 'string',
    pattern: '^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
  },
  fiscalYearNamedFor: {
    description: 'Whether FY27 starts or ends in 2027; `end` when nothing is said.',
    enum: ['start', 'end'],
  },
  holidays: {
    description: 'Days on which nobody works, weekends apart, as YYYY-MM-DD.',
    type: 'array',
    items: day,
  },
};

/** What editors say of an entry of `register`, and accept for it. */
const registerKeys: Readonly<Record<keyof RegisterConfig, Schema>> = {
  dueWithin: {
    description: 'How long before its review an experiment is due; `14 days` when nothing is said.',
    ...length,
  },
  maxRunning: {
    description: 'How many experiments may run at once in one scope; any number when nothing is said.',
    type: 'integer',
    minimum: 1,
  },
};

/** What editors say of each key of a configuration, and accept for it. */
const configKeys: Readonly<Record<keyof Config, Schema>> = {
  $schema: {description: 'Where editors find this schema.', type: 'string'},
  extends: {
    description:
      'What lies beneath this configuration: presets (`recommended`), files (`./base.json`), packages.',
    ...textOrTexts,
  },
  presets: {
    description:
      'Rule sets that are on; `recommended` when nothing is said, `[]` for none. `plugin/preset` is one of a plugin.',
    type: 'array',
    items: {anyOf: [{enum: presetNames}, {type: 'string', pattern: '/'}]},
  },
  plugins: {
    description:
      'Modules whose default export is a plugin, by path or package name; in JavaScript also the plugins themselves. Their rules, formats and presets are called `plugin/name`.',
    type: 'array',
    items: {anyOf: [text, {type: 'object'}]},
  },
  files: {
    description:
      "What is linted when the command line names nothing: files, directories and globs, counted from this file's directory.",
    ...texts,
  },
  ignores: {
    description: "What is never linted, in the grammar of .gitignore, counted from this file's directory.",
    ...texts,
  },
  announcements: {
    description:
      'Which of several files are announcements, apart from those that `files` names: `auto` looks at the text, `marked` wants a mark in the front matter, `all` lints every Markdown file.',
    enum: announcementModes,
  },
  announcementMark: {
    description: 'The mark: front matter keys, and the value or values that make an announcement.',
    type: 'object',
    minProperties: 1,
    additionalProperties: textOrTexts,
  },
  rules,
  overrides: {
    description: 'Settings for some files. All entries that match a file apply, in order.',
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['files', 'rules'],
      properties: overrideKeys,
    },
  },
  linterOptions: {
    description: 'How comments and front matter that speak about rules are treated.',
    type: 'object',
    additionalProperties: false,
    properties: linterKeys,
  },
  calendar: {
    description:
      'How your organisation counts time, for dates such as "after four sprints" or "end of FY27".',
    type: 'object',
    additionalProperties: false,
    properties: calendarKeys,
  },
  register: {
    description: 'What the register of experiments goes by.',
    type: 'object',
    additionalProperties: false,
    properties: registerKeys,
  },
  settings: {
    description: 'For rules of plugins and programs around the linter; never interpreted.',
    type: 'object',
  },
};

/** What editors say of the options that every rule has. */
const ownWordKeys: Readonly<Record<keyof OwnWords, Schema>> = {
  message: {
    description: "Said instead of the rule's own message; {message} in it stands for that.",
    type: 'string',
    minLength: 1,
  },
  help: {
    description: 'Your own page about it, shown with the finding.',
    type: 'string',
    pattern: '^[A-Za-z][A-Za-z0-9+.-]*:',
  },
};

/** The JSON Schema of a configuration, with every built-in rule and its options. */
export function configSchema(builtInRules: readonly Rule[]): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment:
      'Generated by `npm run generate` from the rules and src/workshop/config-schema.ts. Do not edit.',
    title: 'change-lint configuration',
    description:
      'What `.change-lintrc.json`, `change-lint.config.*` and the key `change-lint` of package.json may hold.',
    type: 'object',
    additionalProperties: false,
    properties: configKeys,
    definitions: {
      text: {type: 'string', minLength: 1},
      texts: {type: 'array', items: text},
      severity: {
        description: "How much a finding weighs. The numbers are ESLint's: 0 off, 1 warn, 2 error.",
        enum: [...severityNames, 0, 1, 2],
      },
      rules: {
        description:
          'Severity, or severity and options, by rule id; rules of a plugin are called `plugin/rule`.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(builtInRules.flatMap(ruleEntries)),
        patternProperties: {'/': setting({type: 'object'})},
      },
      ...familySettings(builtInRules),
    },
  };
}

/** A rule's setting by its id, and by those it had before. */
function ruleEntries(rule: Rule): readonly (readonly [string, Schema])[] {
  const held = settingOf(rule);
  const former = (rule.formerly ?? []).map(
    id => [id, {description: `Called ${rule.id} now.`, deprecated: true, ...held}] as const,
  );
  return [[rule.id, {description: rule.summary, ...held}], ...former];
}

/** The rules of a family share their options, which are written out once. */
function settingOf(rule: Rule): Schema {
  if (rule.element !== undefined) return {allOf: [{$ref: '#/definitions/elementSetting'}]};
  if (rule.phrases !== undefined) return {allOf: [{$ref: '#/definitions/phraseSetting'}]};
  return setting(optionsSchema(rule));
}

function optionsSchema({options}: Rule): Schema {
  const properties = {...ownWordKeys, ...Object.fromEntries(Object.entries(options).map(optionEntry))};
  return {type: 'object', additionalProperties: false, properties};
}

/** The setting that all rules of a family have. */
function familySettings(rules: readonly Rule[]): Readonly<Record<string, Schema>> {
  const families = {
    elementSetting: rules.find(rule => rule.element !== undefined),
    phraseSetting: rules.find(rule => rule.phrases !== undefined),
  };
  return Object.fromEntries(
    Object.entries(families).flatMap(([name, rule]) => (rule ? [[name, setting(optionsSchema(rule))]] : [])),
  );
}

function setting(options: Schema): Schema {
  return {
    anyOf: [
      severity,
      {type: 'array', items: [severity], minItems: 1, maxItems: 1},
      {
        description: 'Severity and the options that differ from the defaults.',
        type: 'array',
        items: [severity, options],
        minItems: 2,
        maxItems: 2,
      },
    ],
  };
}

/** The type of an option is that of its default. */
function optionEntry([name, model]: readonly [string, unknown]): readonly [string, Schema] {
  if (name === 'weak') {
    const description =
      'The severity of a weak element; one-below is one level below the severity of the rule.';
    return [name, {description, enum: ['one-below', ...severityNames]}];
  }
  if (Array.isArray(model)) return [name, texts];
  return [name, ['string', 'number', 'boolean'].includes(typeof model) ? {type: typeof model} : {}];
}
