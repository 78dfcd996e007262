import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useQueries } from '@tanstack/vue-query'
import { metricsOf, type FigureSummary, type MetricFilter, type MetricValue } from '@/api'

type Speaks = Pick<FigureSummary, 'metricCode' | 'zone' | 'division' | 'period'>

/** The year that a figure speaks of: that of its period when it lies in one year, else null (近三年, 2014-02/2024-04). */
export function yearOf(figure: Pick<FigureSummary, 'period'>): string | null {
  const years = new Set(figure.period?.match(/(?:19|20)\d\d/g))
  return years.size === 1 ? [...years][0] ?? null : null
}

const filterOf = (figure: Speaks): MetricFilter => ({
  zone: figure.zone?.code, division: figure.division?.code, year: yearOf(figure) ?? undefined,
})
const keyOf = (filter: MetricFilter) => [filter.zone, filter.division, filter.year].join('|')

/**
 * The computed number beside a published one: the metric that the figure names, for the figure's own place and year. Asks once
 * for each place and year among the figures given.
 */
export function useFigureMetrics(figures: MaybeRefOrGetter<Speaks[]>) {
  const filters = computed(() => [...new Map(toValue(figures).filter((figure) => figure.metricCode).map((figure) => {
    const filter = filterOf(figure)
    return [keyOf(filter), filter] as const
  }))])
  const answers = useQueries({ queries: computed(() => filters.value.map(([, filter]) => ({ ...metricsOf(filter), staleTime: 30_000 }))) })
  const byFilter = computed(() => new Map(filters.value.map(([key], index) => [key, answers.value[index]?.data])))
  return (figure: Speaks): MetricValue | null => {
    if (!figure.metricCode) return null
    return byFilter.value.get(keyOf(filterOf(figure)))?.values.find((value) => value.code === figure.metricCode) ?? null
  }
}
