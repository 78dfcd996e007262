import { facts } from './facts.ts'
import { events, figures, organizations, policies, projects, signings, zones } from './records.ts'
import { beneficiaryRecords, fundingRecords, intentions, metricLines, metricRecords, metricValues, offer } from './sample.ts'

/** Answers a GET of the contract from the mock's records: `{status, body}`. What it does not hold is a 404 problem. */
type Item = { id: string; [field: string]: unknown }
const LISTS: Record<string, Item[]> = {
  organizations: organizations as unknown as Item[],
  intentions: intentions as unknown as Item[],
  signings: signings.map((s) => ({
    ...s, parties: s.parties.slice(0, 6).map((p) => p.organization), partyCount: s.parties.length, confirmedCount: 0,
  })) as unknown as Item[],
  projects: projects.map((p) => ({ ...p, organizations: p.organizations.map((one) => one.organization) })) as unknown as Item[],
  events: events as unknown as Item[],
  policies: policies as unknown as Item[],
  figures: figures.map((f) => ({ ...f, sourceCount: f.sources.length })) as unknown as Item[],
  'funding-records': fundingRecords as unknown as Item[],
  'beneficiary-records': beneficiaryRecords as unknown as Item[],
  cases: [],
  calls: [],
  'annual-lists': [],
}
const CODED = new Set(['zone', 'division', 'origin'])
const OTHER_NAMES: Record<string, string> = { payer: 'payer' }

function fits(item: Item, name: string, wanted: string[]): boolean {
  if (name === 'creditCode') return wanted.includes(item.creditCode ? 'known' : 'unknown')
  if (name === 'organization') return JSON.stringify(item).includes(`"id":"${wanted[0] ?? ''}"`)
  if (name === 'intention' || name === 'signing') return (item[name] as Item | null)?.id === wanted[0]
  if (name === 'project') return (item.project as Item | null)?.id === wanted[0] || ((item.subject as Record<string, Item> | undefined)?.project?.id === wanted[0])
  if (name === 'year') return JSON.stringify([item.year, item.signedOn, item.startsOn, item.issuedOn, item.onDate]).includes(wanted[0] ?? '')
  if (name === 'zone' && item.zones) return JSON.stringify(item.zones).includes(`"${wanted[0] ?? ''}"`)
  if (name === 'zone' && !('zone' in item)) return zoneOf(item, wanted[0] ?? '')
  const value = item[OTHER_NAMES[name] ?? name]
  if (CODED.has(name)) return (value as { code?: string } | null)?.code === wanted[0]
  return wanted.includes(String(value))
}
function zoneOf(item: Item, code: string): boolean {
  const provinces = zones.find((z) => z.code === code)?.members.map((m) => m.code.slice(0, 2)) ?? []
  const at = (item.division ?? item.origin) as { code: string } | null
  return at !== null && at !== undefined && provinces.includes(at.code.slice(0, 2))
}

function page(items: Item[], query: URLSearchParams) {
  const q = query.get('q')?.toLowerCase()
  const names = [...new Set(query.keys())].filter((name) => !['q', 'sort', 'limit', 'cursor'].includes(name))
  const found = items.filter((item) => (!q || JSON.stringify(item).toLowerCase().includes(q)) && names.every((name) => fits(item, name, query.getAll(name))))
  const limit = Number(query.get('limit') ?? 50)
  const from = Number(query.get('cursor') ?? 0)
  return {
    items: found.slice(from, from + limit), nextCursor: found.length > from + limit ? String(from + limit) : null,
    total: { count: found.length, relation: 'EXACT' },
  }
}
const one = (items: unknown[]) => ({ items, nextCursor: null, total: { count: items.length, relation: 'EXACT' } })
const missing = { status: 404, body: { type: 'https://tongxin.cn/problems/not-found', title: 'Not found', status: 404, traceId: '7f3a20c1' } }

export function answer(url: URL): { status: number; body: unknown } {
  const [name = '', id, part] = url.pathname.replace(/^\/api\/v1\//, '').split('/').map(decodeURIComponent)
  const query = url.searchParams
  if (name === 'zones') return { status: 200, body: one(zones) }
  if (name === 'metrics') {
    const filter = { zone: query.get('zone') ?? undefined, year: query.get('year') ?? undefined, division: query.get('division') ?? undefined }
    if (part === 'records') return { status: 200, body: one(metricRecords) }
    return { status: 200, body: { position: 1207, at: '2026-11-20T00:00:00Z', values: metricValues(filter), lines: metricLines(query.get('groupBy'), filter) } }
  }
  if (name === 'search') {
    const q = query.get('q') ?? ''
    const groups = Object.entries(LISTS).map(([list, items]) => {
      const type = list.replace(/ies$/, 'y').replace(/s$/, '').replace('-', '_').toUpperCase()
      const hits = items.filter((i) => JSON.stringify(i).includes(q)).map((i) => ({
        type, id: i.id, title: String(i.name ?? i.title ?? i.label), caption: null, sample: false, link: `/api/v1/${list}/${i.id}`,
      }))
      return { type, hits: hits.slice(0, 5), more: hits.length > 5 }
    })
    return { status: 200, body: { groups: groups.filter((group) => group.hits.length) } }
  }
  if (name === 'divisions') return { status: 200, body: one(Object.entries(facts.divisions).filter(([code]) => code.endsWith('0000')).map(([code, d]) => ({ code, ...d }))) }
  if (name === 'invitations' && id === 'offer') return { status: 200, body: offer }
  const items = LISTS[name]
  if (!items) return missing
  if (id === undefined) return { status: 200, body: page(items, query) }
  const whole: Record<string, unknown> = { signings, projects }
  const found = ((whole[name] ?? items) as Item[]).find((item) => item.id === id)
  if (!found) return missing
  if (part === 'history') {
    return { status: 200, body: one([{ position: 1207, at: '2026-11-20T00:00:00Z', actor: null, onBehalfOf: null, act: 'load', version: 1, reason: null, changed: {} }]) }
  }
  return { status: 200, body: found }
}
