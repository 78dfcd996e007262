import { describe, expect, it } from 'vitest'
import { daysLeft } from './states'
import { admitted, byDay, byPart, total } from './usage'

const items = [
  { day: '2026-03-01', operations: 'changes', reads: 5, writes: 0, refused: 1 }, { day: '2026-03-01', operations: 'intentions', reads: 1, writes: 2, refused: 0 },
  { day: '2026-02-27', operations: 'intentions', reads: 10, writes: 0, refused: 0 },
]

describe('use of a system', () => {
  it('has every day, also those without a request, over the end of a month', () => {
    const days = byDay(items, '2026-03-01', 4)
    expect(days.map((day) => [day.key, admitted(day), day.refused])).toEqual([['2026-02-26', 0, 0], ['2026-02-27', 10, 0], ['2026-02-28', 0, 0], ['2026-03-01', 8, 1]])
    expect(total(days, admitted)).toBe(18)
  })
  it('has the parts by how much they were asked for', () => {
    expect(byPart(items)).toEqual([{ key: 'intentions', reads: 11, writes: 2, refused: 0 }, { key: 'changes', reads: 5, writes: 0, refused: 1 }])
  })
})

describe('an end', () => {
  it('is near within thirty days, on the last day too, and not when it is over', () => {
    expect(['2026-03-31', '2026-04-01', '2026-03-01', '2026-02-28'].map((day) => daysLeft(day, '2026-03-01'))).toEqual([30, null, 0, null])
  })
})
