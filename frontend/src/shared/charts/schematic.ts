/** Geometry of the schematic: 2 to 12 nodes on one ring, ribbons wide at the origin and narrow at the target. No map, no borders. */
/** `out` and `in` weigh the circle and are not printed: lines of a place overlap. `outside`: not a member of the zone. */
export interface FlowNode { code: string; name: string; out: number; in: number; outside?: boolean }
/** `link`: the address of the records behind the count. */
export interface Flow { from: string; to: string; count: number; signed: number; link?: string }
export interface Frame { width: number; height: number; ring: number; largest: number; smallest: number }
export interface PlacedNode extends FlowNode { x: number; y: number; r: number }
export interface Ribbon extends Flow { shape: string; thread: string; threadWidth: number; labelX: number; labelY: number; labelled: boolean }

export const DESK: Frame = { width: 600, height: 590, ring: 222, largest: 62, smallest: 44 }
export const PHONE: Frame = { width: 360, height: 360, ring: 132, largest: 40, smallest: 30 }
/** More ribbons than this are a tangle; the list beside the drawing holds all of them. */
export const MOST_RIBBONS = 18

export function placeNodes(nodes: FlowNode[], frame: Frame): PlacedNode[] {
  const most = Math.max(1, ...nodes.map((node) => node.out + node.in))
  const room = nodes.length > 1 ? frame.ring * Math.sin(Math.PI / nodes.length) * 0.86 : frame.largest
  const largest = Math.min(frame.largest, room)
  const smallest = Math.min(frame.smallest, room)
  return nodes.map((node, index) => {
    const angle = -Math.PI / 2 + (index / nodes.length) * 2 * Math.PI
    const weight = Math.sqrt((node.out + node.in) / most)
    return {
      ...node,
      x: frame.width / 2 + frame.ring * Math.cos(angle),
      y: frame.height / 2 + frame.ring * Math.sin(angle),
      r: smallest + (largest - smallest) * weight,
    }
  })
}

interface Point { x: number; y: number }
const at = (a: Point, c: Point, b: Point, t: number): Point => ({
  x: (1 - t) ** 2 * a.x + 2 * (1 - t) * t * c.x + t ** 2 * b.x,
  y: (1 - t) ** 2 * a.y + 2 * (1 - t) * t * c.y + t ** 2 * b.y,
})
const toward = (from: Point, to: Point, distance: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance }
}
const fixed = (point: Point) => `${point.x.toFixed(1)} ${point.y.toFixed(1)}`

export function ribbons(nodes: PlacedNode[], flows: Flow[], frame: Frame): Ribbon[] {
  const byCode = new Map(nodes.map((node) => [node.code, node]))
  const drawn = flows.filter((flow) => flow.from !== flow.to && byCode.has(flow.from) && byCode.has(flow.to))
    .sort((a, b) => b.count - a.count).slice(0, MOST_RIBBONS)
  const most = Math.max(1, ...drawn.map((flow) => flow.count))
  return drawn.map((flow, index) => {
    const a = byCode.get(flow.from) as PlacedNode
    const b = byCode.get(flow.to) as PlacedNode
    const across = { x: b.x - a.x, y: b.y - a.y }
    const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
    // always to the left of the way, so that the two directions of a pair lie apart
    const control = { x: middle.x + across.y * 0.16, y: middle.y - across.x * 0.16 }
    const start = toward(a, control, a.r + 3)
    const end = toward(b, control, b.r + 3)
    const wide = Math.max(3, (frame.ring / 7.5) * (flow.count / most))
    const narrow = Math.max(2, wide * 0.38)
    const neck = 0.93
    const left: Point[] = []
    const right: Point[] = []
    for (let step = 0; step <= 20; step += 1) {
      const t = (step / 20) * neck
      const here = at(start, control, end, t)
      const ahead = at(start, control, end, t + 0.01)
      const length = Math.hypot(ahead.x - here.x, ahead.y - here.y) || 1
      const normal = { x: -(ahead.y - here.y) / length, y: (ahead.x - here.x) / length }
      const half = (wide + (narrow - wide) * (step / 20)) / 2
      left.push({ x: here.x + normal.x * half, y: here.y + normal.y * half })
      right.unshift({ x: here.x - normal.x * half, y: here.y - normal.y * half })
    }
    const neckPoint = at(start, control, end, neck)
    const tip = at(start, control, end, 1)
    const length = Math.hypot(tip.x - neckPoint.x, tip.y - neckPoint.y) || 1
    const barb = narrow / 2 + 3.5
    const side = { x: (-(tip.y - neckPoint.y) / length) * barb, y: ((tip.x - neckPoint.x) / length) * barb }
    const outline = [...left, { x: neckPoint.x + side.x, y: neckPoint.y + side.y }, tip, { x: neckPoint.x - side.x, y: neckPoint.y - side.y }, ...right]
    const label = at(start, control, end, 0.36)
    return {
      ...flow,
      shape: `M${outline.map(fixed).join('L')}Z`,
      thread: `M${fixed(start)}Q${fixed(control)} ${fixed(neckPoint)}`,
      threadWidth: flow.signed === 0 ? 0 : Math.max(1.5, Math.min(2.6, (wide * flow.signed) / flow.count)),
      labelX: label.x,
      labelY: label.y + 5,
      labelled: index < 12,
    }
  })
}
