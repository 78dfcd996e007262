import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n, setLanguage } from '@/shared/i18n'
import App from './App.vue'
import { router } from './router'

/** The public pages on the mock of the contract: each shows what it is for, in the language of the reader. */
let page: VueWrapper

beforeAll(async () => {
  await setLanguage('zh-CN')
  HTMLDialogElement.prototype.showModal = function showModal() { this.open = true }
  Element.prototype.scrollIntoView = () => undefined
  window.matchMedia = (media) => Object.assign(new EventTarget(), { matches: false, media, onchange: null, addListener: () => undefined, removeListener: () => undefined })
})
beforeEach(() => { document.body.innerHTML = '<div id="app"></div>' })
afterEach(() => { page.unmount() })

/** Until what is asked for is on the page: every part fetches by itself. */
const until = (seen: () => void) => vi.waitFor(seen, { timeout: 10_000, interval: 20 })

async function open(path: string) {
  await router.push(path)
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  page = mount(App, { global: { plugins: [i18n, router, [VueQueryPlugin, { queryClient }]] }, attachTo: '#app' })
  await until(() => { page.get('h1') })
}
const heading = () => page.get('h1').text()

describe('each page', () => {
  it.each([
    ['/', '京津冀', '从意向到签约'], ['/?zone=YRD', '长三角', '最新签约'], ['/organizations', '社会组织', '北京慈弘慈善基金会'],
    ['/organizations/ORG-060', '雄安新区未来工业设计研究院', '雄安新区未来产业设计研究院'], ['/intentions', '项目意向', '悦读成长计划向张北县延伸'],
    ['/intentions/INT-1', '悦读成长计划向张北县延伸', '需要什么，提供什么'], ['/signings', '签约', '动员引导社会组织助力京津冀协同发展倡议书'],
    ['/signings/SGN-13', '共建粤港澳大湾区', '搭建交流合作平台'], ['/projects', '落地项目', '悦读成长计划'], ['/projects/PRJ-01', '悦读成长计划', '116877'],
    ['/funding-records', '资金记录', '210,000.00'], ['/funding-records/FUND-1', '悦读成长计划', '210,000.00'], ['/beneficiary-records', '受益记录', '17,206'],
    ['/beneficiary-records/BEN-1', '悦读成长计划', '17,206'], ['/metrics/intentions/records?zone=JJJ', '背后的记录：项目意向', '胸部疾病早筛进两县'],
    ['/figures', '公布数据', '约21.88亿元'], ['/figures/FIG-15', '受益人口', '280多万人次'], ['/events', '活动', '京津冀社会组织雄安行'],
    ['/events/EVT-01', '十年成果展示交流会', '瓣瓣同心'], ['/policies', '政策案例', '激发京津冀市场活力'], ['/policies/POL-JJJ-16', '激发京津冀市场活力', '促进产业协同'],
    ['/calls', '征集', '没有这样的征集'], ['/annual-lists', '年度清单', '还没有年度清单'], ['/cases', '案例', '还没有可以打开的案例'], ['/search?q=新能源', '搜索', '中关村京津冀新能源汽车协同发展促进会'], ['/invitation', '加入同心', '这个邀请链接不能用了'], ['/invitation#token', '加入同心', '基金会管理员（示例）邀请张三（示例）使用同心'], ['/no-such-page', '没有这一页', '回到首页'],
  ])('%s is headed %s', async (path, title, content) => {
    await open(path)
    await until(() => { expect(heading()).toContain(title) })
    await until(() => { expect(page.get('main').text()).toContain(content) })
    expect(page.findAll('h1')).toHaveLength(1)
    expect(page.find('[role=alert]').exists()).toBe(false)
    expect(document.title).toContain('同心')
  })
})

describe('numbers', () => {
  it('stand as published, with their year, beside what the records say', async () => {
    await open('/')
    await until(() => { expect(page.get('.tx-lead').text()).toContain('144家社会组织计划开展协同活动，提出项目意向184个；9个项目现场签约') })
    await until(() => { expect(page.get('.tx-stage').text()).toMatch(/公布184个记录计算8项覆盖 4\.3%\s*8 \/ 184\s*示例/) })
  })
  it('open the panel about them by the address, with both sources', async () => {
    await open('/?about=figure:FIG-08')
    await until(() => { expect(page.get('dialog').text()).toContain('项目意向184个') })
    expect(page.get('dialog').text().match(/印作/g)).toHaveLength(2)
    await page.get('.tx-panel__head a').trigger('click')
    await until(() => { expect(router.currentRoute.value.query.about).toBeUndefined() })
  })
  it('that are computed open down to the list of their records', async () => {
    await open('/?about=metric:intentions%3Fzone%3DJJJ%26year%3D2024')
    await until(() => { expect(page.get('dialog').text()).toContain('由 8 条记录算出') })
    expect(page.get('dialog dd a').attributes('href')).toBe('/metrics/intentions/records?zone=JJJ&year=2024')
  })
  it('that count different things are not compared', async () => {
    await open('/figures?q=现场签约')
    await until(() => { expect(page.get('tbody').text()).toContain('单位不同，不比') })
  })
})

describe('lists', () => {
  it('keep their filters in the address', async () => {
    await open('/organizations')
    const link = page.findAll('.tx-opts a').find((a) => a.text() === '基金会')
    expect(link?.attributes('href')).toBe('/organizations?type=FOUNDATION')
    await router.push('/organizations?type=FOUNDATION')
    await until(() => {
      const rows = page.findAll('tbody tr').map((row) => row.text())
      expect(rows.length).toBeGreaterThan(1)
      expect(rows.every((row) => row.includes('基金会'))).toBe(true)
    })
  })
  it('say why they are empty, with one way on', async () => {
    await open('/organizations?q=没有这样的名称')
    await until(() => { expect(page.get('.tx-empty').text()).toContain('没有符合的组织') })
    expect(page.get('.tx-empty a').attributes('href')).toBe('/organizations')
  })
  it('say what failed and offer another try', async () => {
    const fetched = globalThis.fetch
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify({ type: 'https://tongxin.cn/problems/unavailable', traceId: 'abc' }), { status: 503 })))
    await open('/signings')
    await until(() => { expect(page.get('[role=alert]').text()).toContain('服务暂时不可用') })
    expect(page.get('[role=alert]').text()).toContain('abc')
    vi.stubGlobal('fetch', fetched)
    await page.get('[role=alert] button').trigger('click')
    await until(() => { expect(page.find('.tx-rows').exists()).toBe(true) })
    expect(page.find('[role=alert]').exists()).toBe(false)
  })
})

describe('a record that is not there', () => {
  it('says so as the heading of the page', async () => {
    await open('/organizations/no-such-record')
    await until(() => { expect(heading()).toBe('没有这条记录') })
  })
})
