/** Where a text stops being JSON, and what is wrong there. Node's own messages name no place for many mistakes. */
export interface JsonMistake {
  /** In UTF-16 units, from 0. */
  offset: number;
  reason: string;
}

const TOKEN =
  /([{}[\],:])|("(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/uy;

/** What may come next, in words for a message. */
const WANTED = {
  value: 'a value',
  firstValue: 'a value or "]"',
  key: 'a key in double quotes',
  firstKey: 'a key in double quotes or "}"',
  colon: '":"',
  afterValue: '"," or "}"',
  afterItem: '"," or "]"',
  end: 'nothing more',
} as const;

type State = keyof typeof WANTED;

/** What is often written where JSON has another word for it, and how to mend it. */
const HABITS: readonly (readonly [sign: RegExp, hint: string])[] = [
  [/^\/[/*]|^#/, 'JSON has no comments; a configuration in YAML or JavaScript may have them'],
  [/^'/, 'JSON has double quotes only'],
  [/^[}\]]/, 'there is a comma too many before it'],
];

/** Finds the first mistake in a text that `JSON.parse` refuses. */
export function findJsonMistake(text: string): JsonMistake | undefined {
  const open: ('{' | '[')[] = [];
  let state: State = 'value';
  let offset = 0;
  const after = (): State => (open.length === 0 ? 'end' : open.at(-1) === '{' ? 'afterValue' : 'afterItem');
  for (;;) {
    offset += /^\s*/.exec(text.slice(offset))![0].length;
    if (offset === text.length) {
      return state === 'end' ? undefined : {offset, reason: `the file ends where ${WANTED[state]} must come`};
    }
    TOKEN.lastIndex = offset;
    const [token, mark, string] = TOKEN.exec(text) ?? [];
    const next: State | undefined = token === undefined ? undefined : step(state, mark, string, open, after);
    if (token === undefined || next === undefined) return {offset, reason: reasonAt(text, offset, state)};
    state = next;
    offset += token.length;
  }
}

/** The state behind a token; undefined where the token must not come. Keeps `open` current. */
function step(
  state: State,
  mark: string | undefined,
  string: string | undefined,
  open: ('{' | '[')[],
  after: () => State,
): State | undefined {
  const closes =
    mark === '}' ? ['firstKey', 'afterValue'] : mark === ']' ? ['firstValue', 'afterItem'] : undefined;
  if (closes !== undefined) {
    if (!closes.includes(state)) return undefined;
    open.pop();
    return after();
  }
  if (state === 'key' || state === 'firstKey') return string === undefined ? undefined : 'colon';
  if (state === 'colon') return mark === ':' ? 'value' : undefined;
  if (state === 'afterValue') return mark === ',' ? 'key' : undefined;
  if (state === 'afterItem') return mark === ',' ? 'value' : undefined;
  if (state === 'end') return undefined;
  if (mark === '{' || mark === '[') {
    open.push(mark);
    return mark === '{' ? 'firstKey' : 'firstValue';
  }
  return mark === undefined ? after() : undefined;
}

function reasonAt(text: string, offset: number, state: State): string {
  const rest = text.slice(offset);
  const found = /^(?:"|[\w.+-]+|.)/su.exec(rest)![0];
  const hint = HABITS.find(([sign]) => sign.test(rest))?.[1];
  const isOpenText = found === '"' && state !== 'colon' && state !== 'end' && !state.startsWith('after');
  const what = isOpenText ? 'this text does not end, or holds a sign that must be escaped' : undefined;
  return (
    what ??
    `expected ${WANTED[state]}, but found ${JSON.stringify(found)}${hint === undefined ? '' : ` (${hint})`}`
  );
}
