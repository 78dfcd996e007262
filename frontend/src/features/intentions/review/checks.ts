import type { Call, Intention, IntentionSummary, Organization } from '@/api'

/**
 * What can be said of a submitted intention before a person reads it. `word` is said first: it fits, somebody should look, or
 * it is not known. `key` names the sentence under `review.check`.
 */
export interface Check { word: 'fits' | 'look' | 'unknown'; key: string; values: Record<string, string | number> }
export interface Surroundings { lead: Organization; call: Call | null; others: IntentionSummary[] }

/** Divisions of prefecture rank without counties below them, and the management area of Xiong'an: their own code is the most exact. */
const UNDIVIDED = ['133100', '441900', '442000', '460400', '620200']
const GONE = ['WITHDRAWN', 'REJECTED', 'TERMINATED']
const provinceOf = (code: string) => code.slice(0, 2)
const names = (all: { name: string }[]) => all.map((one) => one.name).join('、')
const plain = (title: string) => title.normalize('NFKC').replace(/[\s\p{P}]/gu, '')

export function checksOf(one: Intention, { lead, call, others }: Surroundings): Check[] {
  const found: Check[] = []
  const add = (word: Check['word'], key: string, values: Check['values'] = {}) => { found.push({ word, key, values }) }

  if (lead.lookAlikes.length) add('look', 'lookAlike', { names: names(lead.lookAlikes) })
  if (lead.creditCode && lead.creditCodeCheck?.valid === false) add('look', 'codeWrong', { code: lead.creditCode })
  else if (lead.creditCode && lead.creditCodeCheck?.expectedOrganizationCharacter) add('look', 'codeWarning', { code: lead.creditCode, expected: lead.creditCodeCheck.expectedOrganizationCharacter })
  else if (lead.creditCode) add('fits', 'codeKnown', { code: lead.creditCode })
  else add('unknown', 'codeUnknown')
  if (lead.status === 'ACTIVE') add('fits', 'statusActive')
  else add('look', 'statusOther')

  if (!lead.division) add('unknown', 'divisionUnknown')
  else if (lead.division.code === one.origin.code) add('fits', 'origin', { place: one.origin.fullName, code: one.origin.code })
  else add('look', 'originMoved', { place: lead.division.fullName, origin: one.origin.fullName })

  const vague = one.targets.filter((target) => target.code.endsWith('00') && !UNDIVIDED.includes(target.code))
  if (one.targets.every((target) => provinceOf(target.code) === provinceOf(one.origin.code))) add('look', 'oneProvince', { count: one.targets.length })
  if (vague.length) add('look', 'vagueTargets', { names: names(vague) })
  else if (one.targets.length) add('fits', 'targets', { count: one.targets.length })

  if (!one.call) add('unknown', 'noCall')
  else if (call && one.category && call.categories.length > 0 && !call.categories.includes(one.category)) add('look', 'callCategory', { call: one.call.title })
  else add('fits', 'call', { call: one.call.title })

  if (one.expectedBeneficiaries === null) add('unknown', 'noBeneficiaries')
  const again = others.filter((other) => other.id !== one.id && other.lead.id === one.lead.id && !GONE.includes(other.status) && plain(other.title) === plain(one.title))
  if (again.length) add('look', 'again', { count: again.length })

  const rank = { look: 0, unknown: 1, fits: 2 }
  return found.sort((a, b) => rank[a.word] - rank[b.word])
}

/** Where two names differ: the common start, the difference, the common end. */
export function difference(name: string, other: string): [string, string, string] {
  const a = [...name]
  const b = [...other]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return [a.slice(0, start).join(''), a.slice(start, a.length - end).join(''), a.slice(a.length - end).join('')]
}

/** Whole days since an instant. */
export function daysSince(at: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(at)) / 86_400_000))
}
