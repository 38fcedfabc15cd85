import {defineConfig} from 'vitest/config';

// The first lint of a test reads all cues, and browsers and shells are started: a busy machine takes its time.
const patience = 60_000;

export default defineConfig({test: {testTimeout: patience, hookTimeout: patience}});
