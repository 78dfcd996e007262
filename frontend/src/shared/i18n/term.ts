import { useI18n } from 'vue-i18n'

/** The word for a coded value: `term('category', 'CHARITY')`; the code itself where a newer service sends an unknown one. */
export function useTerm() {
  const { t, te } = useI18n()
  return (group: string, value: string): string => (te(`enums.${group}.${value}`) ? t(`enums.${group}.${value}`) : value)
}
