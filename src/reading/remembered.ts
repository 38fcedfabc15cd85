/** How many answers are kept: more than the sentences of a long document, and little memory. */
const KEPT = 5000;

/**
 * A function of a text that remembers its last answers: a sentence is looked at by several readers and rules.
 *
 * @param make A pure function; its answers must not be changed by those who get them.
 */
export function remembered<Answer>(make: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return text => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= KEPT) answers.clear();
    const answer = make(text);
    answers.set(text, answer);
    return answer;
  };
}
