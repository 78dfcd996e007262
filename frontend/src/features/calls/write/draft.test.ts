import { describe, expect, it } from 'vitest'
import { callFaults, emptyCall, emptyQuestion, moved, placeAt, toCall, type CallDraft } from './draft'

const full: CallDraft = {
  ...emptyCall(2026, 'JJJ', { value: 'd1', name: '北京市民政局', label: '北京市民政局' }), title: ' 项目征集 ', opensOn: '2026-03-01', closesOn: '2026-04-30',
  questions: [
    { key: 1, kind: 'NUMBER', prompt: '配套资金', help: '', required: true, unit: ' 万元 ', options: '旧的' },
    { key: 2, kind: 'ONE_OF', prompt: '阶段', help: '选一个', required: false, unit: '旧的', options: '谋划\n\n 实施 ' },
  ],
}

describe('a call as it is written', () => {
  it('sends a unit only of a number, options only of a choice', () => {
    expect(toCall(full).questions).toEqual([
      { kind: 'NUMBER', prompt: '配套资金', help: null, required: true, unit: '万元', options: [] },
      { kind: 'ONE_OF', prompt: '阶段', help: '选一个', required: false, unit: null, options: ['谋划', '实施'] },
    ])
    expect(callFaults(full)).toEqual({})
  })
  it('names what cannot be sent by its place', () => {
    const question = { ...emptyQuestion([]), kind: 'SEVERAL_OF' as const, prompt: '配套资金', options: '一' }
    expect(callFaults({ ...full, title: ' ', closesOn: '2026-02-01', categories: [], questions: [...full.questions, question] })).toEqual({
      '/title': 'REQUIRED', '/categories': 'REQUIRED', '/closesOn': 'WRONG_ORDER', '/questions/2/prompt': 'DUPLICATE', '/questions/2/options': 'TOO_FEW_OPTIONS',
    })
  })
  it('finds the place that a pointer means', () => {
    expect(placeAt('/departmentIds/1')).toBe('/departmentIds')
    expect(placeAt('/questions/0/options/2')).toBe('/questions/0/options')
  })
  it('moves one up or down', () => {
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
  })
})
