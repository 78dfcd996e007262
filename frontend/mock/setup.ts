import { afterEach, vi } from 'vitest'
import { answer } from './answer.ts'

/** Unit tests talk to the mock through fetch, as the pages do. */
vi.stubGlobal('fetch', (request: Request) => {
  const { status, body } = answer(new URL(request.url))
  return Promise.resolve(new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } }))
})
afterEach(() => { localStorage.clear() })
