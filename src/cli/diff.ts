/** What would be written, as git shows it. @param name Of the file, as people know it. */
export async function diffOf(name: string, before: string, after: string): Promise<string> {
  const {createTwoFilesPatch, FILE_HEADERS_ONLY} = await import('diff');
  const from = name.replace(/^[/\\]+/, '');
  const options = {context: 3, headerOptions: FILE_HEADERS_ONLY};
  return `${createTwoFilesPatch(`a/${from}`, `b/${from}`, before, after, undefined, undefined, options)}\n`;
}
