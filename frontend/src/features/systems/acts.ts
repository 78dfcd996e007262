import { useQueryClient } from '@tanstack/vue-query'
import { asProblem, post, put, useAct, type ApiClient, type ApiClientContent, type IssuedKey, type IssueKey, type RotateKey } from '@/api'

interface OnVersion { id: string; version: number }
interface OnKey extends OnVersion { keyId: string }

/** Somebody else was faster, or the state is another: what stands on the page is fetched anew before the person reads why. */
const MOVED = ['stale-version', 'state-conflict']

function useSystemAct<In, Out>(run: (input: In, key: string) => Promise<Out>) {
  const queryClient = useQueryClient()
  return useAct<In, Out>((input, key) => run(input, key).catch(async (problem: unknown) => {
    if (MOVED.includes(asProblem(problem).kind)) await queryClient.invalidateQueries({ queryKey: ['/api-clients'] })
    throw problem
  }))
}

export const useRegister = () => useSystemAct((content: ApiClientContent, key) => post<ApiClient>('/api-clients', content, { key }))
export const useChange = () => useSystemAct(({ id, version, content }: OnVersion & { content: ApiClientContent }) =>
  put<ApiClient>(`/api-clients/${id}`, content, { version }))
export const useRevoke = () => useSystemAct(({ id, version, reason }: OnVersion & { reason: string }, key) =>
  post<ApiClient>(`/api-clients/${id}/revocation`, { reason }, { version, key }))
export const useIssueKey = () => useSystemAct(({ id, version, wanted }: OnVersion & { wanted: IssueKey }, key) =>
  post<IssuedKey>(`/api-clients/${id}/keys`, wanted, { version, key }))
export const useRotateKey = () => useSystemAct(({ id, version, keyId, wanted }: OnKey & { wanted: RotateKey }, key) =>
  post<IssuedKey>(`/api-clients/${id}/keys/${keyId}/rotation`, wanted, { version, key }))
export const useRevokeKey = () => useSystemAct(({ id, version, keyId, reason }: OnKey & { reason: string }, key) =>
  post<ApiClient>(`/api-clients/${id}/keys/${keyId}/revocation`, { reason }, { version, key }))
