import { grouped } from './money'

/** Full-width digits and marks to plain ones; spaces and separators gone: '１，２００' -> '1200'. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s,，_]/g, '')
}

const SCALES: Record<string, number> = { '': 0, 元: 0, 万: 4, 万元: 4, 萬: 4, 萬元: 4, 亿: 8, 亿元: 8, 億: 8, 億元: 8 }

/**
 * A sum as a person types it, as the decimal string of yuan that the contract wants: '1,200,000.5' -> '1200000.5',
 * '120万' -> '1200000', '1.2亿元' -> '120000000'. Empty gives null; what is not a sum to the fen gives undefined.
 */
export function parseYuan(text: string): string | null | undefined {
  const typed = plain(text)
  if (typed === '') return null
  const match = /^(\d+)(?:\.(\d+))?(\D*)$/.exec(typed)
  const exponent = match ? SCALES[match[3] ?? ''] : undefined
  if (!match || exponent === undefined) return undefined
  const fraction = (match[2] ?? '').padEnd(exponent, '0')
  const whole = ((match[1] ?? '') + fraction.slice(0, exponent)).replace(/^0+(?=\d)/, '')
  const fen = fraction.slice(exponent).replace(/0+$/, '')
  if (whole.length > 16 || fen.length > 2) return undefined
  return fen ? `${whole}.${fen}` : whole
}

/** A whole number as a person types it; empty gives null, anything else undefined. */
export function parseCount(text: string): number | null | undefined {
  const typed = plain(text)
  if (typed === '') return null
  return /^\d{1,11}$/.test(typed) && Number(typed) <= 10_000_000_000 ? Number(typed) : undefined
}

/** The same sum in 万 or 亿 (million in English), exact to the last digit: '1234567.89' -> 123.456789 wan. Null below 万. */
export function exactShort(decimal: string, language: string): { value: string; unit: 'wan' | 'yi' | 'million' } | null {
  const [whole = '', fraction = ''] = decimal.split('.')
  const [places, unit] = language === 'en' ? [6, 'million' as const] : whole.length > 8 ? [8, 'yi' as const] : [4, 'wan' as const]
  if (whole.length <= places && !(language === 'en' && whole.length > 5)) return null
  const padded = whole.padStart(places + 1, '0')
  const rest = (padded.slice(-places) + fraction).replace(/0+$/, '')
  return { value: grouped(padded.slice(0, -places)) + (rest ? `.${rest}` : ''), unit }
}
