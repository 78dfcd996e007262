import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import type { Hall, HallSigning } from '@/api'
import { useHall, withSigning } from './hall'

const none = { organizations: 0, people: 0 }
const counts = { attendance: { registered: none, waiting: none, attended: none }, intentions: 0, signings: 0 }
const signing = (id: string, effectiveAt: string | null, inForce = true): HallSigning =>
  ({ id, kind: 'PROJECT', title: id, parties: [], partyCount: 2, effectiveAt, inForce })
const hall = (...signings: HallSigning[]): Hall => ({ position: 1, event: { id: 'e1', name: '交流会' }, counts, signings })
const ids = (of?: Hall) => of?.signings.map((one) => one.id)

/** A stream that says what the test has it say. */
class Stream extends EventTarget {
  static readonly CLOSED = 2
  static all: Stream[] = []
  readyState = 0
  onopen?: () => void
  onerror?: () => void
  constructor(readonly url: string) {
    super()
    Stream.all.push(this)
  }
  close() { this.readyState = Stream.CLOSED }
  say(name: string, body: unknown) { this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(body) })) }
}
const stream = () => Stream.all.at(-1) ?? expect.fail('no stream')

async function screen() {
  let made: ReturnType<typeof useHall> | undefined
  const host = defineComponent({ setup() { made = useHall('e1'); return () => h('i') } })
  const wrapper = mount(host, { global: { plugins: [[VueQueryPlugin, { queryClient: new QueryClient() }]] } })
  await flushPromises()
  await flushPromises()
  return { wrapper, made: made ?? expect.fail('not set up') }
}

beforeEach(() => {
  Stream.all = []
  vi.stubGlobal('EventSource', Stream)
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(hall(signing('a', '2026-12-03T02:00:00Z'))), { headers: { 'Content-Type': 'application/json' } })))
})
afterEach(() => { vi.useRealTimers() })

describe('the signings of a hall', () => {
  it('stand in the order in which they took effect, however they come', () => {
    const late = withSigning(hall(signing('a', '2026-12-03T02:00:00Z'), signing('c', '2026-12-03T02:02:00Z')), signing('b', '2026-12-03T02:01:00Z'))
    expect(ids(late)).toEqual(['a', 'b', 'c'])
    expect(ids(withSigning(late, signing('d', null)))).toEqual(['d', 'a', 'b', 'c'])
  })
  it('are not doubled by a message that comes twice, and go when voided', () => {
    const once = withSigning(hall(), signing('a', '2026-12-03T02:00:00Z'))
    expect(ids(withSigning(once, signing('a', '2026-12-03T02:00:00Z')))).toEqual(['a'])
    expect(ids(withSigning(once, signing('a', '2026-12-03T02:00:00Z', false)))).toEqual([])
  })
})

describe('the screen', () => {
  it('shows what it asked for, and then what it hears', async () => {
    const { made } = await screen()
    expect(stream().url).toBe('/api/v1/events/e1/live')
    expect(ids(made.query.data.value)).toEqual(['a'])
    stream().onopen?.()
    stream().say('signing', signing('b', '2026-12-03T02:01:00Z'))
    stream().say('counts', { ...counts, signings: 2 })
    await flushPromises()
    expect(made.line.value).toBe('LIVE')
    expect(ids(made.query.data.value)).toEqual(['a', 'b'])
    expect(made.query.data.value?.counts.signings).toBe(2)
    stream().say('hall', hall(signing('z', '2026-12-03T02:05:00Z')))
    await flushPromises()
    expect(ids(made.query.data.value)).toEqual(['z'])
  })
  it('leaves coming again to the browser, unless it has given up', async () => {
    const { made } = await screen()
    vi.useFakeTimers()
    stream().onerror?.()
    await vi.runAllTimersAsync()
    expect(made.line.value).toBe('LOST')
    expect(Stream.all).toHaveLength(1)
    stream().close()
    stream().onerror?.()
    await vi.runAllTimersAsync()
    expect(Stream.all).toHaveLength(2)
  })
  it('ends the stream when it is left', async () => {
    const { wrapper } = await screen()
    const open = stream()
    wrapper.unmount()
    expect(open.readyState).toBe(Stream.CLOSED)
  })
})
