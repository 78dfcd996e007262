import { post, useAct, type BeneficiaryRecord, type FundingRecord, type ReportBeneficiaries, type ReportFunding } from '@/api'

/** The two ledgers of a project. */
export type Ledger = 'funding-records' | 'beneficiary-records'

export const useReportFunding = () => useAct((input: ReportFunding, key) => post<FundingRecord>('/funding-records', input, { key }))
export const useReportBeneficiaries = () => useAct((input: ReportBeneficiaries, key) => post<BeneficiaryRecord>('/beneficiary-records', input, { key }))
export const useReverse = () => useAct(({ ledger, id, reason }: { ledger: Ledger; id: string; reason: string }, key) =>
  post<unknown>(`/${ledger}/${id}/reversal`, { reason }, { key }))
