import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useQuery } from '@tanstack/vue-query'
import { answer, client, useList, type AuditChain, type AuditEntry, type ListParams } from '@/api'

/** Names of the parameters that narrow the trail, as the page's address has them. */
export const FILTERS = ['result', 'recordType', 'act', 'actor', 'onBehalfOf', 'address', 'recordId', 'q', 'from', 'until']

/** A day of the reader's clock as the moment at which it begins; `after` counts days on from it. */
function moment(day: string, after: number): string | undefined {
  const [year, month, date] = day.split('-').map(Number)
  const begins = new Date(year ?? NaN, (month ?? NaN) - 1, (date ?? NaN) + after)
  return Number.isNaN(begins.getTime()) ? undefined : begins.toISOString()
}

/** What the address asks for as the service understands it: days become moments, the last day counts in full. */
export function asked(params: Record<string, string>): Record<string, string> {
  const { from, until, ...rest } = params
  const range = { from: from && moment(from, 0), until: until && moment(until, 1) }
  return { ...rest, ...Object.fromEntries(Object.entries(range).filter((pair): pair is [string, string] => Boolean(pair[1]))) }
}

export function useTrail(params: MaybeRefOrGetter<Record<string, string>>) {
  return useList('/audit', computed<ListParams>(() => asked(toValue(params))))
}

export function useEntry(position: MaybeRefOrGetter<number>) {
  return useQuery<AuditEntry>({
    queryKey: ['/audit', 'record', computed(() => toValue(position))],
    queryFn: () => answer(client.GET('/audit/{position}', { params: { path: { position: toValue(position) } } })),
    staleTime: Infinity,
  })
}

export function useChain() {
  return useQuery<AuditChain>({ queryKey: ['/audit', 'chain'], queryFn: () => answer(client.GET('/audit/chain')) })
}

/** Where all that a filter finds is had as a file. */
export function exportAddress(format: 'CSV' | 'NDJSON', params: Record<string, string>): string {
  const { cursor, ...filter } = asked(params)
  void cursor
  return `/api/v1/audit/export?${new URLSearchParams({ format, ...filter }).toString()}`
}
