import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { answer, client } from './client'
import type { paths } from './paths'
import type { History, Metrics, Page, SearchHits } from './types'

type Path = keyof paths
type Body<P extends Path> = paths[P] extends { get: { responses: { 200: { content: { 'application/json': infer B } } } } } ? B : never
/** Paths that answer with a page of items. */
export type ListPath = { [P in Path]: P extends `${string}{${string}` ? never : Body<P> extends Page<unknown> ? P : never }[Path]
type RecordPath = { [P in Path]: P extends `${string}/{id}` ? P : never }[Path]
type HistoryPath = { [P in Path]: P extends `${string}/{id}/history` ? P : never }[Path]
/** Parameters of a list as the address holds them; empty ones are left out, several values repeat the parameter. */
export type ListParams = Record<string, string | string[] | number | undefined>

const clean = (params: ListParams) => Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined && value !== ''))

// The one place where a path that is a variable meets the typed client; features stay typed by what these functions return.
function get<P extends Path>(path: P, params: { path?: Record<string, string>; query?: ListParams }): Promise<Body<P>> {
  return answer(client.GET(path as '/zones', { params } as never)) as Promise<unknown> as Promise<Body<P>>
}

export function useList<P extends ListPath>(path: P, params: MaybeRefOrGetter<ListParams> = {}, enabled: MaybeRefOrGetter<boolean> = true) {
  const query = computed(() => clean(toValue(params)))
  return useQuery<Body<P>>({
    queryKey: [path, 'list', query],
    queryFn: () => get(path, { query: query.value }),
    placeholderData: keepPreviousData as never,
    enabled: computed(() => toValue(enabled)),
  })
}

export function useRecord<P extends RecordPath>(path: P, id: MaybeRefOrGetter<string>, enabled: MaybeRefOrGetter<boolean> = true) {
  return useQuery<Body<P>>({
    queryKey: [path.slice(0, path.indexOf('/{')), 'record', computed(() => toValue(id))],
    queryFn: () => get(path, { path: { id: toValue(id) } }),
    enabled: computed(() => toValue(enabled) && toValue(id) !== ''),
  })
}

export function useHistory(path: HistoryPath, id: MaybeRefOrGetter<string>) {
  return useQuery<History>({
    queryKey: [path.slice(0, path.indexOf('/{')), 'history', computed(() => toValue(id))],
    queryFn: () => get(path, { path: { id: toValue(id) } }),
  })
}

export interface MetricFilter { zone?: string; division?: string; year?: string; category?: string; groupBy?: string }

/** One question to /metrics, to be asked once however many parts of a page need its answer. */
export function metricsOf(filter: MetricFilter) {
  const query = clean({ ...filter })
  return { queryKey: ['/metrics', query], queryFn: (): Promise<Metrics> => get('/metrics', { query }) }
}

/** Metric values of a filter; each with the position it is exact to and a link to its records. */
export function useMetrics(filter: MaybeRefOrGetter<MetricFilter>, enabled: MaybeRefOrGetter<boolean> = true) {
  return useQuery<Metrics>(computed(() => ({
    ...metricsOf(toValue(filter)), placeholderData: keepPreviousData as never, enabled: toValue(enabled),
  })))
}

/** The province-level divisions by code, for names where a number knows only codes. */
export function useProvinces() {
  return useQuery({
    queryKey: ['/divisions', 'provinces'],
    queryFn: () => get('/divisions', { query: { level: 'PROVINCE', limit: 50 } }),
    staleTime: 60 * 60_000,
    select: (page) => new Map(page.items.map((division) => [division.code, division])),
  })
}

/** The best hits of each type of record; asked for from two characters on. */
export function useSearch(q: MaybeRefOrGetter<string>) {
  const text = computed(() => toValue(q).trim())
  return useQuery<SearchHits>({
    queryKey: ['/search', text],
    queryFn: () => get('/search', { query: { q: text.value } }),
    placeholderData: keepPreviousData as never,
    enabled: computed(() => text.value.length >= 2),
  })
}
