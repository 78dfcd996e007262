import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { useAct } from './acts'
import { ApiProblem } from './problem'

function act<Out>(run: (input: string, key: string) => Promise<Out>) {
  let made: ReturnType<typeof useAct<string, Out>> | undefined
  const host = defineComponent({ setup() { made = useAct(run); return () => h('i') } })
  mount(host, { global: { plugins: [[VueQueryPlugin, { queryClient: new QueryClient() }]] } })
  if (!made) throw new Error('not set up')
  return made
}
const lost = () => new ApiProblem({}, 0)

describe('an act', () => {
  it('keeps its key while the same thing is tried again, by the machine and by hand', async () => {
    vi.useFakeTimers()
    const keys: string[] = []
    let answers = [lost(), lost(), lost(), null]
    const made = act(async (_, key) => {
      keys.push(key)
      const problem = answers.shift()
      if (problem) throw problem
      return 'done'
    })
    const first = made.mutateAsync('submit').catch((problem: unknown) => problem)
    await vi.runAllTimersAsync()
    expect(await first).toBeInstanceOf(ApiProblem)
    expect(await made.mutateAsync('submit')).toBe('done')
    expect(keys).toHaveLength(4)
    expect(new Set(keys).size).toBe(1)
    answers = []
    await made.mutateAsync('submit')
    expect(keys[4]).not.toBe(keys[0])
    vi.useRealTimers()
  })

  it('has another key for another input, and is not repeated once it is refused', async () => {
    const keys: string[] = []
    const made = act((_, key) => {
      keys.push(key)
      return Promise.reject(new ApiProblem({ type: 'https://tongxin.cn/problems/rule-violated' }, 422))
    })
    await made.mutateAsync('one').catch(() => undefined)
    await made.mutateAsync('two').catch(() => undefined)
    expect(keys).toHaveLength(2)
    expect(keys[0]).not.toBe(keys[1])
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
  })
})
