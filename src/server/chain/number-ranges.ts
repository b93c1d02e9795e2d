/** The whole numbers from `from` to `to`, both in it. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

/** What is left of the ranges (ascending, apart from each other) without the numbers; no range is ever counted out. */
export function withoutNumbers(
  ranges: readonly NumberRange[],
  numbers: readonly number[],
): readonly NumberRange[] {
  const sorted = [...new Set(numbers)].sort((one, other) => one - other);
  const left: NumberRange[] = [];
  let index = 0;
  for (const range of ranges) {
    let { from } = range;
    while ((sorted[index] ?? Number.POSITIVE_INFINITY) < from) index++;
    for (let next = sorted[index]; next !== undefined && next <= range.to; next = sorted[++index]) {
      if (next > from) left.push({ from, to: next - 1 });
      from = next + 1;
    }
    if (from <= range.to) left.push({ from, to: range.to });
  }
  return left;
}

/** How many numbers the ranges hold. */
export function countOf(ranges: readonly NumberRange[]): number {
  return ranges.reduce((count, { from, to }) => count + (to - from + 1), 0);
}

/** The first numbers of the ranges, at most so many. */
export function firstNumbers(ranges: readonly NumberRange[], most: number): readonly number[] {
  const numbers: number[] = [];
  for (const { from, to } of ranges) {
    for (let number = from; number <= to && numbers.length < most; number++) numbers.push(number);
  }
  return numbers;
}
