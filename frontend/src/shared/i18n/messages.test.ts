import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '.'
import en from './messages/en'
import zhHans from './messages/zh-CN'
import zhHant from './messages/zh-Hant'

type Texts = { [key: string]: string | Texts }
const all = { 'zh-CN': zhHans as Texts, 'zh-Hant': zhHant as Texts, en: en as Texts }

function keys(texts: Texts, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) => (typeof value === 'string' ? [prefix + key] : keys(value, `${prefix}${key}.`)))
}
function text(texts: Texts, key: string): string {
  return key.split('.').reduce<string | Texts>((at, part) => (at as Texts)[part] ?? '', texts) as string
}
const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|vue)$/.test(file) && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(join('src', file), 'utf8')).join('\n')
const known = new Set(keys(all['zh-CN']))
/** Whole keys in quotes anywhere in the code (texts are also named in tables), and the fixed beginnings of `area.${…}`. */
const named = new Set([...source.matchAll(/['"`]([a-z][A-Za-z]*(?:\.[A-Za-z0-9_-]+)+)['"`]/g)].map((match) => match[1] ?? ''))
const beginnings = [...source.matchAll(/`([a-z][A-Za-z]*(?:\.[A-Za-z0-9_-]+)*\.)\$\{/g)].map((match) => match[1] ?? '')
  // a whole area may be named by a variable only where its keys are codes
  .filter((beginning) => beginning.split('.').length > 2 || ['enums.', 'problems.', 'units.'].includes(beginning))
const asked = new Set([...source.matchAll(/\bt[ce]?\(\s*['"`]([a-z][A-Za-z]*(?:\.[A-Za-z0-9_-]+)+)['"`]/g)].map((match) => match[1] ?? ''))

describe('texts', () => {
  it.each(LANGUAGES)('%s has every key and no other', (language) => {
    expect(keys(all[language]).sort()).toEqual([...known].sort())
  })
  it('every key that the code asks for exists', () => {
    expect([...asked].filter((key) => !known.has(key))).toEqual([])
  })
  it('every key is used', () => {
    expect([...known].filter((key) => !named.has(key) && !beginnings.some((beginning) => key.startsWith(beginning)))).toEqual([])
  })
  it('every language fills in the same places', () => {
    const places = (language: keyof typeof all, key: string) => [...new Set(text(all[language], key).match(/\{\w+\}/g))].sort()
    for (const key of known) {
      for (const language of LANGUAGES) expect(places(language, key), `${language} ${key}`).toEqual(places('zh-CN', key))
    }
  })
  it('Chinese texts hold no ASCII comma, semicolon or colon between Chinese characters', () => {
    expect([...known].filter((key) => /[一-鿿][,;:?!]|[,;:?!][一-鿿]/.test(text(all['zh-CN'], key)))).toEqual([])
  })
})
