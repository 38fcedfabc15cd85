import {configDefaults, defineConfig} from 'vitest/config';

// The first lint of a test reads all cues, and browsers and shells are started: a busy machine takes its time.
const patience = 180_000;

// Those need the network, and have a command of their own: npm run test:integrations.
const exclude = [...configDefaults.exclude, 'test/integrations/**'];

export default defineConfig({test: {exclude, testTimeout: patience, hookTimeout: patience}});
