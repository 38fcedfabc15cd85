/** What tells that a file is the one that was linted: its time and size, or what is in it. */
export const cacheStrategies = ['metadata', 'content'] as const;

/** One of them. */
export type CacheStrategy = (typeof cacheStrategies)[number];
