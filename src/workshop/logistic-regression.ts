/** Examples as sparse rows: row `i` has the entries `[starts[i], starts[i + 1])`. */
export interface SparseRows {
  starts: Uint32Array;
  columns: Uint32Array;
  values: Float32Array;
  /** How many different columns there are. */
  width: number;
}

/** What is learned: one weight a column, and the log-odds of an example without entries. */
export interface Model {
  weights: Float64Array;
  bias: number;
}

/** Corrections that L-BFGS remembers. */
const MEMORY = 8;

/** Enough for figures that do not move any more. */
const ITERATIONS = 60;

/**
 * Logistic regression with a penalty on the squares of the weights, fitted by L-BFGS (Nocedal and Wright,
 * Numerical Optimization, chapter 7.2). The same input always gives the same model.
 *
 * @param targets 1 for examples that are it, -1 for those that are not, 0 for those that do not tell.
 * @param cost How much an example weighs against the penalty.
 */
export function learn(rows: SparseRows, targets: Int8Array, cost: number): Model {
  const size = rows.width + 1;
  let point: Float64Array = new Float64Array(size);
  let {loss, gradient} = lossAt(point, rows, targets, cost);
  const steps: Float64Array[] = [];
  const changes: Float64Array[] = [];
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const direction = descent(gradient, steps, changes);
    const slope = dot(direction, gradient);
    let rate = iteration === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    let next = moved(point, direction, rate);
    let there = lossAt(next, rows, targets, cost);
    while (there.loss > loss + 1e-4 * rate * slope && rate > 1e-8) {
      rate /= 2;
      next = moved(point, direction, rate);
      there = lossAt(next, rows, targets, cost);
    }
    if (loss - there.loss < 1e-6 * Math.abs(loss)) break;
    steps.push(minus(next, point));
    changes.push(minus(there.gradient, gradient));
    if (steps.length > MEMORY) {
      steps.shift();
      changes.shift();
    }
    point = next;
    ({loss, gradient} = there);
  }
  return {weights: point.subarray(0, rows.width), bias: point[rows.width]!};
}

function lossAt(point: Float64Array, rows: SparseRows, targets: Int8Array, cost: number) {
  const {starts, columns, values, width} = rows;
  const gradient = new Float64Array(point);
  gradient[width] = 0;
  let loss = dot(point, point) / 2 - point[width]! ** 2 / 2;
  for (let row = 0; row < targets.length; row++) {
    const sign = targets[row]!;
    if (sign === 0) continue;
    let sum = point[width]!;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) sum += values[at]! * point[columns[at]!]!;
    const margin = sign * sum;
    loss += cost * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
    const pull = (-sign * cost) / (1 + Math.exp(margin));
    for (let at = starts[row]!; at < starts[row + 1]!; at++) gradient[columns[at]!]! += pull * values[at]!;
    gradient[width]! += pull;
  }
  return {loss, gradient};
}

/** The direction that the remembered curvature makes of the gradient. */
function descent(gradient: Float64Array, steps: readonly Float64Array[], changes: readonly Float64Array[]) {
  const direction = gradient.map(value => -value);
  const shares: number[] = [];
  for (let at = steps.length - 1; at >= 0; at--) {
    shares[at] = dot(steps[at]!, direction) / dot(steps[at]!, changes[at]!);
    add(direction, changes[at]!, -shares[at]!);
  }
  const last = steps.length - 1;
  if (last >= 0) {
    const scale = dot(steps[last]!, changes[last]!) / dot(changes[last]!, changes[last]!);
    for (let at = 0; at < direction.length; at++) direction[at]! *= scale;
  }
  steps.forEach((step, at) => {
    const back = dot(changes[at]!, direction) / dot(step, changes[at]!);
    add(direction, step, shares[at]! - back);
  });
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}

function add(target: Float64Array, other: Float64Array, times: number): void {
  for (let at = 0; at < target.length; at++) target[at]! += times * other[at]!;
}

function moved(point: Float64Array, direction: Float64Array, rate: number): Float64Array {
  const next = new Float64Array(point);
  add(next, direction, rate);
  return next;
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, at) => value - b[at]!);
}
