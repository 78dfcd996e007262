import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { i18n, setLanguage } from '@/shared/i18n'
import { linkOf } from './links'
import ConfirmPage from './pages/ConfirmPage.vue'

const HASH = 'a'.repeat(64)
const party = (ordinal: number, confirmedAt: string | null = null) => ({ id: `p${String(ordinal)}`, organization: { id: `o${String(ordinal)}`, name: `第${String(ordinal)}协会`, kind: 'SOCIAL_ORGANIZATION', type: 'SOCIAL_GROUP' },
  ordinal, role: null, confirmedAt, textNumber: null, means: null, declinedAt: null, declineReason: null })
const offer = (confirmedAt: string | null = null) => ({ signingId: 's', kind: 'FRAMEWORK', status: 'PROPOSED', text: { number: 1, title: '框架协议', clauses: ['合办实训。'], hash: HASH, createdAt: '2026-11-25T00:00:00Z' },
  partyId: 'p1', organization: party(1).organization, confirmedAt, parties: [party(1, confirmedAt), party(2)], committedAmount: null, currency: 'CNY', termFrom: null, termUntil: null, expiresAt: '2026-11-25T05:00:00Z', sample: false })

let sent: { path: string; body: unknown }[]
let answers: (path: string) => Response
const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': status < 300 ? 'application/json' : 'application/problem+json' } })
const problem = (status: number, kind: string) => json(status, { type: `https://tongxin.cn/problems/${kind}`, title: kind, status, errors: [] })

async function page(hash: string) {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/confirm', component: ConfirmPage }, { path: '/:path(.*)*', component: ConfirmPage }] })
  await router.push(`/confirm${hash}`)
  const wrapper = mount(ConfirmPage, { global: { plugins: [router, i18n, [VueQueryPlugin, { queryClient: new QueryClient({ defaultOptions: { queries: { retry: false } } }) }]] } })
  await flushPromises()
  await vi.waitFor(() => { expect(wrapper.text()).not.toBe('') })
  await flushPromises()
  return wrapper
}
beforeAll(() => setLanguage('zh-CN'))
beforeEach(() => {
  sent = []
  answers = () => json(200, offer())
  vi.stubGlobal('fetch', async (request: Request) => {
    const path = new URL(request.url).pathname
    sent.push({ path, body: JSON.parse(await request.text()) as unknown })
    return answers(path)
  })
})
afterEach(() => { vi.unstubAllGlobals() })

describe('a one-time link', () => {
  it('carries its token behind the #, where no server sees it', () => {
    expect(new URL(linkOf('secret')).pathname).toBe('/confirm')
    expect(new URL(linkOf('secret')).hash).toBe('#secret')
  })
  it('is asked about with the token in the body', async () => {
    const wrapper = await page('#secret')
    await vi.waitFor(() => { expect(wrapper.text()).toContain('合办实训。') })
    expect(sent).toEqual([{ path: '/api/v1/signing-links/offer', body: { token: 'secret' } }])
  })
  it('confirms nothing without a name and the tick', async () => {
    const wrapper = await page('#secret')
    await vi.waitFor(() => { expect(wrapper.find('form').exists()).toBe(true) })
    await wrapper.find('form').trigger('submit')
    await flushPromises()
    expect(wrapper.findAll('[aria-invalid="true"]')).toHaveLength(2)
    expect(sent).toHaveLength(1)
  })
  it('confirms what was read, in the words that were typed', async () => {
    const wrapper = await page('#secret')
    await vi.waitFor(() => { expect(wrapper.find('form').exists()).toBe(true) })
    await wrapper.find('input[autocomplete="name"]').setValue(' 张三 ')
    await wrapper.find('input[type="checkbox"]').setValue(true)
    answers = () => json(200, offer('2026-11-25T04:00:00Z'))
    await wrapper.find('form').trigger('submit')
    await vi.waitFor(() => { expect(wrapper.text()).toContain('第1协会已确认') })
    expect(sent[1]).toEqual({ path: '/api/v1/signing-links/confirmation', body: { token: 'secret', textHash: HASH, name: '张三', function: null } })
  })
  it.each([['signing-link-used', 409, '链接已用过'], ['signing-link-withdrawn', 409, '链接已收回'], ['signing-link-expired', 409, '链接已过期'], ['signing-link-outdated', 409, '文本已有新的一版'],
    ['state-conflict', 409, '没有要确认的了'], ['not-found', 404, '链接不能用']])('says why it is no good: %s', async (kind, status, words) => {
    answers = () => problem(status, kind)
    const wrapper = await page('#secret')
    await vi.waitFor(() => { expect(wrapper.text()).toContain(words) })
    expect(wrapper.find('form').exists()).toBe(false)
  })
  it('is missed where there is none', async () => {
    expect((await page('')).text()).toContain('这里没有链接')
    expect(sent).toEqual([])
  })
})
