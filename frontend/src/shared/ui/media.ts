import { onBeforeUnmount, ref } from 'vue'

function useMedia(query: string) {
  const list = matchMedia(query)
  const matches = ref(list.matches)
  const update = () => { matches.value = list.matches }
  list.addEventListener('change', update)
  onBeforeUnmount(() => { list.removeEventListener('change', update) })
  return matches
}

/** From 60rem up: two columns. */
export const useWide = () => useMedia('(min-width: 60rem)')
/** Under 48rem: one column, rows of words instead of tables. */
export const useNarrow = () => useMedia('(max-width: 47.99rem)')
