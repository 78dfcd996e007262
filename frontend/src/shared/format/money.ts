/**
 * Sums are decimal strings of yuan and stay so: no binary floating point between the service and the screen.
 * Shortened forms (万, 亿, million) round half up on the digits and are marked as rounded by the caller where it matters.
 */
export interface Amount { value: string; unit: 'yuan' | 'wan' | 'yi' | 'thousand' | 'million' | 'billion' }

function parse(decimal: string) {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal)
  if (!match) throw new RangeError(`not a decimal: ${decimal}`)
  return { sign: match[1] ?? '', whole: BigInt(match[2] ?? '0'), fraction: match[3] ?? '' }
}

/** '21880000.5' -> '21,880,000.5': separators, nothing rounded. */
export function grouped(decimal: string): string {
  const { sign, whole, fraction } = parse(decimal)
  return sign + whole.toString().replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '')
}

/** Exact sum in full, with its two decimals: '31,260,000.00'. */
export function exactYuan(decimal: string): string {
  const { sign, whole, fraction } = parse(decimal)
  return `${grouped(sign + whole.toString())}.${fraction.padEnd(2, '0')}`
}

/** `decimal` divided by 10^exponent, rounded half up to `decimals` places. */
export function scaled(decimal: string, exponent: number, decimals: number): string {
  const { sign, whole, fraction } = parse(decimal)
  const digits = BigInt(whole.toString() + fraction)
  const drop = exponent + fraction.length - decimals
  const unit = 10n ** BigInt(Math.max(drop, 0))
  const kept = drop > 0 ? (digits + unit / 2n) / unit : digits * 10n ** BigInt(-drop)
  const text = kept.toString().padStart(decimals + 1, '0')
  const whole2 = text.slice(0, text.length - decimals)
  const rest = text.slice(text.length - decimals).replace(/0+$/, '')
  return grouped(sign + whole2) + (rest ? `.${rest}` : '')
}

/** The short form of a sum as the language writes it: 万 and 亿 in Chinese, million and billion in English. */
export function shortYuan(decimal: string, language: string): Amount {
  const { whole } = parse(decimal)
  const steps = language === 'en'
    ? ([[10n ** 9n, 9, 'billion'], [10n ** 6n, 6, 'million']] as const)
    : ([[10n ** 8n, 8, 'yi'], [10n ** 4n, 4, 'wan']] as const)
  for (const [floor, exponent, unit] of steps) {
    if (whole >= floor) return { value: scaled(decimal, exponent, 2), unit }
  }
  return { value: grouped(decimal.replace(/\.0+$/, '')), unit: 'yuan' }
}

/** share('61', '184') -> '33.2': a / b in per cent with one decimal, by integer arithmetic; null when b is 0. */
export function share(part: string, whole: string): string | null {
  const a = parse(part)
  const b = parse(whole)
  const places = Math.max(a.fraction.length, b.fraction.length)
  const left = BigInt(a.whole.toString() + a.fraction.padEnd(places, '0'))
  const right = BigInt(b.whole.toString() + b.fraction.padEnd(places, '0'))
  if (right === 0n) return null
  const tenths = (left * 10000n / right + 5n) / 10n
  return `${(tenths / 10n).toString()}${tenths % 10n === 0n ? '' : `.${(tenths % 10n).toString()}`}`
}
