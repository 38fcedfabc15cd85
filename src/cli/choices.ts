/** The shells for which there is a completion script. */
export const shells = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof shells)[number];

/** What a new rule may look at: wording that must not be there, something a memo must say, or anything else. */
export const ruleKinds = ['phrase', 'element', 'other'] as const;

export type RuleKind = (typeof ruleKinds)[number];

/** Where `init` can make the lint run. */
export const ciNames = ['github', 'gitlab'] as const;

export type CiName = (typeof ciNames)[number];

/** What `due` can be asked to fail on; `due` means overdue ones too. */
export const failOnNames = ['overdue', 'due'] as const;

export type FailOn = (typeof failOnNames)[number];
