/** `npm run build` bundles the program into dist/. What is loaded lazily becomes a chunk of its own. */
import {build} from 'esbuild';

await build({
  entryPoints: {main: 'src/main.ts', index: 'src/index.ts'},
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
});
