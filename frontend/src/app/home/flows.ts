import type { DivisionRef, IntentionSummary } from '@/api'
import type { Flow, FlowNode } from '@/shared/charts/schematic'

const SIGNED = new Set(['SIGNED', 'COMPLETED', 'TERMINATED'])
const OUTSIDE = 'OUTSIDE'

/** The member of the zone that a division lies in: itself, its prefecture or its province. */
export function memberOf(code: string, members: DivisionRef[]): string {
  const chain = [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]
  return members.find((member) => chain.includes(member.code))?.code ?? OUTSIDE
}

/**
 * Flows between the members of a zone, from intentions. One intention with two targets is in two flows, so the flows may add up
 * to more than there are intentions: `overlapping` says how many; the total is never a sum of flows.
 */
export function flowsOf(intentions: IntentionSummary[], members: DivisionRef[]): { nodes: FlowNode[]; flows: Flow[]; overlapping: number } {
  const flows = new Map<string, Flow>()
  const started = new Map<string, number>()
  const received = new Map<string, number>()
  let overlapping = 0
  const raise = (counts: Map<string, number>, code: string) => counts.set(code, (counts.get(code) ?? 0) + 1)
  for (const intention of intentions) {
    const from = memberOf(intention.origin.code, members)
    const targets = new Set(intention.targets.map((target) => memberOf(target.code, members)))
    raise(started, from)
    if (targets.size > 1) overlapping += 1
    for (const to of targets) {
      raise(received, to)
      const key = `${from}>${to}`
      const flow = flows.get(key) ?? { from, to, count: 0, signed: 0 }
      flows.set(key, { ...flow, count: flow.count + 1, signed: flow.signed + (SIGNED.has(intention.status) ? 1 : 0) })
    }
  }
  const nodes = members.map((member) => ({ code: member.code, name: shortName(member.name), out: started.get(member.code) ?? 0, in: received.get(member.code) ?? 0 }))
  return { nodes, flows: [...flows.values()], overlapping }
}

/** 北京市 -> 北京, 香港特别行政区 -> 香港: what a circle has room for. */
export function shortName(name: string): string {
  return name.replace(/(特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|省|市|新区|回族自治县|县)$/, '') || name
}
