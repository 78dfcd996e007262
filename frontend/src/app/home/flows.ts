import type { Division, DivisionRef, IntentionSummary, MetricValue } from '@/api'
import type { Flow, FlowNode } from '@/shared/charts/schematic'

const SIGNED = new Set(['SIGNED', 'COMPLETED', 'TERMINATED'])
/** A place outside the zone, and one that the records do not state. */
export const OUTSIDE = 'OUTSIDE'
export const UNSTATED = 'UNSTATED'

export interface Drawn { nodes: FlowNode[]; flows: Flow[] }

/** Zones of provinces are drawn from the metric's lines, which are told apart by province; zones of cities from intentions. */
export const ofProvinces = (members: DivisionRef[]) => members.every((member) => member.code.endsWith('0000'))

/** The member of the zone that a division lies in: itself, its prefecture or its province. */
export function memberOf(code: string, members: DivisionRef[]): string {
  const chain = [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]
  return members.find((member) => chain.includes(member.code))?.code ?? OUTSIDE
}

/** What was signed between two places, from the signed intentions of the zone. */
function signedBetween(signed: IntentionSummary[], members: DivisionRef[], from: string, to: string) {
  return signed.filter((intention) => SIGNED.has(intention.status) && memberOf(intention.origin.code, members) === from
    && intention.targets.some((target) => memberOf(target.code, members) === to)).length
}

/** Flows of a zone of provinces: one line of the metric each, with the address of its records. */
export function flowsOfLines(lines: MetricValue[], members: DivisionRef[], signed: IntentionSummary[], names: Map<string, Division>): Drawn {
  const flows = lines.filter((line) => line.code === 'intentions' && Number(line.value) > 0).map((line) => {
    const from = line.dimensions.origin ?? UNSTATED
    const to = line.dimensions.target ?? UNSTATED
    return { from, to, count: Number(line.value), signed: signedBetween(signed, members, from, to), link: line.recordsLink }
  })
  const others = [...new Set(flows.flatMap((flow) => [flow.from, flow.to]))].filter((code) => code !== UNSTATED && !members.some((member) => member.code === code))
  const places = [...members, ...others.map((code) => ({ code, name: names.get(code)?.name ?? code }))]
  return { nodes: places.map((place) => nodeOf(place, flows, !members.includes(place as DivisionRef))), flows }
}

// The size of a circle only: lines from and to a place overlap where an intention has several targets, so these are not printed.
function nodeOf(place: { code: string; name: string }, flows: Flow[], outside: boolean): FlowNode {
  const sum = (own: Flow[]) => own.reduce((total, flow) => total + flow.count, 0)
  return { code: place.code, name: shortName(place.name), out: sum(flows.filter((flow) => flow.from === place.code)), in: sum(flows.filter((flow) => flow.to === place.code)), outside }
}

/**
 * Flows between the members of a zone of cities or counties, from its newest intentions. One intention with two targets is in
 * two flows, so the flows may add up to more than there are intentions; a total is never a sum of flows.
 */
export function flowsOfIntentions(intentions: IntentionSummary[], members: DivisionRef[]): Drawn {
  const flows = new Map<string, Flow>()
  for (const intention of intentions) {
    const from = memberOf(intention.origin.code, members)
    for (const to of new Set(intention.targets.map((target) => memberOf(target.code, members)))) {
      const flow = flows.get(`${from}>${to}`) ?? { from, to, count: 0, signed: 0 }
      flows.set(`${from}>${to}`, { ...flow, count: flow.count + 1, signed: flow.signed + (SIGNED.has(intention.status) ? 1 : 0) })
    }
  }
  const all = [...flows.values()]
  return { nodes: members.map((member) => nodeOf(member, all, false)), flows: all }
}

/** 北京市 -> 北京, 香港特别行政区 -> 香港: what a circle has room for. */
export function shortName(name: string): string {
  return name.replace(/(特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|省|市|新区|回族自治县|县)$/, '') || name
}
