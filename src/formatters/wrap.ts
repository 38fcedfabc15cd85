/**
 * Breaks text at spaces into lines of at most `width` UTF-16 units; a longer word keeps a line to itself.
 * Line breaks and runs of spaces count as one space. Never returns an empty list.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= width || line === '') {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
