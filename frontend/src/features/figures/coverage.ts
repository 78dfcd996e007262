import { useI18n } from 'vue-i18n'
import { share } from '@/shared/format'
import type { FigureSummary, MetricValue } from '@/api'

const COUNTED: Record<string, string> = {
  organizations: 'ORGANIZATION', intentions: 'INTENTION', signings: 'SIGNING', money_pledged: 'MONEY', money_disbursed: 'MONEY', people: 'PERSON',
  person_times: 'PERSON_TIMES',
}

/**
 * What share of a published figure the records hold, in words that keep the figure's qualifier: of 6300多 it is "不到 0.8%",
 * because the whole is larger than the number printed. Different units are not compared, which is said. Nothing where the source
 * gives no number to compare with.
 */
export function useCoverage() {
  const { t } = useI18n()
  return (figure: Pick<FigureSummary, 'qualifier' | 'baseValue' | 'countingUnit'>, metric: MetricValue | null): string | null => {
    if (!metric || figure.baseValue === null) return null
    if (metric.records === 0) return t('figures.noRecords')
    // projects signed are not signings, person-times are not people
    if (COUNTED[metric.code] !== figure.countingUnit) return t('figures.otherUnit')
    const percent = share(metric.value, figure.baseValue)
    if (percent === null) return null
    switch (figure.qualifier) {
      case 'EXACT': return t('figures.covers', { percent })
      case 'ABOUT':
      case 'NEARLY': return t('figures.coversAbout', { percent })
      case 'MORE_THAN': return t('figures.coversLess', { percent })
      default: return null
    }
  }
}
