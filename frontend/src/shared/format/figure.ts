import { grouped, scaled } from './money'

/** What a source said, as far as it takes to write it again. */
export interface Published {
  value: string | null
  unit: string
  baseValue: string | null
  countingUnit: string
  qualifier: string
  qualifierToken: string | null
  asPrinted: string
}
export interface Written {
  /** null: the source gives no number, or uses one as a name; show `asPrinted` instead. */
  value: string | null
  before: string
  unit: string
  /** The parts together read exactly as printed, so that the printed words need not be repeated. */
  verbatim: boolean
}

const BEFORE = new Set(['约', '近', '超', '超过', '逾', '将近', '约有'])

/** A published figure in the parts of its printing: 约 21.88 亿元, 280 多万人次. No separators, nothing converted. */
export function writePublished(figure: Published): Written {
  const { value, unit, qualifier, qualifierToken: token, asPrinted } = figure
  if (value === null || qualifier === 'MAGNITUDE_ONLY' || qualifier === 'NOMINAL') return { value: null, before: '', unit: '', verbatim: true }
  const before = token && BEFORE.has(token) ? token : ''
  const after = token && !before ? token : ''
  return { value, before, unit: after + unit, verbatim: asPrinted.includes(`${before}${value}${after}${unit}`) }
}

/** The same for a reader of English, from the base value: { before: 'about', value: '2.188', unit: 'billion yuan' } by the caller's words. */
export function scaleForEnglish(baseValue: string): { value: string; scale: '' | 'million' | 'billion' } {
  const whole = BigInt(baseValue.split('.')[0] ?? '0')
  if (whole >= 10n ** 9n) return { value: scaled(baseValue, 9, 3), scale: 'billion' }
  if (whole >= 10n ** 6n) return { value: scaled(baseValue, 6, 3), scale: 'million' }
  return { value: grouped(baseValue), scale: '' }
}
