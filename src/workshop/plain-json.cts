/**
 * Stands in the bundle for parse-json, with which cosmiconfig looks into the `package.json` of the working directory for
 * settings of its own, and into nothing else: all that we want is read by our loaders (src/config/load.ts). They also tell
 * what is wrong with a broken one; here it only holds no such settings.
 */
const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
};

export = parse;
