import { mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'
import { keep, recall, useKept } from './kept'

const isText = (value: unknown): value is { text: string } => typeof (value as { text?: unknown } | null)?.text === 'string'
beforeEach(() => { localStorage.clear() })

function form() {
  const value = ref({ text: '', unit: 'PERSON' })
  let kept: ReturnType<typeof useKept> | undefined
  const wrapper = mount(defineComponent({ setup() { kept = useKept('form', value); return () => h('i') } }))
  if (!kept) throw new Error('not set up')
  return { value, kept, wrapper }
}

describe('a copy in this browser', () => {
  it('is there again after the page was left, until the form is cleared', async () => {
    vi.useFakeTimers()
    const one = form()
    one.value.value.text = '写到一半'
    await nextTick()
    vi.advanceTimersByTime(400)
    const two = form()
    expect(two.value.value).toEqual({ text: '写到一半', unit: 'PERSON' })
    expect(two.kept.restoredAt.value).not.toBeNull()
    two.kept.clear()
    expect(two.value.value.text).toBe('')
    expect(form().kept.restoredAt.value).toBeNull()
    vi.useRealTimers()
  })
  it('is kept at once when the page is left', async () => {
    const one = form()
    one.value.value.text = '还没停笔'
    await nextTick()
    one.wrapper.unmount()
    expect(form().value.value.text).toBe('还没停笔')
  })
  it('is passed over when it has another shape or is broken', () => {
    keep('form', { text: 7 })
    expect(form().value.value.text).toBe('')
    localStorage.setItem('tx.kept.form', '{')
    expect(recall('form', isText)).toBeNull()
  })
})
