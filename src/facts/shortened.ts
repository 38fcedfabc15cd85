/** As much of a sentence as is shown where a few words do, in UTF-16 units. */
const longest = 80;

/** The beginning of a sentence, cut between words where there are any. */
export function shortened(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.lastIndexOf(' ', longest);
  return `${text.slice(0, cut > 0 ? cut : longest)} …`;
}
