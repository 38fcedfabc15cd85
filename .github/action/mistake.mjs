/** A mistake in the workflow, with the way out: told as an annotation, without a stack. */
export class Mistake extends Error {}
