export type * from './types'
export { answer, client, hasToken, setToken } from './client'
export { ApiProblem, asProblem } from './problem'
export { metricsOf, useHistory, useList, useMetrics, useRecord, type ListParams, type MetricFilter } from './queries'
