import type { paths as contract } from './schema'

/** Operations without the base, so that a call reads `client.GET('/zones')`. */
type WithoutBase<P> = { [K in keyof P as K extends `/api/v1${infer Rest}` ? Rest : never]: P[K] }

export type paths = WithoutBase<contract>
