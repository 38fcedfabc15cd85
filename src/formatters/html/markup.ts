/** HTML that is safe to write as it stands. Only the tag `html` makes it. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in a template: text is escaped, markup is not, `undefined` and `false` leave nothing. */
export type Value = Markup | string | number | false | undefined | readonly Value[];

/**
 * A template of HTML in which every value is escaped, for text and for quoted attributes. Attributes have to be
 * quoted, and a value must not stand in a script, a style or an address that others have chosen.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(parts.map((part, index) => part + textOf(values[index])).join(''));
}

function textOf(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(textOf).join('');
  return String(value).replaceAll(/[&<>"'`]/g, character => `&#${character.charCodeAt(0)};`);
}

/** A message of ours, in which backticks are set as code. */
export function prose(message: string): Value {
  return message
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 0 ? part : html`<q class="words">${part}</q>`));
}
