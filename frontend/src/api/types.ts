import type { components } from './schema'

/**
 * The contract's shapes by name. The one place of the client that names them: features import types from '@/api' only.
 * They come from ../openapi.yaml (`npm run gen`). Amounts of money and values of figures and metrics are decimal strings; dates
 * are ISO 8601, with `datePrecision` where a source knows only the month or the year.
 */
type Schema = components['schemas']

export type Account = Schema['Account']
export type BeneficiaryRecord = Schema['BeneficiaryRecord']
export type BeneficiaryUnit = Schema['BeneficiaryUnit']
export type Call = Schema['Call']
export type Case = Schema['Case']
export type CaseSummary = Schema['CaseSummary']
export type Category = Schema['Category']
export type Change = Schema['JournalEntry']
export type Citation = Schema['Citation']
export type Division = Schema['Division']
export type DivisionRef = Schema['DivisionRef']
export type DocumentRef = Schema['DocumentRef']
export type Event = Schema['Event']
export type EventSummary = Schema['EventSummary']
export type Figure = Schema['Figure']
export type FigureSummary = Schema['FigureSummary']
export type FundingKind = Schema['FundingKind']
export type FundingRecord = Schema['FundingRecord']
export type History = Schema['History']
export type Intention = Schema['Intention']
export type IntentionContent = Schema['IntentionContentRequest']
export type IntentionStatus = Schema['IntentionStatus']
export type IntentionStep = Schema['IntentionStep']
export type IntentionSummary = Schema['IntentionSummary']
export type MetricRecord = Schema['MetricRecord']
export type MetricValue = Schema['MetricValue']
export type Metrics = Schema['Metrics']
export type Organization = Schema['Organization']
export type OrganizationKind = Schema['OrganizationKind']
export type OrganizationRef = Schema['OrganizationRef']
export type OrganizationSummary = Schema['OrganizationSummary']
export type OrganizationType = Schema['OrganizationType']
export type Party = Schema['SigningParty']
export type Policy = Schema['Policy']
export type PolicySummary = Schema['PolicySummary']
export type Precision = Schema['DatePrecision']
export type ProblemBody = Schema['Problem']
export type Project = Schema['Project']
export type ProjectSummary = Schema['ProjectSummary']
export type Qualifier = Schema['Qualifier']
export type ReportBeneficiaries = Schema['ReportBeneficiariesRequest']
export type ReportFunding = Schema['ReportFundingRequest']
export type Role = Schema['Role']
export type ProposeSigning = Schema['ProposeSigningRequest']
export type SampleData = Schema['SampleData']
export type SampleRemoval = Schema['SampleRemoval']
export type SearchGroup = Schema['SearchGroup']
export type SearchHits = Schema['SearchHits']
export type Session = Schema['Session']
export type Signing = Schema['Signing']
export type SigningKind = Schema['SigningKind']
export type SigningSummary = Schema['SigningSummary']
export type Zone = Schema['Zone']

/** Named in the forms of the workspaces: a record by id and name, or by id and title. */
export interface NamedRef { id: string; name: string }
export interface TitledRef { id: string; title: string }
export interface Page<T> { items: T[]; nextCursor: string | null; total: Schema['Total'] }
