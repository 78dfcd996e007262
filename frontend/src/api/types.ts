/**
 * The contract's shapes. The one place of the client that names them: features import types from '@/api' only.
 * Amounts of money and values of figures and metrics are decimal strings; dates are ISO 8601, with `datePrecision` where a
 * source knows only the month or the year.
 */
export type Precision = 'DAY' | 'MONTH' | 'YEAR' | 'UNKNOWN'
export type OrganizationKind = 'SOCIAL_ORGANIZATION' | 'DEPARTMENT' | 'ENTERPRISE' | 'PUBLIC_INSTITUTION' | 'SCHOOL'
  | 'RESEARCH_INSTITUTE' | 'PEOPLES_ORGANIZATION' | 'ALLIANCE' | 'MEDIA' | 'OVERSEAS'
export type OrganizationType = 'SOCIAL_GROUP' | 'SOCIAL_SERVICE_INSTITUTION' | 'FOUNDATION'
export type OrganizationStatus = 'ACTIVE' | 'ABNORMAL' | 'SERIOUS_VIOLATION' | 'REVOKED' | 'DEREGISTERED'
export type IntentionStatus = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'REJECTED' | 'ACCEPTED' | 'MATCHED' | 'SIGNED' | 'COMPLETED'
  | 'WITHDRAWN' | 'TERMINATED'
export type Category = 'SCI_TECH' | 'INDUSTRY' | 'CHARITY' | 'FORUM' | 'COMPETITION' | 'STANDARD' | 'TRAINING' | 'RESEARCH'
export type SigningKind = 'PROJECT' | 'STRATEGIC' | 'LETTER_OF_INTENT' | 'FRAMEWORK' | 'MEMORANDUM' | 'INITIATIVE'
export type SigningStatus = 'PROPOSED' | 'EFFECTIVE' | 'VOIDED'
export type BeneficiaryUnit = 'PERSON' | 'PERSON_TIMES'
export type FundingKind = 'PLEDGED' | 'DISBURSED' | 'IN_KIND'
export type Qualifier = 'EXACT' | 'ABOUT' | 'MORE_THAN' | 'NEARLY' | 'MAGNITUDE_ONLY' | 'NOMINAL'
export type IntentionAct = 'edit' | 'submit' | 'accept' | 'return' | 'reject' | 'withdraw' | 'proposeSigning'

export interface DivisionRef { code: string; name: string; fullName: string }
export interface ZoneRef { code: string; name: string }
export interface OrganizationRef { id: string; name: string; kind: OrganizationKind; type: OrganizationType | null }
export interface NamedRef { id: string; name: string }
export interface TitledRef { id: string; title: string }
export interface FigureRef { id: string; code: string; label: string }
export interface DocumentRef { id: string; title: string | null; publisher: string | null; publishedOn: string | null; url: string | null }
export interface Citation { document: DocumentRef; asPrinted: string | null; note: string | null }

export interface RecordBase { id: string; version: number; sample: boolean }
export interface Stamped { createdAt: string; updatedAt: string }
export interface Page<T> { items: T[]; nextCursor: string | null; total: { count: number; relation: 'EXACT' | 'AT_LEAST' } }
export interface Change {
  position: number; at: string; actor: string | null; onBehalfOf: OrganizationRef | null; act: string; version: number
  reason: string | null; changed: Record<string, unknown>
}

export interface Zone {
  code: string; name: string; englishName: string | null; kind: string; note: string | null; members: DivisionRef[]
  validFrom: string | null; validUntil: string | null; sources: Citation[]
}
export interface Division {
  code: string; name: string; shortName: string; fullName: string; level: string; parentCode: string | null; edition: string
  validFrom: string | null; validUntil: string | null; aliases: string[]; members: DivisionRef[]
}

export interface Rating { grade: string; validUntil: string; expired: boolean }
export interface RatingDetail extends Rating { standard: string; assessor: string; assessorLevel: string; grantedOn: string }
export interface OrganizationSummary extends RecordBase {
  kind: OrganizationKind; type: OrganizationType | null; name: string; shortName: string | null; creditCode: string | null
  division: DivisionRef | null; status: OrganizationStatus; rating: Rating | null; lookAlike: boolean
  counts: { intentions: number; signings: number; projects: number; events: number; sources: number }
}
export interface Organization extends OrganizationSummary, Stamped {
  englishName: string | null; formerNames: { name: string; usedUntil: string | null }[]; otherScheme: string | null
  otherNumber: string | null; registeringAuthority: OrganizationRef | null; traits: string[]; fields: string[]
  introduction: string | null; offer: string | null; need: string | null; website: string | null; foundedOn: string | null
  charity: boolean; charitySince: string | null; fundraisingFrom: string | null; fundraisingUntil: string | null
  ratings: RatingDetail[]; inferred: string[]; note: string | null; verifiedOn: string | null; verifiedBy: string | null
  mergedInto: OrganizationRef | null; lookAlikes: OrganizationRef[]; sources: Citation[]
}

export interface Call extends RecordBase {
  title: string; year: number; zone: ZoneRef; categories: Category[]; description: string | null; opensOn: string; closesOn: string
  open: boolean; departments: OrganizationRef[]
}
export interface IntentionSummary extends RecordBase {
  title: string; status: IntentionStatus; category: Category | null; year: number; lead: OrganizationRef; origin: DivisionRef
  targets: DivisionRef[]; budget: string | null; currency: string; expectedBeneficiaries: number | null
  beneficiaryUnit: BeneficiaryUnit | null; submittedAt: string | null; public: boolean; updatedAt: string
}
export interface Intention extends IntentionSummary, Stamped {
  summary: string | null; statusReason: string | null; call: TitledRef | null; partners: OrganizationRef[]; offer: string | null
  need: string | null; plannedFrom: string | null; plannedUntil: string | null; keptBack: boolean; keptBackReason: string | null
  decidedAt: string | null; signing: TitledRef | null; project: NamedRef | null; acts: IntentionAct[]
}

export interface SigningSummary extends RecordBase {
  kind: SigningKind; title: string; status: SigningStatus; basis: 'CONFIRMED' | 'STATED'; signedOn: string | null
  datePrecision: Precision; zone: ZoneRef | null; event: NamedRef | null; partyCount: number; confirmedCount: number
  parties: OrganizationRef[]; partiesAsPrinted: string | null; committedAmount: string | null; currency: string
}
export interface Party {
  id: string; organization: OrganizationRef; ordinal: number; role: string | null; confirmedAt: string | null; mayConfirm: boolean
}
export interface Signing extends Omit<SigningSummary, 'parties'>, Stamped {
  summary: string | null; division: DivisionRef | null; intention: TitledRef | null; supersedes: TitledRef | null; fields: string[]
  clauses: { kind: string; ordinal: number; text: string }[]; termFrom: string | null; termUntil: string | null
  periodAsPrinted: string | null; textHash: string | null; voidReason: string | null; effectiveAt: string | null; parties: Party[]
  project: NamedRef | null; inferred: string[]; sources: Citation[]
}

export interface ProjectSummary extends RecordBase {
  name: string; summary: string | null; status: string; nature: string; field: string | null; year: number | null
  startedOn: string | null; endedOn: string | null; datePrecision: Precision
  organizations: { organization: OrganizationRef; role: string }[]; places: DivisionRef[]; placesComplete: boolean; zones: ZoneRef[]
}
export interface Project extends ProjectSummary, Stamped {
  signing: TitledRef | null; intention: TitledRef | null; note: string | null; mayReport: boolean; sources: Citation[]
  totals: { pledged: string; disbursed: string; inKind: string; currency: string; persons: number; personTimes: number }
}
interface LedgerRecord extends RecordBase {
  project: NamedRef; onDate: string; division: DivisionRef | null; evidence: string | null; reversesId: string | null
  reversedById: string | null; reason: string | null; createdAt: string
}
export interface FundingRecord extends LedgerRecord { kind: FundingKind; amount: string; currency: string; payer: OrganizationRef | null }
export interface BeneficiaryRecord extends LedgerRecord { unit: BeneficiaryUnit; quantity: number }

export interface EventSummary extends RecordBase {
  name: string; kind: string; series: string | null; edition: number | null; startsOn: string | null; endsOn: string | null
  datePrecision: Precision; place: string | null; division: DivisionRef | null; zone: ZoneRef | null; theme: string | null
  recurring: boolean
}
export interface Event extends EventSummary, Stamped {
  description: string | null; organizations: { organization: OrganizationRef; role: string }[]; signings: TitledRef[]
  inferred: string[]; sources: Citation[]
}
export interface PolicySummary extends RecordBase {
  name: string; kind: string; issuedOn: string | null; datePrecision: Precision; issuers: OrganizationRef[]
  issuersAsPrinted: string | null; zone: ZoneRef | null; division: DivisionRef | null; measureCount: number | null
}
export interface Policy extends PolicySummary, Stamped {
  description: string | null; measures: { kind: string; number: number; text: string }[]; inferred: string[]; sources: Citation[]
}
export interface CaseSummary extends RecordBase {
  title: string; category: string | null; year: number | null; summary: string | null; organization: OrganizationRef | null
  project: NamedRef | null; zone: ZoneRef | null
}
export interface Case extends CaseSummary, Stamped { sources: Citation[] }

export interface MetricValue {
  code: string; name: string; unit: string; definition: string; value: string; records: number; sampleRecords: number
  position: number; recordsLink: string
  dimensions: { zone?: string | null; division?: string | null; year?: number | null; category?: string | null; state?: string | null }
}
export interface Metrics { position: number; at: string; values: MetricValue[] }
export interface FigureSummary {
  id: string; version: number; code: string; topic: string; label: string; value: string | null; unit: string
  baseValue: string | null; baseUnit: string; countingUnit: string; qualifier: Qualifier; qualifierToken: string | null
  asPrinted: string; asOf: string | null; period: string | null; zone: ZoneRef | null; division: DivisionRef | null
  partOf: FigureRef | null; metricCode: string | null; metric: MetricValue | null; sources: Citation[]
}
export interface Figure extends FigureSummary {
  subject: { event?: NamedRef | null; project?: NamedRef | null; policy?: NamedRef | null; organization?: OrganizationRef | null } | null
  parts: FigureRef[]; additiveNote: string | null; note: string | null; notes: { topic: string; detail: string }[]
}
export interface SearchHit { type: string; id: string; title: string; caption: string | null; matched: string | null }
export interface Changes {
  items: { position: number; at: string; recordType: string; recordId: string; act: string }[]; nextAfter: number
  head: { position: number; hash: string }
}
export interface Account {
  id: string; username: string; displayName: string; mustChangePassword: boolean
  grants: { role: 'ADMINISTRATOR' | 'DEPARTMENT_OFFICER' | 'ORGANIZATION_MEMBER'; organization: OrganizationRef | null; division: DivisionRef | null }[]
}
export interface ProblemBody {
  type: string; title: string; status: number; detail?: string | null; traceId?: string | null
  errors?: { pointer: string; code: string; message: string }[] | null
}
