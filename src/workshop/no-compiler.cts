/**
 * Stands in the bundle for TypeScript, which cosmiconfig asks for where it finds settings of its own in TypeScript. Ours are
 * read by src/config/import-typescript.ts, with the compiler of the project.
 */
export = {};
