import type {CompletedCommand, CompletedFlag, Completions, Values} from '../completion.js';

/** A script for fish 3. */
export function fishScript({flags, commands, severities}: Completions): string {
  const rules = flags.find(({names}) => names.includes('--rule'))?.values;
  const settings = Array.isArray(rules)
    ? rules.flatMap((rule: string) => severities.map(severity => `${rule}${severity}`))
    : [];
  return [
    '# Completion for change-lint in fish. Load it with: change-lint completion fish | source',
    ...commands.map(
      ({name, description}) =>
        `complete -c change-lint -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
    ),
    ...flags.map(flag =>
      flagLine(flag.names.includes('--rule') ? {...flag, values: settings} : flag, undefined),
    ),
    ...commands.flatMap(commandLines),
    '',
  ].join('\n');
}

function commandLines({name, values, flags}: CompletedCommand): readonly string[] {
  const condition = `-n '__fish_seen_subcommand_from ${name}'`;
  const own = Array.isArray(values)
    ? [`complete -c change-lint ${condition} -f ${listed(values)}`.trimEnd()]
    : [];
  return [...own, ...flags.map(flag => flagLine(flag, condition))];
}

function flagLine({names, description, values}: CompletedFlag, condition: string | undefined): string {
  const [long, short] = names;
  return [
    'complete -c change-lint',
    condition,
    `-l ${long!.slice(2)}`,
    short === undefined ? undefined : `-s ${short.slice(1)}`,
    values === undefined ? undefined : valuePart(values),
    `-d ${quoted(description)}`,
  ]
    .filter(part => part !== undefined)
    .join(' ');
}

function valuePart(values: Values): string {
  if (values === 'file') return '-r -F';
  return values === 'unknown' ? '-x' : `-x ${listed(values)}`;
}

function listed(values: readonly string[]): string {
  return values.length === 0 ? '' : `-a ${quoted(values.join(' '))}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, '\\$&')}'`;
}
