import { describe, expect, it } from 'vitest'
import zhHans from '@/shared/i18n/messages/zh-CN'
import { reasonOf, signOnAddress } from './sign-on'

describe('signing on', () => {
  it.each([['sign-on-locked', 'locked'], ['sign-on-no-account', 'no-account'], ['sign-on-constructor', 'not-accepted'], ['sign-on-', 'not-accepted']])(
    '%s is told as %s', (why, reason) => {
      expect(reasonOf(why)).toBe(reason)
      expect((zhHans as { signOn: { failed: Record<string, string> } }).signOn.failed[reason]).toBeTruthy()
    })
  it.each([['needed'], ['ended'], [undefined], [['sign-on-locked']]])('%s says nothing of it', (why) => {
    expect(reasonOf(why)).toBeNull()
  })
  it('carries the page to come back to', () => {
    expect(signOnAddress('/work?a=北&b=1')).toBe('/api/v1/sign-on?next=%2Fwork%3Fa%3D%E5%8C%97%26b%3D1')
  })
})
