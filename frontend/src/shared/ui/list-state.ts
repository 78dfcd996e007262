import { computed } from 'vue'
import { useRoute, type LocationQueryRaw, type RouteLocationRaw } from 'vue-router'

/**
 * The state of a list is its address: filters, search, sort, cursor. Nothing of it lives anywhere else.
 * `at` counts the rows before this page, because a cursor does not tell.
 */
export function useListState() {
  const route = useRoute()
  const get = (name: string): string | undefined => {
    const value = route.query[name]
    return (Array.isArray(value) ? value[0] : value) ?? undefined
  }
  const withQuery = (change: Record<string, string | undefined>): RouteLocationRaw => {
    const query: LocationQueryRaw = { ...route.query, cursor: undefined, at: undefined, about: undefined, ...change }
    return { path: route.path, query }
  }
  /** The named parameters for a request, without the empty ones; `cursor` always goes along. */
  const params = (names: string[]) => computed(() => {
    const entries = [...names, 'cursor'].flatMap((name) => {
      const value = get(name)
      return value ? [[name, value] as const] : []
    })
    return Object.fromEntries(entries)
  })
  const filtered = (names: string[]) => names.some((name) => get(name))
  return { get, with: withQuery, params, filtered, at: computed(() => Number(get('at') ?? 0) || 0) }
}
