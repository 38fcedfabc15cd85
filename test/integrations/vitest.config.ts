import {defineConfig} from 'vitest/config';

// Packages are fetched and built as users fetch and build them.
const patience = 600_000;

/** `npm run test:integrations`: other people's tools around the linter. They need the network, so `npm test` is without them. */
export default defineConfig({
  test: {dir: 'test/integrations', testTimeout: patience, hookTimeout: patience, fileParallelism: false},
});
