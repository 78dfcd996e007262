import { nextTick, ref, useTemplateRef, watch, type Ref } from 'vue'

type Faults = Partial<Record<string, string>>
/** Of an answer: the places of the content that are at fault. */
type Refusal = { errors?: { pointer: string; code: string }[] } | null

/**
 * What a form has to say at its fields, as codes: what the service refused, until something is changed, and what the form finds
 * itself once somebody has tried to send it. The form's element is its template's `box`; the first field at fault gets the focus.
 */
export function useFaults<T extends object>(form: Ref<T>, found: () => Faults, placeAt: (pointer: string) => string) {
  const box = useTemplateRef<HTMLElement>('box')
  const tried = ref(false)
  const refused = ref<Faults>({})
  watch(form, () => { refused.value = {} }, { deep: true })

  async function toFault() {
    await nextTick()
    box.value?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }
  return {
    codeAt: (place: string) => refused.value[place] ?? (tried.value ? found()[place] : undefined),
    /** Whether the form finds nothing wrong, now that it is to be sent. */
    async passes() {
      tried.value = true
      if (Object.keys(found()).length === 0) return true
      await toFault()
      return false
    },
    async refuse(problem: Refusal) {
      for (const one of problem?.errors ?? []) refused.value[placeAt(one.pointer)] = one.code
      await toFault()
    },
  }
}
