/** What stands under a heading without answering it: "None yet.", "No risks are foreseen.", "TBD", "See the wiki." */
const NO_ANSWER = [
  /^(?:none|nothing|no|nil|n\/a|not applicable)(?: (?:yet|so far|known|planned|foreseen|expected|to report|at present|at the moment|(?:that )?(?:we|i) know of))?[.!]?$/i,
  /^no (?:\S+ ){1,4}(?:expected|foreseen|known|anticipated|planned|envisaged)[.!]?$/i,
  /^(?:tbd|tba|tbc|todo|xxx)\b/i,
  /^see (?:\S+ ){0,3}\S+$/i,
];

/** Whether a sentence fills a place without saying anything. */
export function isNoAnswer(text: string): boolean {
  return NO_ANSWER.some(pattern => pattern.test(text));
}
