import type { paths as contract } from './schema'
import type * as t from './types'

/** Operations without the base, so that a call reads `client.GET('/zones')`. */
type WithoutBase<P> = { [K in keyof P as K extends `/api/v1${infer Rest}` ? Rest : never]: P[K] }

/** Operations that are not in openapi.yaml yet. */
interface Pending {
  '/search': {
    get: { parameters: { query?: { q?: string } }; responses: { 200: { content: { 'application/json': t.Page<t.SearchHit> } } } }
  }
}

export type paths = WithoutBase<contract> & Pending
