import type { DisclosurePurpose } from '@/api'

/** What a contact may be shown in full for, in the order in which it is offered. */
export const PURPOSES: readonly DisclosurePurpose[] = ['LIAISON', 'VERIFICATION', 'PAYMENT', 'COMPLAINT', 'EMERGENCY', 'OTHER']
