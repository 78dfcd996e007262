export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR' | 'UNKNOWN'

/**
 * A date no more exact than it is known: '2025-01-01' known to the YEAR is '2025年' (en: '2025').
 * Chinese pages keep the ISO form for days, as the lists of an authority do; English writes the month.
 */
export function formatDate(date: string | null, language: string, precision: DatePrecision = 'DAY'): string | null {
  if (!date || precision === 'UNKNOWN') return null
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-')
  if (language !== 'en') {
    if (precision === 'YEAR') return `${year}年`
    return precision === 'MONTH' ? `${year}年${String(Number(month))}月` : `${year}-${month}-${day}`
  }
  if (precision === 'YEAR') return year
  const name = new Intl.DateTimeFormat('en', { month: precision === 'MONTH' ? 'long' : 'short', timeZone: 'UTC' })
    .format(new Date(`${year}-${month}-01T00:00:00Z`))
  return precision === 'MONTH' ? `${name} ${year}` : `${String(Number(day))} ${name} ${year}`
}

/** An instant in the time of the reader's clock: '2026-11-20 08:00'. */
export function formatInstant(at: string | null): string | null {
  if (!at) return null
  const date = new Date(at)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`
}

export function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
