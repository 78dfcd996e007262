import { useMutation, useQueryClient } from '@tanstack/vue-query'
import { answer, client } from './client'
import type { ApiProblem } from './problem'

/** What goes with a change: the version that it is based on, the key that makes a repetition the same act. */
export interface Terms { version?: number; key?: string }

function headers({ version, key }: Terms): Record<string, string> {
  return {
    ...(version === undefined ? {} : { 'If-Match': `"${String(version)}"` }),
    ...(key === undefined ? {} : { 'Idempotency-Key': key }),
  }
}

// The one place where a change meets the client; features stay typed by what they ask for.
export function post<T>(path: string, body: unknown, terms: Terms = {}): Promise<T> {
  return answer(client.POST(path as never, { body, headers: headers(terms) } as never)) as Promise<unknown> as Promise<T>
}
export function put<T>(path: string, body: unknown, terms: Terms = {}): Promise<T> {
  return answer(client.PUT(path as never, { body, headers: headers(terms) } as never)) as Promise<unknown> as Promise<T>
}
export function remove<T>(path: string, terms: Terms = {}): Promise<T> {
  return answer(client.DELETE(path as never, { headers: headers(terms) } as never)) as Promise<unknown> as Promise<T>
}

/** A random key. Works also where the page is not served over TLS, unlike crypto.randomUUID. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const PASSING = [0, 502, 503, 504]

/**
 * An act of a person. It has a key of its own, which it keeps while the same thing is tried again, by the machine or by hand,
 * so that an act whose answer was lost is never done twice. After it, everything that is shown is fetched anew: one act moves
 * lists, histories and metrics.
 */
export function useAct<In, Out>(run: (input: In, key: string) => Promise<Out>) {
  const queryClient = useQueryClient()
  let last: { input: string; key: string } | null = null
  return useMutation<Out, ApiProblem, In>({
    mutationFn: async (input) => {
      const text = JSON.stringify(input)
      if (last?.input !== text) last = { input: text, key: newKey() }
      const out = await run(input, last.key)
      last = null
      return out
    },
    retry: (count, problem) => count < 2 && (PASSING.includes(problem.status) || problem.kind === 'request-in-progress'),
    retryDelay: 800,
    onSuccess: () => { void queryClient.invalidateQueries() },
    // another page of this browser has signed in anew: this one learns who it is now, and the person tries again
    onError: (problem) => { if (problem.kind === 'cross-site-request') void queryClient.invalidateQueries({ queryKey: ['session'] }) },
  })
}
