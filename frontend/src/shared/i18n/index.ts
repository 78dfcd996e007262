import { createI18n } from 'vue-i18n'

/**
 * Texts. messages/<language>/<area>.json holds the keys `<area>.*`; a new area is a new file, found by itself. Write zh-CN and
 * en by hand; `npm run hant` writes zh-Hant from zh-CN (look it over). A test fails on a missing or unused key.
 */
export const LANGUAGES = ['zh-CN', 'zh-Hant', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export const LANGUAGE_NAMES: Record<Language, string> = { 'zh-CN': '简体中文', 'zh-Hant': '繁體中文', en: 'English' }

const loaders: Record<Language, () => Promise<{ default: Record<string, unknown> }>> = {
  'zh-CN': () => import('./messages/zh-CN'),
  'zh-Hant': () => import('./messages/zh-Hant'),
  en: () => import('./messages/en'),
}

export const i18n = createI18n({ legacy: false, locale: 'zh-CN' as string, fallbackLocale: 'zh-CN', missingWarn: false, fallbackWarn: false })

export function keptLanguage(): Language {
  const wanted = localStorage.getItem('tx.language') ?? navigator.language
  if (/^zh-(Hant|TW|HK|MO)/i.test(wanted)) return 'zh-Hant'
  return wanted.startsWith('en') ? 'en' : 'zh-CN'
}

export async function setLanguage(language: Language) {
  const messages = await loaders[language]()
  i18n.global.setLocaleMessage(language, messages.default as never)
  i18n.global.locale.value = language
  document.documentElement.lang = language
}

export function keepLanguage(language: Language) {
  localStorage.setItem('tx.language', language)
  return setLanguage(language)
}
export { useTerm } from './term'
