import { describe, expect, it } from 'vitest'
import { exactShort, parseCount, parseYuan } from './amount'

describe('sums as people type them', () => {
  it.each([
    ['1200000', '1200000'], ['1,200,000.00', '1200000'], ['１２０万', '1200000'], ['1.2亿元', '120000000'], ['0.5 万', '5000'],
    ['12.345万', '123450'], ['800.05', '800.05'], ['007', '7'], ['0', '0'], ['9999999999999999.99', '9999999999999999.99'],
  ])('%s is %s', (typed, yuan) => { expect(parseYuan(typed)).toBe(yuan) })
  it.each(['一百', '-5', '1.234', '1e5', '12.3456789万', '99999999999999999', '12 dollars', '.5'])('%s is no sum', (typed) => { expect(parseYuan(typed)).toBeUndefined() })
  it('nothing is nothing, not 0', () => { expect(parseYuan('  ')).toBeNull() })
})

describe('the same sum said shorter', () => {
  it.each([['1200000', '120', 'wan'], ['1234567.89', '123.456789', 'wan'], ['2188000000', '21.88', 'yi'], ['10000', '1', 'wan']])(
    '%s is %s %s', (yuan, value, unit) => { expect(exactShort(yuan, 'zh-CN')).toEqual({ value, unit }) })
  it('needs no echo when it is small', () => { expect(exactShort('9999.99', 'zh-CN')).toBeNull() })
  it('counts in millions in English', () => {
    expect(exactShort('1234567.8', 'en')).toEqual({ value: '1.2345678', unit: 'million' })
    expect(exactShort('500000', 'en')).toEqual({ value: '0.5', unit: 'million' })
  })
})

it('counts are whole', () => {
  expect(parseCount('9,200')).toBe(9200)
  expect(parseCount('９２００')).toBe(9200)
  expect(parseCount('')).toBeNull()
  expect(parseCount('9.5')).toBeUndefined()
})
