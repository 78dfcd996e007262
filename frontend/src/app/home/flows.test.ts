import { describe, expect, it } from 'vitest'
import type { DivisionRef, IntentionSummary, MetricValue } from '@/api'
import { DESK, placeNodes, ribbons } from '@/shared/charts/schematic'
import { flowsOfIntentions, flowsOfLines, memberOf, shortName } from './flows'

const place = (code: string, name: string): DivisionRef => ({ code, name, fullName: name })
const members = [place('110000', '北京市'), place('120000', '天津市'), place('130000', '河北省')]
const intention = (origin: string, targets: string[], status = 'ACCEPTED') =>
  ({ origin: place(origin, ''), targets: targets.map((code) => place(code, '')), status }) as unknown as IntentionSummary

describe('flows between the members of a zone', () => {
  it('finds the member that a county lies in', () => {
    expect(memberOf('130722', members)).toBe('130000')
    expect(memberOf('440305', [place('440300', '深圳市')])).toBe('440300')
    expect(memberOf('310000', members)).toBe('OUTSIDE')
  })
  it('counts an intention with two targets in two flows, once in each place', () => {
    const { flows } = flowsOfIntentions([intention('110000', ['130722', '130125', '120000'], 'SIGNED'), intention('110000', ['130000'])], members)
    expect(flows).toContainEqual({ from: '110000', to: '130000', count: 2, signed: 1 })
    expect(flows).toContainEqual({ from: '110000', to: '120000', count: 1, signed: 1 })
  })
  it('takes counts and the way to the records from the lines of the metric', () => {
    const line = (origin: string | null, target: string | null, value: string) =>
      ({ code: 'intentions', value, records: Number(value), recordsLink: '/r', dimensions: { origin, target } }) as unknown as MetricValue
    const { nodes, flows } = flowsOfLines([line('110000', '130000', '3'), line('110000', '540000', '1'), line('120000', null, '1')], members,
      [intention('110000', ['130722'], 'COMPLETED')], new Map())
    expect(flows[0]).toEqual({ from: '110000', to: '130000', count: 3, signed: 1, link: '/r' })
    expect(flows[2]).toMatchObject({ from: '120000', to: 'UNSTATED', signed: 0 })
    expect(nodes.map((node) => [node.code, node.outside])).toEqual([['110000', false], ['120000', false], ['130000', false], ['540000', true]])
  })
  it('shortens names to what a circle holds', () => {
    expect(['香港特别行政区', '雄安新区', '大厂回族自治县', '三河市'].map(shortName)).toEqual(['香港', '雄安', '大厂', '三河'])
  })
})

describe('schematic', () => {
  it('keeps twelve nodes apart', () => {
    const nodes = placeNodes(Array.from({ length: 12 }, (_, n) => ({ code: String(n), name: '地', out: 9, in: 9 })), DESK)
    nodes.forEach((node, index) => {
      const next = nodes[(index + 1) % nodes.length] as (typeof nodes)[number]
      expect(Math.hypot(node.x - next.x, node.y - next.y)).toBeGreaterThan(node.r + next.r)
    })
  })
  it('draws no ribbon from a place to itself and no more than can be read', () => {
    const nodes = placeNodes(Array.from({ length: 11 }, (_, n) => ({ code: String(n), name: '地', out: 1, in: 1 })), DESK)
    const flows = nodes.flatMap((a) => nodes.map((b) => ({ from: a.code, to: b.code, count: 1, signed: 0 })))
    const drawn = ribbons(nodes, flows, DESK)
    expect(drawn).toHaveLength(18)
    expect(drawn.every((ribbon) => ribbon.from !== ribbon.to && !ribbon.shape.includes('NaN'))).toBe(true)
  })
})
