import createClient, { type Middleware } from 'openapi-fetch'
import { computed, shallowRef } from 'vue'
import type { paths } from './paths'
import { ApiProblem } from './problem'
import type { ProblemBody } from './types'

/**
 * The bearer token, in memory only: nothing in the browser's storage holds it, so a reload asks to sign in again. It never
 * reaches a URL or another origin.
 */
const token = shallowRef<string | null>(null)

export function setToken(value: string | null) {
  token.value = value
}
export const hasToken = computed(() => token.value !== null)

/** Signing in goes without the token of before, which may have ended already. */
const opensSession = (request: Request) => request.method === 'POST' && new URL(request.url).pathname.endsWith('/session')

const caller: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', document.documentElement.lang)
    if (token.value && !opensSession(request)) request.headers.set('Authorization', `Bearer ${token.value}`)
    return request
  },
  onResponse({ request, response }) {
    // the session has ended at the service; a password refused there is not its end, and a newer token stays
    const refusedPassword = request.method === 'POST' && new URL(request.url).pathname.endsWith('/session/password')
    if (response.status === 401 && !refusedPassword && request.headers.get('Authorization') === `Bearer ${token.value ?? ''}`) token.value = null
  },
}

export const client = createClient<paths>({ baseUrl: new URL('/api/v1', location.origin).href, fetch: (request) => fetch(request) })
client.use(caller)

/**
 * The answer's data, or an ApiProblem thrown: `await answer(client.GET('/zones'))`.
 * For a record that will be changed, take the version from its data.
 */
export async function answer<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    throw new ApiProblem({ title: cause instanceof Error ? cause.message : undefined }, 0)
  })
  if (!response.ok) throw new ApiProblem(typeof error === 'object' && error ? (error as Partial<ProblemBody>) : {}, response.status)
  return data as T
}
