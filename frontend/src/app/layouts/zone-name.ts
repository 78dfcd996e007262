import { useI18n } from 'vue-i18n'
import type { Zone } from '@/api'

/** A zone's name in the language of the page. */
export function useZoneName() {
  const { locale } = useI18n()
  return (zone: Pick<Zone, 'name' | 'englishName'>) => (locale.value === 'en' && zone.englishName ? zone.englishName : zone.name)
}
