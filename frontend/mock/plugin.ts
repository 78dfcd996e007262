import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'vite'
import { answer } from './answer.ts'

/** `--mode mock`: the development and preview servers answer /api themselves. Never part of a build. */
export function mockApi(): Plugin {
  const middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const url = new URL(request.url ?? '/', 'http://mock')
    if (!url.pathname.startsWith('/api/v1/')) {
      next()
      return
    }
    const { status, body } = answer(url)
    response.writeHead(status, { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' }).end(JSON.stringify(body))
  }
  return {
    name: 'tongxin-mock-api',
    configureServer: (server) => { server.middlewares.use(middleware) },
    configurePreviewServer: (server) => { server.middlewares.use(middleware) },
  }
}
