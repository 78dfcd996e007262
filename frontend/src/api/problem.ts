import type { ProblemBody } from './types'

/** A refusal or failure of the service, or of the way to it. Texts are chosen by `kind`, never by reading a message. */
export class ApiProblem extends Error {
  /** Last part of the problem's type ('stale-version'), or 'network' when no answer came. */
  readonly kind: string
  readonly status: number
  readonly traceId: string | null
  readonly detail: string | null
  readonly errors: { pointer: string; code: string; message: string }[]

  constructor(body: Partial<ProblemBody>, status: number) {
    super(body.title ?? `HTTP ${String(status)}`)
    this.name = 'ApiProblem'
    this.kind = body.type?.split('/').pop() || (status === 0 ? 'network' : `http-${String(status)}`)
    this.status = status
    this.traceId = body.traceId ?? null
    this.detail = body.detail ?? null
    this.errors = body.errors ?? []
  }

  /** Message of the field at a JSON pointer ('/creditCode'), if the service named one. */
  at(pointer: string): string | null {
    return this.errors.find((error) => error.pointer === pointer)?.message ?? null
  }
}

export function asProblem(error: unknown): ApiProblem {
  return error instanceof ApiProblem ? error : new ApiProblem({ title: error instanceof Error ? error.message : undefined }, 0)
}
