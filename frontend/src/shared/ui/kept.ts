import { onBeforeUnmount, ref, watch, type Ref } from 'vue'

/**
 * Copies of what is typed, in this browser, until the service has it: a closed page, a lost connection or an ended session
 * loses nothing. They hold a form's text only, under a name with the account that typed it.
 */
export interface Kept<T> { value: T; version: number | null; at: string }
const full = (name: string) => `tx.kept.${name}`

export function keep<T>(name: string, value: T, version: number | null = null) {
  try {
    localStorage.setItem(full(name), JSON.stringify({ value, version, at: new Date().toISOString() } satisfies Kept<T>))
  } catch {
    // a full or forbidden storage leaves the copy in memory
  }
}

/** The copy, or null where there is none; `sound` tells whether what was read still has the form's shape. */
export function recall<T>(name: string, sound: (value: unknown) => value is T): Kept<T> | null {
  try {
    const kept = JSON.parse(localStorage.getItem(full(name)) ?? 'null') as Kept<unknown> | null
    return kept && typeof kept.at === 'string' && sound(kept.value) ? { ...kept, value: kept.value } : null
  } catch {
    return null
  }
}

export function dropKept(name: string) {
  localStorage.removeItem(full(name))
}

/** Keeps a flat form under a name from the first change on; what an earlier visit left is there again. */
export function useKept<T extends object>(name: string, form: Ref<T>) {
  const pattern = Object.entries(form.value)
  const start = JSON.stringify(form.value)
  const sound = (value: unknown): value is T => typeof value === 'object' && value !== null
    && pattern.every(([key, one]) => typeof (value as Record<string, unknown>)[key] === typeof one)
  const kept = recall(name, sound)
  const restoredAt = ref(kept?.at ?? null)
  if (kept) form.value = kept.value
  const changed = () => JSON.stringify(form.value) !== start
  let timer: ReturnType<typeof setTimeout> | undefined
  function copy() {
    clearTimeout(timer)
    if (changed()) keep(name, form.value)
    else dropKept(name)
  }
  watch(form, () => {
    clearTimeout(timer)
    timer = setTimeout(copy, 300)
  }, { deep: true })
  onBeforeUnmount(copy)
  return {
    restoredAt,
    changed,
    /** The service has it, or it is not wanted: the form begins anew. */
    clear: () => {
      form.value = JSON.parse(start) as T
      restoredAt.value = null
      clearTimeout(timer)
      dropKept(name)
    },
  }
}
