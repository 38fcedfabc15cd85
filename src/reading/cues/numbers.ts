/**
 * Rows of numbers as text: short, and taken apart only when they are needed. A number is written as one last digit and
 * before it, where it is large, further digits. Last and further digits are different signs, so that nothing stands
 * between two numbers. None of the signs is a space, or has to be escaped in JSON and JavaScript.
 */

/** `(` to `[`. */
const LAST = {first: 40, count: 52};
/** `]` to `~`. */
const FURTHER = {first: 93, count: 34};

/** Packs whole numbers, none of them negative. */
export function packNumbers(numbers: readonly number[]): string {
  return numbers.map(packNumber).join('');
}

function packNumber(number: number): string {
  let text = String.fromCharCode(LAST.first + (number % LAST.count));
  // There is no further digit for zero: a number that needs one has at least one of them.
  for (let rest = Math.floor(number / LAST.count); rest > 0; rest = Math.floor((rest - 1) / FURTHER.count)) {
    text = String.fromCharCode(FURTHER.first + ((rest - 1) % FURTHER.count)) + text;
  }
  return text;
}

/** The numbers of a packed row. */
export function readNumbers(packed: string): number[] {
  const numbers: number[] = [];
  let rest = 0;
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    if (code >= FURTHER.first) rest = rest * FURTHER.count + code - FURTHER.first + 1;
    else {
      numbers.push(rest * LAST.count + code - LAST.first);
      rest = 0;
    }
  }
  return numbers;
}

/** Packs numbers that grow from one to the next. */
export function packAscending(numbers: readonly number[]): string {
  return packNumbers(numbers.map((number, at) => number - (numbers[at - 1] ?? 0)));
}

/** The numbers of a row that `packAscending` packed. */
export function readAscending(packed: string): number[] {
  const numbers = readNumbers(packed);
  for (let at = 1; at < numbers.length; at++) numbers[at]! += numbers[at - 1]!;
  return numbers;
}
