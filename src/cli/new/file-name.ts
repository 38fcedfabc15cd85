/** In characters; with an extension and characters of four bytes it still fits into the 255 bytes of a file name. */
const longest = 60;

/** Names that Windows keeps for devices, whatever their extension. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** What a title without any letter or number is filed under. */
const nameless = 'announcement';

/**
 * A file name from the words of a title: `Fewer, shorter meetings!` becomes `fewer-shorter-meetings.md`. Letters of
 * every script stay what they are.
 */
export function fileNameFor(title: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/['’]/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = shortened(words.join('-')) || nameless;
  return `${DEVICE.test(name) ? `${name}-memo` : name}.md`;
}

/** Cut between words where that leaves something. */
function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= longest) return name;
  const cut = characters.slice(0, longest + 1).lastIndexOf('-');
  return characters.slice(0, cut > 0 ? cut : longest).join('');
}
