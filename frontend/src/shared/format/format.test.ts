import { describe, expect, it } from 'vitest'
import { exactYuan, formatDate, grouped, scaleForEnglish, share, shortYuan, writePublished } from '.'

describe('money', () => {
  it('keeps every digit of a sum that a float would lose', () => {
    expect(exactYuan('9007199254740993.10')).toBe('9,007,199,254,740,993.10')
    expect(grouped('-1234567.5')).toBe('-1,234,567.5')
  })
  it.each([
    ['2188000000.00', 'zh-CN', '21.88', 'yi'], ['31260000', 'zh-CN', '3,126', 'wan'], ['1200000.00', 'zh-CN', '120', 'wan'],
    ['9999.00', 'zh-CN', '9,999', 'yuan'], ['0.50', 'zh-CN', '0.50', 'yuan'], ['123456.78', 'zh-CN', '12.35', 'wan'],
    ['2188000000', 'en', '2.19', 'billion'], ['1200000.00', 'en', '1.2', 'million'], ['310000.50', 'en', '310,000.50', 'yuan'],
  ])('writes %s in %s as %s %s', (decimal, language, value, unit) => {
    expect(shortYuan(decimal, language)).toEqual({ value, unit })
  })
  it('refuses what is not a decimal', () => {
    expect(() => grouped('1E+9')).toThrow(RangeError)
  })
})

describe('share', () => {
  it.each([['61', '184', '33.2'], ['7', '9', '77.8'], ['31260000.00', '2188000000', '1.4'], ['3', '3', '100'], ['0', '9', '0']])(
    '%s of %s is %s per cent', (part, whole, expected) => {
      expect(share(part, whole)).toBe(expected)
    })
  it('has no answer for a share of nothing', () => {
    expect(share('1', '0')).toBeNull()
  })
})

describe('dates', () => {
  it('are no more exact than they are known', () => {
    expect(formatDate('2025-01-01', 'zh-CN', 'YEAR')).toBe('2025年')
    expect(formatDate('2025-09-01', 'zh-CN', 'MONTH')).toBe('2025年9月')
    expect(formatDate('2024-04-19', 'zh-CN')).toBe('2024-04-19')
    expect(formatDate('2024-04-19', 'en')).toBe('19 Apr 2024')
    expect(formatDate('2025-09-01', 'en', 'MONTH')).toBe('September 2025')
    expect(formatDate('2025-01-01', 'zh-CN', 'UNKNOWN')).toBeNull()
  })
})

describe('published figures', () => {
  const figure = (value: string | null, unit: string, qualifier: string, qualifierToken: string | null, asPrinted: string) =>
    writePublished({ value, unit, qualifier, qualifierToken, asPrinted, baseValue: value, countingUnit: 'X' })
  it('come back exactly as printed', () => {
    expect(figure('21.88', '亿元', 'ABOUT', '约', '约21.88亿元')).toEqual({ value: '21.88', before: '约', unit: '亿元', verbatim: true })
    expect(figure('280', '万人次', 'MORE_THAN', '多', '280多万人次')).toEqual({ value: '280', before: '', unit: '多万人次', verbatim: true })
    expect(figure('30', '个', 'NEARLY', '近', '近30个领域')).toMatchObject({ before: '近', value: '30', verbatim: true })
  })
  it('say when the printed words differ', () => {
    expect(figure('1000', '家', 'MORE_THAN', '余', '千余家').verbatim).toBe(false)
  })
  it('have no value where the source gives only a magnitude or a name', () => {
    expect(figure(null, '万', 'MAGNITUDE_ONLY', '数万', '惠及数万患者').value).toBeNull()
    expect(figure('100', '家', 'NOMINAL', '百家', '百家行业协会商会').value).toBeNull()
  })
  it('are scaled for English without losing a digit of three', () => {
    expect(scaleForEnglish('2188000000')).toEqual({ value: '2.188', scale: 'billion' })
    expect(scaleForEnglish('116877')).toEqual({ value: '116,877', scale: '' })
  })
})
