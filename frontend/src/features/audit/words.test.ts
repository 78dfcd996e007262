import { mount } from '@vue/test-utils'
import { beforeAll, describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import type { AuditEntry } from '@/api'
import { i18n, setLanguage } from '@/shared/i18n'
import { useAuditWords } from './words'

const row = (given: Partial<Omit<AuditEntry, 'changed'>> & { changed?: object }) => ({ actorId: null, actor: 'facts', recordType: 'INTENTION', act: 'accept', changed: {}, ...given }) as unknown as AuditEntry

function say(entry: AuditEntry) {
  let said: unknown[] = []
  mount(defineComponent({ setup() { const words = useAuditWords(); said = [words.who(entry), words.what(entry), words.because(entry)]; return () => h('i') } }), { global: { plugins: [i18n] } })
  return said
}
beforeAll(async () => { await setLanguage('zh-CN') })

describe('a row of the trail in words', () => {
  it('names the act and the kind of record', () => {
    expect(say(row({ actorId: 'a', actor: 'zhang.wei' }))).toEqual(['zhang.wei', '受理：项目意向', undefined])
  })
  it('calls parts of the service and strangers by words', () => {
    expect(say(row({ act: 'load' }))[0]).toBe('系统，据来源文件')
    expect(say(row({ actor: 'anonymous' }))[0]).toBe('未登录的人')
  })
  it('says what was wanted and why it was refused', () => {
    const refusal = row({ recordType: 'ACCESS', act: 'refuse', changed: { act: 'INTENTION_ACCEPT', problem: 'forbidden' } })
    expect(say(refusal).slice(1)).toEqual(['想要受理意向，被拒', i18n.global.t('problems.forbidden.title')])
  })
  it('tells how many refusals have no rows of their own', () => {
    expect(say(row({ recordType: 'ACCESS', act: 'refuse', changed: { leftOut: 7 } }))[1]).toBe('另有 7 次被拒未逐条记录')
  })
  it('shows what a newer service sends as it is', () => {
    expect(say(row({ act: 'weigh-twice' }))[1]).toBe('weigh-twice')
  })
})
