import { ref } from 'vue'

/** Scheme of light and elder-friendly mode, kept per person in this browser; public/appearance.js sets both before first paint. */
const root = document.documentElement
export const dark = ref(root.classList.contains('dark'))
export const elder = ref(root.classList.contains('elder'))

export function toggleDark() {
  dark.value = !dark.value
  root.classList.toggle('dark', dark.value)
  localStorage.setItem('tx.scheme', dark.value ? 'dark' : 'light')
}

export function toggleElder() {
  elder.value = !elder.value
  root.classList.toggle('elder', elder.value)
  localStorage.setItem('tx.elder', elder.value ? '1' : '0')
}
