import type { ClientUsageDay } from '@/api'

/** Requests of one day, or of one part of the contract. */
export interface Use { key: string; reads: number; writes: number; refused: number }

function summed(items: ClientUsageDay[], keyOf: (item: ClientUsageDay) => string): Map<string, Use> {
  const sums = new Map<string, Use>()
  for (const item of items) {
    const key = keyOf(item)
    const { reads, writes, refused } = sums.get(key) ?? { reads: 0, writes: 0, refused: 0 }
    sums.set(key, { key, reads: reads + item.reads, writes: writes + item.writes, refused: refused + item.refused })
  }
  return sums
}

/** Every day up to today, oldest first; a day that the service leaves out had no requests. */
export function byDay(items: ClientUsageDay[], today: string, days: number): Use[] {
  const sums = summed(items, (item) => item.day)
  return Array.from({ length: days }, (_, index) => {
    const date = new Date(`${today}T00:00:00Z`)
    date.setUTCDate(date.getUTCDate() - (days - 1 - index))
    const key = date.toISOString().slice(0, 10)
    return sums.get(key) ?? { key, reads: 0, writes: 0, refused: 0 }
  })
}

/** The parts of the contract that were asked for, the most asked first. */
export function byPart(items: ClientUsageDay[]): Use[] {
  return [...summed(items, (item) => item.operations).values()].sort((a, b) => all(b) - all(a) || a.key.localeCompare(b.key))
}

export const admitted = (use: Use) => use.reads + use.writes
export const all = (use: Use) => admitted(use) + use.refused
export const total = (uses: Use[], count: (use: Use) => number) => uses.reduce((sum, use) => sum + count(use), 0)
