/** A count with separators: 2412 -> '2,412'. Counts are whole and far below 2^53. */
export function formatCount(count: number): string {
  return count.toLocaleString('en-US')
}
