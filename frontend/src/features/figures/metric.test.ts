import { describe, expect, it } from 'vitest'
import { yearOf } from './metric'

describe('the year of a figure', () => {
  it.each([['2024', '2024'], ['2024-04-19', '2024'], ['2025-01/2025-06', '2025'], ['2014-02/2024-04', null], ['近三年', null], [null, null]])(
    'of %s is %s', (period, year) => { expect(yearOf({ period })).toBe(year) })
})
