/**
 * Stands in the bundle for packages that cosmiconfig loads for kinds of files which we load ourselves (src/config/load.ts):
 * JSON and modules.
 */
export default undefined;
