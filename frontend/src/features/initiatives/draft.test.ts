import { describe, expect, it } from 'vitest'
import { draftFaults, emptyDraft, fromInitiative, toContent } from './draft'
import type { Initiative } from '@/api'

const full = { title: ' 倡议 ', text: '我们倡议。', actions: '一\n\n 二 ', closesOn: '2199-12-31', threshold: '12' }

describe('the draft of an initiative', () => {
  it('names each field that is missing', () => {
    expect(Object.keys(draftFaults(emptyDraft())).sort()).toEqual(['actions', 'closesOn', 'text', 'title'])
    expect(draftFaults(full)).toEqual({})
  })
  it('takes a line for an action and leaves empty ones out', () => {
    expect(toContent(full)).toEqual({ title: '倡议', text: '我们倡议。', actions: ['一', '二'], closesOn: '2199-12-31', threshold: 12 })
    expect(toContent({ ...full, threshold: ' ' }).threshold).toBeNull()
  })
  it('refuses what is no number of co-signers, and too many actions', () => {
    for (const threshold of ['0', '-1', '1.5', '100001', 'x']) expect(draftFaults({ ...full, threshold }).threshold).toBe('OUT_OF_RANGE')
    expect(draftFaults({ ...full, actions: 'a\n'.repeat(51) }).actions).toBe('TOO_MANY')
    expect(draftFaults({ ...full, actions: '长'.repeat(1001) }).actions).toBe('TOO_LONG')
  })
  it('comes back as it was sent', () => {
    const content = toContent(full)
    expect(toContent(fromInitiative(content as unknown as Initiative))).toEqual(content)
  })
})
