import { post, useAct, type ProposeSigning, type Signing } from '@/api'

export const usePropose = () => useAct((input: ProposeSigning, key) => post<Signing>('/signings', input, { key }))
export const useConfirm = () => useAct((input: { id: string; party: string }, key) =>
  post<Signing>(`/signings/${input.id}/parties/${input.party}/confirmation`, undefined, { key }))
