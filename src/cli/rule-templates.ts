import type {RuleKind} from './choices.js';

/**
 * Where a rule file belongs: into a project that has the package, or into our own repository, where it imports
 * from a folder and says since which version it is there.
 */
export type Home = {package: string} | {path: string; since: string};

interface Template {
  constructorName: string;
  /** The module of the constructor in `src/rule/`. */
  module: string;
  /** What stands between `export default constructor(` and `)`. */
  body: (id: string, since: string) => string;
}

const templates: Readonly<Record<RuleKind, Template>> = {
  phrase: {
    constructorName: 'phraseRule',
    module: 'phrase-rule.js',
    body: (id, since) => `{
  id: '${id}',
  summary: 'The memo says what it means.',
  why: 'Readers cannot act on a word that means nothing.',
  severity: 'warn',
  presets: ['all'],${since}
  // {phrase} is what the author wrote.
  message: '{phrase} says nothing that a reader could act on',
  example: 'Sales and support read the same ticket.',
  // One cue a line; docs/reading.md of change-lint has the grammar.
  cues: 'synerg*',
  examples: [
    {valid: 'Sales and support read the same ticket.'},
    {valid: 'The song is called Energy.'},
    {invalid: 'We create «synergies».', message: '\`synergies\` says nothing'},
    {invalid: 'It is a «synergy» play.', message: '\`synergy\` says nothing'},
  ],
}`,
  },
  element: {
    constructorName: 'elementRule',
    module: 'element-rule.js',
    body: (id, since) => `{
  id: '${id}',
  summary: 'The memo says what it costs.',
  why: 'Readers who find out about the price later feel that it was hidden.',
  severity: 'warn',
  presets: ['all'],${since}
  absent: 'Nothing says what it costs',
  // For each facet; {quote} is the author's sentence.
  weak: {price: '{quote} speaks of a price, but names none'},
  example: 'The licences cost 400 euros a year, out of the training budget.',
  vocabulary: {
    facets: {
      price: {
        // One cue a line; docs/reading.md of change-lint has the grammar.
        present: \`
          (costs|cost|price|pay) & <number>
          free of charge
        \`,
        weak: '(costs|cost|price|budget)',
        headings: '(costs|cost|budget)',
      },
    },
  },
  examples: [
    {valid: '# Desks\\n\\nThe lamps cost 40 euros each.'},
    {valid: '# Desks\\n\\nFor you it is free of charge.'},
    {invalid: '# «Desks»\\n\\nFrom Monday we share desks.', message: 'Nothing says what it costs'},
    {invalid: '# Desks\\n\\n«The budget covers it.»', message: 'speaks of a price, but names none'},
  ],
}`,
  },
  other: {
    constructorName: 'defineRule',
    module: 'define-rule.js',
    body: (id, since) => `{
  id: '${id}',
  summary: 'A sentence can be read in one breath.',
  why: 'Readers lose the thread of a long sentence, and with it what they are asked to do.',
  severity: 'info',
  presets: ['all'],${since}
  // What a configuration may set, with the defaults; they tell the types.
  options: {words: 8},
  examples: [
    {valid: 'From Monday we share desks.'},
    {valid: 'From Monday we share desks. It is a try.'},
    {invalid: '«On it goes, and on, and on, and never stops.»', message: 'words long'},
    {invalid: 'Short. «On it goes, and on, and on, and never stops.»', message: 'words long'},
  ],
  *check({announcement}, {words}) {
    for (const sentence of announcement.sentences) {
      const count = sentence.text.split(' ').length;
      if (count <= words) continue;
      yield {
        messageId: 'long',
        message: \`This sentence is \${count} words long\`,
        at: sentence.placeOf(),
        why: 'Readers lose the thread of a long sentence.',
        example: 'From Monday we share desks. It is a try.',
      };
    }
  },
}`,
  },
};

/** The text of a new rule file. */
export function ruleTemplate(kind: RuleKind, id: string, home: Home): string {
  const {constructorName, module, body} = templates[kind];
  const [from, since] =
    'package' in home ? [home.package, ''] : [home.path + module, `\n  since: '${home.since}',`];
  return `import {${constructorName}} from '${from}';\n\nexport default ${constructorName}(${body(id, since)});\n`;
}
