import type { Call, CallContent, Category, Choice, OrganizationType, QuestionKind } from '@/api'

/** A question as the form holds it: all as typed, options one a line. `key` tells it apart while it has no number. */
export interface AskedDraft { key: number; kind: QuestionKind; prompt: string; help: string; required: boolean; unit: string; options: string }

/** What a department writes of a call, as the form holds it. */
export interface CallDraft {
  title: string
  year: number
  zone: string
  categories: Category[]
  description: string
  opensOn: string
  closesOn: string
  departments: Choice[]
  types: OrganizationType[]
  divisions: Choice[]
  questions: AskedDraft[]
}

export const CATEGORIES: Category[] = ['SCI_TECH', 'INDUSTRY', 'CHARITY', 'FORUM', 'COMPETITION', 'STANDARD', 'TRAINING', 'RESEARCH']
export const TYPES: OrganizationType[] = ['SOCIAL_GROUP', 'SOCIAL_SERVICE_INSTITUTION', 'FOUNDATION']
export const KINDS: QuestionKind[] = ['TEXT', 'NUMBER', 'YES_NO', 'ONE_OF', 'SEVERAL_OF', 'DATE']
export const hasOptions = (kind: QuestionKind) => kind === 'ONE_OF' || kind === 'SEVERAL_OF'
const lines = (typed: string) => typed.split('\n').map((one) => one.trim()).filter(Boolean)

export function emptyCall(year: number, zone: string, department?: Choice): CallDraft {
  return {
    title: '', year, zone, categories: [...CATEGORIES], description: '', opensOn: '', closesOn: '', departments: department ? [department] : [], types: [], divisions: [],
    questions: [],
  }
}

export function emptyQuestion(questions: AskedDraft[]): AskedDraft {
  return { key: Math.max(0, ...questions.map((one) => one.key)) + 1, kind: 'TEXT', prompt: '', help: '', required: false, unit: '', options: '' }
}

export function fromCall(call: Call): CallDraft {
  return {
    title: call.title, year: call.year, zone: call.zone?.code ?? '', categories: call.categories, description: call.description ?? '', opensOn: call.opensOn,
    closesOn: call.closesOn, types: call.organizationTypes,
    departments: call.departments.map((one) => ({ value: one.id, name: one.name, label: one.name })),
    divisions: call.divisions.map((one) => ({ value: one.code, name: one.name, label: one.fullName, note: one.code })),
    questions: call.questions.map((one) => ({
      key: one.number, kind: one.kind, prompt: one.prompt, help: one.help ?? '', required: one.required, unit: one.unit ?? '', options: one.options.join('\n'),
    })),
  }
}

/** What is sent: a unit only of a number, options only of a choice. */
export function toCall(draft: CallDraft): CallContent {
  return {
    title: draft.title.trim(), year: draft.year, zoneCode: draft.zone, categories: draft.categories, description: draft.description.trim() || null,
    opensOn: draft.opensOn, closesOn: draft.closesOn, departmentIds: draft.departments.map((one) => one.value), organizationTypes: draft.types,
    divisionCodes: draft.divisions.map((one) => one.value),
    questions: draft.questions.map((one) => ({
      kind: one.kind, prompt: one.prompt.trim(), help: one.help.trim() || null, required: one.required,
      unit: one.kind === 'NUMBER' ? one.unit.trim() || null : null, options: hasOptions(one.kind) ? lines(one.options) : [],
    })),
  }
}

/** What cannot be sent, by the pointer of the contract: codes as the service's. */
export function callFaults(draft: CallDraft): Record<string, string> {
  const found: Record<string, string> = {}
  if (draft.title.trim() === '') found['/title'] = 'REQUIRED'
  if (draft.zone === '') found['/zoneCode'] = 'REQUIRED'
  if (draft.categories.length === 0) found['/categories'] = 'REQUIRED'
  if (draft.departments.length === 0) found['/departmentIds'] = 'REQUIRED'
  if (draft.opensOn === '') found['/opensOn'] = 'REQUIRED'
  if (draft.closesOn === '') found['/closesOn'] = 'REQUIRED'
  else if (draft.closesOn < draft.opensOn) found['/closesOn'] = 'WRONG_ORDER'
  draft.questions.forEach((one, index) => {
    const at = `/questions/${String(index)}`
    if (one.prompt.trim() === '') found[`${at}/prompt`] = 'REQUIRED'
    else if (draft.questions.findIndex((other) => other.prompt.trim() === one.prompt.trim()) < index) found[`${at}/prompt`] = 'DUPLICATE'
    if (hasOptions(one.kind)) {
      if (lines(one.options).length < 2) found[`${at}/options`] = 'TOO_FEW_OPTIONS'
      else if (new Set(lines(one.options)).size < lines(one.options).length) found[`${at}/options`] = 'DUPLICATE'
    }
  })
  return found
}

/** The place of the form that a pointer means: of /departmentIds/1 the whole field, of /questions/0/options/2 the options. */
export function placeAt(pointer: string): string {
  return pointer.startsWith('/questions/') ? pointer.split('/').slice(0, 4).join('/') : pointer.split('/').slice(0, 2).join('/')
}

/** The list with the one at a place moved one up or down. */
export function moved<T>(list: T[], at: number, by: -1 | 1): T[] {
  const copy = [...list]
  const [one] = copy.splice(at, 1)
  if (one !== undefined) copy.splice(at + by, 0, one)
  return copy
}
