import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useList } from '@/api'

/** Mixed hits; asked for from two characters on. */
export function useSearch(q: MaybeRefOrGetter<string>) {
  const text = computed(() => toValue(q).trim())
  return useList('/search', computed(() => ({ q: text.value })), () => text.value.length >= 2)
}
