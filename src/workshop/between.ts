/** The text with what stands between the marks of a name, `<!-- name:start … -->` and `<!-- name:end -->`, replaced. */
export function between(text: string, name: string, content: string): string {
  const part = new RegExp(`(<!-- ${name}:start[^>]*-->\\n)[\\s\\S]*?(\\n<!-- ${name}:end -->)`);
  return text.replace(part, (_, start: string, end: string) => `${start}${content}${end}`);
}
