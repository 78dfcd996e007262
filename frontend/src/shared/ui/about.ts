import { useRoute, type RouteLocationRaw } from 'vue-router'

/**
 * The panel about a number is part of the address (`?about=…`), so that it can be shared, and the back button closes it.
 * Keys: `figure:<id>` for a published figure, `metric:<code>?zone=…&year=…&state=…` for a computed value.
 */
export type About =
  | { kind: 'figure'; id: string }
  | { kind: 'metric'; code: string; dimensions: Record<string, string> }

export function figureKey(id: string): string {
  return `figure:${id}`
}

export function metricKey(code: string, dimensions: Record<string, string | number | null | undefined> = {}): string {
  const known = Object.entries(dimensions).flatMap(([name, value]) => (value === null || value === undefined ? [] : [[name, String(value)]]))
  return `metric:${code}?${new URLSearchParams(known).toString()}`
}

export function parseAbout(text: unknown): About | null {
  if (typeof text !== 'string') return null
  if (text.startsWith('figure:')) return { kind: 'figure', id: text.slice('figure:'.length) }
  if (!text.startsWith('metric:')) return null
  const [code = '', query = ''] = text.slice('metric:'.length).split('?')
  return { kind: 'metric', code, dimensions: Object.fromEntries(new URLSearchParams(query)) }
}

/** Gives the location of this page with the panel about `key` open. */
export function useAboutLink() {
  const route = useRoute()
  return (key: string): RouteLocationRaw => ({ path: route.path, query: { ...route.query, about: key }, hash: '' })
}
