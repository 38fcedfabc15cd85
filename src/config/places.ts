/** The name under which configuration is looked for. */
export const toolName = 'change-lint';

const types = {
  rc: ['', '.json', '.yaml', '.yml', '.js', '.ts', '.mjs', '.cjs'],
  config: ['.js', '.ts', '.mjs', '.cjs', '.mts', '.cts', '.json', '.yaml', '.yml'],
};

/** Where a directory may keep its configuration; the first that exists counts. */
export const searchPlaces: readonly string[] = [
  'package.json',
  ...types.rc.map(type => `.${toolName}rc${type}`),
  ...types.rc.map(type => `.config/${toolName}rc${type}`),
  ...types.config.map(type => `${toolName}.config${type}`),
];

/** Names that people give a configuration in a language that is not read: they are told, not passed over. */
export const unreadablePlaces: readonly string[] = ['.toml', '.json5', '.jsonc'].flatMap(type => [
  `.${toolName}rc${type}`,
  `.config/${toolName}rc${type}`,
  `${toolName}.config${type}`,
  `.${toolName}${type}`,
  `${toolName}${type}`,
]);

const firstNames = new Set([...searchPlaces, ...unreadablePlaces].map(place => place.split('/')[0]));

/** Whether a directory with these entries can hold a configuration, which most directories cannot. */
export function mayHoldConfig(entries: readonly string[]): boolean {
  return entries.some(entry => firstNames.has(entry));
}

/** Whether a file of this name may be a configuration. */
export function isConfigName(name: string): boolean {
  return searchPlaces.some(place => place.split('/').at(-1) === name);
}
