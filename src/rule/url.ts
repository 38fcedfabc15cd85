/** The page of a rule. */
export function ruleUrl(id: string): string {
  return `https://github.com/change-lint/change-lint/blob/main/docs/rules/${id}.md`;
}

/** The page about silencing findings, for findings about the silencing itself. */
export const silencingUrl = 'https://github.com/change-lint/change-lint/blob/main/docs/silencing.md';
