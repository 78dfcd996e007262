import type { FigureSummary } from '@/api'
import { yearOf } from '@/features/figures/metric'

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
