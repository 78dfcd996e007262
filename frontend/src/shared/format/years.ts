import { today } from './date'

/** The years that a filter offers, newest first. */
export function recentYears(count = 5): string[] {
  const now = Number(today().slice(0, 4))
  return Array.from({ length: count }, (_, back) => String(now - back))
}
