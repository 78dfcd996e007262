import { flushPromises, mount } from '@vue/test-utils'
import { beforeAll, describe, expect, it } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { i18n, setLanguage } from '../i18n'
import TxPick from './TxPick.vue'

const PLACES = [
  { value: '110112', name: '通州区', label: '北京市 通州区', note: '110112' }, { value: '320612', name: '通州区', label: '江苏省 南通市 通州区', note: '320612' },
  { value: '130630', name: '涞源县', label: '河北省 保定市 涞源县', note: '130630' },
]
const search = (q: string) => Promise.resolve(PLACES.filter((place) => place.label.includes(q)))
interface Chosen { value: string; name: string; label: string; note?: string }

function pick(start: Chosen[] = []) {
  const chosen = ref(start)
  const host = defineComponent(() => () => h(TxPick, {
    label: '实施地', search, modelValue: chosen.value, 'onUpdate:modelValue': (value: Chosen[]) => { chosen.value = value },
  }))
  return { chosen, page: mount(host, { global: { plugins: [i18n] } }) }
}
async function type({ page }: ReturnType<typeof pick>, text: string) {
  await page.get('input').setValue(text)
  await page.get('input').trigger('keydown', { key: 'Enter' })
  await flushPromises()
}
const codes = ({ chosen }: ReturnType<typeof pick>) => chosen.value.map((one) => one.value)

beforeAll(async () => { await setLanguage('zh-CN') })

describe('search and choose', () => {
  it('takes the only place of that very name', async () => {
    const field = pick()
    await type(field, '涞源县')
    expect(codes(field)).toEqual(['130630'])
    expect(field.page.get('.tx-chip').text()).toContain('河北省 保定市 涞源县')
  })
  it('asks which of two of the same name, and takes neither by itself', async () => {
    const field = pick()
    await type(field, '通州区')
    expect(codes(field)).toEqual([])
    expect(field.page.get('.err').text()).toBe('有 2 个“通州区”，请选一个：')
    expect(field.page.get('input').attributes('aria-invalid')).toBe('true')
    await field.page.findAll('[role=option]')[1]?.trigger('click')
    expect(codes(field)).toEqual(['320612'])
    expect(field.page.find('.err').exists()).toBe(false)
  })
  it('is worked by keys', async () => {
    const field = pick()
    await type(field, '通州区')
    await field.page.get('input').trigger('keydown', { key: 'ArrowDown' })
    expect(field.page.get('[aria-selected=true]').text()).toContain('北京市 通州区')
    await field.page.get('input').trigger('keydown', { key: 'Enter' })
    expect(codes(field)).toEqual(['110112'])
  })
  it('says when there is nothing, and does not offer what is chosen already', async () => {
    const field = pick(PLACES.slice(0, 1))
    await type(field, '没有的地方')
    expect(field.page.get('.err').text()).toContain('没有找到“没有的地方”')
    await type(field, '通州区')
    expect(codes(field)).toEqual(['110112', '320612'])
    await field.page.get('[aria-label="移除北京市 通州区"]').trigger('click')
    expect(codes(field)).toEqual(['320612'])
  })
})
