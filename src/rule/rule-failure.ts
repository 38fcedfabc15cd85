/** A rule that threw, or that gave something other than problems: a mistake of its author, not of the memo's. */
export class RuleFailure extends Error {
  override readonly name = 'RuleFailure';

  /** @param cause What the rule threw; undefined where it gave something wrong. */
  constructor(ruleId: string, reason: string, cause?: unknown) {
    super(`the rule "${ruleId}" failed: ${reason}`, {cause});
  }
}
