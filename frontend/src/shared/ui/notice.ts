import { ref } from 'vue'

/** What was just done ("已提交"), said on the page that follows and gone with the one after. */
export const notice = ref<string | null>(null)
let saidAt = 0

export function say(text: string) {
  notice.value = text
  saidAt = Date.now()
}

/** A page was opened: what was said before the one that is left is old now. */
export function pageOpened() {
  if (Date.now() - saidAt > 1500) notice.value = null
}
