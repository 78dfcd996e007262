import { onBeforeUnmount, onMounted, ref } from 'vue'

const KEPT = 'tx.keys'
/** Whether single keys act; kept per person, because a single key can be hit by speech input or by accident. */
export const shortcutsOn = ref(localStorage.getItem(KEPT) !== 'off')

export function toggleShortcuts() {
  shortcutsOn.value = !shortcutsOn.value
  localStorage.setItem(KEPT, shortcutsOn.value ? 'on' : 'off')
}

/** Single keys of a page. They rest while somebody types, chooses or answers a question. */
export function useShortcuts(keys: Record<string, () => void>) {
  function onKey(event: KeyboardEvent) {
    const target = event.target instanceof Element ? event.target : null
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat || target?.closest('input, textarea, select, dialog, [contenteditable]')) return
    if (document.querySelector('dialog[open]')) return
    const act = keys[event.key.toLowerCase()]
    if (!act || (!shortcutsOn.value && event.key !== '?')) return
    event.preventDefault()
    act()
  }
  onMounted(() => { document.addEventListener('keydown', onKey) })
  onBeforeUnmount(() => { document.removeEventListener('keydown', onKey) })
}
