export type * from './types'
export { answer, client, hasToken, setToken } from './client'
export { ApiProblem, asProblem } from './problem'
export { useHistory, useList, useRecord, type ListParams } from './queries'
