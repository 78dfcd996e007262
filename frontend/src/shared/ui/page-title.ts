import { onBeforeUnmount, ref, toValue, watch, type MaybeRefOrGetter } from 'vue'

/** The name of the record on the page, for the window's title; null where the route's own title says enough. */
export const pageTitle = ref<string | null>(null)

export function usePageTitle(name: MaybeRefOrGetter<string | null | undefined>) {
  watch(() => toValue(name), (text) => { pageTitle.value = text ?? null }, { immediate: true })
  onBeforeUnmount(() => { pageTitle.value = null })
}
