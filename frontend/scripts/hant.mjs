// Writes messages/zh-Hant from messages/zh-CN (OpenCC, Taiwan standard with phrases). Run at authoring time; the result is committed.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Converter } from 'opencc-js'

const root = new URL('../src/shared/i18n/messages/', import.meta.url)
const convert = Converter({ from: 'cn', to: 'tw' })
const walk = (value) => (typeof value === 'string' ? convert(value).replaceAll('臺', '台') : Object.fromEntries(Object.entries(value).map(([k, v]) => [k, walk(v)])))
for (const file of readdirSync(new URL('zh-CN/', root)).filter((name) => name.endsWith('.json'))) {
  const texts = JSON.parse(readFileSync(new URL(`zh-CN/${file}`, root), 'utf8'))
  writeFileSync(new URL(`zh-Hant/${file}`, root), `${JSON.stringify(walk(texts), null, 2)}\n`)
}
