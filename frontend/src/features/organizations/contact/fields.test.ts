import { describe, expect, it } from 'vitest'
import type { Contact } from '@/api'
import { emptyDraft, missingParts, toChange } from './fields'

const contact = (values: Partial<Contact> = {}): Contact => ({
  contactPerson: null, telephone: null, email: null, bankName: null, accountName: null, accountNumber: null,
  version: 3, updatedAt: null, mayChange: true, mayDisclose: false, ...values,
})
const known = contact({ contactPerson: '张*', telephone: '138****5678', bankName: '工商银行', accountName: '测*', accountNumber: '****2345' })

describe('a change of a contact', () => {
  it('keeps what is not typed anew and never sends a mask back', () => {
    const draft = emptyDraft()
    draft.telephone.value = ' 010-65581234 '
    const change = toChange(draft, known)
    expect(change).toMatchObject({ telephone: '010-65581234', contactPerson: null, keep: ['contactPerson', 'bankName', 'accountName', 'accountNumber'] })
    expect(JSON.stringify(change)).not.toContain('*')
  })

  it('takes away what is to go', () => {
    const draft = emptyDraft()
    draft.contactPerson.remove = true
    expect(toChange(draft, known)).toMatchObject({ contactPerson: null, keep: ['telephone', 'bankName', 'accountName', 'accountNumber'] })
  })

  it('asks for all parts of a bank account or none', () => {
    const draft = emptyDraft()
    expect(missingParts(draft, contact())).toEqual([])
    expect(missingParts(draft, known)).toEqual([])
    draft.bankName.value = '中国银行'
    expect(missingParts(draft, contact())).toEqual(['accountName', 'accountNumber'])
    draft.accountNumber.remove = true
    expect(missingParts(draft, known)).toEqual(['accountNumber'])
  })
})
