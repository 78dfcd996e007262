import type { FigureSummary } from '@/api'

/** The year that a figure speaks of: that of its period when it lies in one year, else null (近三年, 2014-02/2024-04). */
export function yearOf(figure: Pick<FigureSummary, 'period'>): string | null {
  const years = new Set(figure.period?.match(/\b(?:19|20)\d\d\b/g))
  return years.size === 1 ? [...years][0] ?? null : null
}

export interface YearFigures { intentions?: FigureSummary; organizations?: FigureSummary; signings?: FigureSummary }

/** The figures of a year that the funnel stands beside: intentions declared, the organizations that declared them, signed on the spot. */
export function figuresOfYear(figures: FigureSummary[], year: string): YearFigures {
  const own = figures.filter((figure) => yearOf(figure) === year && figure.value !== null)
  return {
    intentions: own.find((figure) => figure.metricCode === 'intentions'),
    organizations: own.find((figure) => figure.topic === 'INTENTIONS' && figure.countingUnit === 'ORGANIZATION'),
    signings: own.find((figure) => figure.metricCode === 'signings'),
  }
}
