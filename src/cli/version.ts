/** The version of the package. */
export async function packageVersion(): Promise<string> {
  const {default: manifest} = await import('../../package.json', {with: {type: 'json'}});
  return manifest.version;
}
