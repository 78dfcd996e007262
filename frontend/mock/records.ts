import type * as t from '../src/api/types.ts'
import { base, division, facts, list, members, must, named, number, organizationRef, sources, text, zone, type Fact } from './facts.ts'
import { fundingRecords, intentions } from './sample.ts'

const precision = (fact: Fact) => (fact.datePrecision ?? 'UNKNOWN') as t.Precision
const inferred = (fact: Fact) => list<string>(fact.inferred)

export const zones: t.Zone[] = facts.zones.map((z) => ({
  code: z.key, name: String(z.name), englishName: String(z.englishName), kind: z.kind as t.Zone['kind'], note: text(z.note),
  members: list<{ divisionCode: string }>(z.members).flatMap((m) => division(m.divisionCode) ?? []), validFrom: null, validUntil: null,
  sources: sources(z),
}))

const within = (fact: Fact, key: string, field: 'parties' | 'organizations') =>
  list<{ organizationId: string }>(fact[field]).some((m) => m.organizationId === key)

export const organizations: t.Organization[] = facts.organizations.map((o) => {
  const lookAlike = ['ORG-060', 'ORG-061'].find((key) => key !== o.key && ['ORG-060', 'ORG-061'].includes(o.key))
  return {
    ...base(o), kind: o.kind as t.OrganizationKind, type: (o.type ?? null) as t.OrganizationType | null, name: String(o.name),
    shortName: null, creditCode: null, creditCodeCheck: null, division: division(o.divisionCode), status: 'ACTIVE', rating: null, lookAlike: Boolean(lookAlike),
    counts: {
      intentions: intentions.filter((i) => i.lead.id === o.key).length,
      signings: facts.signings.filter((s) => within(s, o.key, 'parties')).length,
      projects: facts.projects.filter((p) => within(p, o.key, 'organizations')).length,
      events: facts.events.filter((e) => within(e, o.key, 'organizations')).length,
      sources: sources(o).length,
    },
    englishName: null, formerNames: [], otherScheme: null, otherNumber: null, registeringAuthority: null,
    traits: list<t.Organization['traits'][number]>(o.traits), fields: list<string>(o.fields), introduction: text(o.introduction), offer: null, need: null,
    website: null, foundedOn: null, charity: false, charitySince: null, fundraisingFrom: null, fundraisingUntil: null, ratings: [],
    inferred: inferred(o), note: text(o.note), verifiedOn: null, verifiedBy: null, mergedInto: null,
    lookAlikes: lookAlike ? [must(organizationRef(lookAlike))] : [], sources: sources(o),
  }
})

export const signings: t.Signing[] = facts.signings.map((s) => {
  const parties = list<{ organizationId: string; ordinal: number; role?: string }>(s.parties)
  return {
    ...base(s), kind: s.kind as t.SigningKind, title: String(s.title), status: 'EFFECTIVE', basis: 'STATED', signedOn: text(s.signedOn),
    datePrecision: precision(s), zone: zone(s.zoneCode), event: named('events', s.eventId),
    partiesAsPrinted: text(s.partiesAsPrinted), committedAmount: null, currency: 'CNY', summary: text(s.summary),
    division: division(s.divisionCode), intention: null, supersedes: null, supersededBy: null, parent: null, relation: null, fields: list<string>(s.fields),
    clauses: list<t.Signing['clauses'][number]>(s.clauses), termFrom: null, termUntil: null, periodAsPrinted: text(s.periodAsPrinted),
    textHash: null, voidReason: null, voidedAt: null, effectiveAt: null, reviewOn: null, confirmUntil: null, text: null, children: [],
    parties: parties.map((p) => ({
      id: `${s.key}-${String(p.ordinal)}`, organization: must(organizationRef(p.organizationId)), ordinal: p.ordinal, role: p.role ?? null,
      confirmedAt: null, textNumber: null, means: null, declinedAt: null, declineReason: null,
    })),
    project: null, inferred: inferred(s), sources: sources(s),
  }
})

export const projects: t.Project[] = facts.projects.map((p) => {
  const own = fundingRecords.filter((r) => r.project.id === p.key)
  return {
    ...base(p), name: String(p.name), summary: text(p.summary), status: p.status as t.Project['status'], nature: p.nature as t.Project['nature'], field: text(p.field),
    year: number(p.year), startedOn: text(p.startedOn), endedOn: text(p.endedOn), datePrecision: precision(p), organizations: members(p) as t.Project['organizations'],
    places: list<{ divisionCode: string }>(p.places).flatMap((x) => division(x.divisionCode) ?? []), placesComplete: p.placesComplete !== false,
    zones: list<{ zoneCode: string }>(p.zones).flatMap((z) => zone(z.zoneCode) ?? []), signing: null, intention: null, note: text(p.note),
    progress: null, reportedOn: null, endReason: null, milestones: [], steps: [],
    mayReport: false, inferred: inferred(p), sources: sources(p),
    totals: { pledged: '0.00', disbursed: own.length ? '310000.50' : '0.00', inKind: '0.00', currency: 'CNY', persons: own.length ? 17206 : 0, personTimes: 0 },
  }
})

const NOBODY = { organizations: 0, people: 0 }
export const events: t.Event[] = facts.events.map((e) => ({
  ...base(e), name: String(e.name), kind: e.kind as t.Event['kind'], series: text(e.series), edition: number(e.edition), startsOn: text(e.startsOn),
  endsOn: text(e.endsOn), datePrecision: precision(e), place: text(e.place), division: division(e.divisionCode), zone: zone(e.zoneCode),
  theme: text(e.theme), recurring: e.recurring === true, description: text(e.description), organizations: members(e) as t.Event['organizations'],
  signings: signings.filter((s) => s.event?.id === e.key).map((s) => ({ id: s.id, title: s.title })), inferred: inferred(e), sources: sources(e),
  status: 'STATED', statusReason: null, programme: [], registrationOpensOn: null, registrationClosesOn: null, registrationOpen: false, capacity: null,
  attendance: { registered: NOBODY, waiting: NOBODY, attended: NOBODY },
}))

export const policies: t.Policy[] = facts.policies.map((p) => ({
  ...base(p), name: String(p.name), kind: p.kind as t.Policy['kind'], issuedOn: text(p.issuedOn), datePrecision: precision(p),
  issuers: list<{ organizationId: string }>(p.issuers).flatMap((i) => organizationRef(i.organizationId) ?? []),
  issuersAsPrinted: text(p.issuersAsPrinted), zone: zone(p.zoneCode), division: division(p.divisionCode), measureCount: number(p.measureCount),
  description: text(p.description), measures: list<t.Policy['measures'][number]>(p.measures), inferred: inferred(p), sources: sources(p),
}))

const titled = (key: unknown) => {
  const policy = named('policies', key)
  return policy ? { id: policy.id, title: policy.name } : null
}
const figureRef = (key: unknown) => {
  const found = facts.figures.find((f) => f.key === key)
  return found ? { id: found.key, code: String(found.code), label: String(found.label), asPrinted: String(found.asPrinted) } : null
}
export const figures: t.Figure[] = facts.figures.map((f) => ({
  ...base(f), code: String(f.code), topic: f.topic as t.Figure['topic'], label: String(f.label), value: text(f.value), unit: String(f.unit),
  baseValue: text(f.baseValue), baseUnit: String(f.baseUnit), countingUnit: String(f.countingUnit), qualifier: f.qualifier as t.Qualifier,
  qualifierToken: text(f.qualifierToken), asPrinted: String(f.asPrinted), asOf: text(f.asOf), period: text(f.period), zone: zone(f.zoneCode),
  division: division(f.divisionCode), partOf: figureRef(f.partOfId), metricCode: text(f.metricCode),
  sources: sources(f), subject: { event: named('events', f.eventId), project: named('projects', f.projectId), policy: titled(f.policyId), organization: organizationRef(f.organizationId) },
  parts: facts.figures.filter((g) => g.partOfId === f.key).flatMap((g) => figureRef(g.key) ?? []), additiveNote: text(f.additiveNote),
  note: text(f.note),
  notes: facts.notes.filter((n) => list<{ figureId: string }>(n.figures).some((x) => x.figureId === f.key)).map((n) => ({ topic: String(n.topic), detail: String(n.detail) })),
}))
