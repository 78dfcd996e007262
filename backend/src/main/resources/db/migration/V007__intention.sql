-- Calls for intentions, and the intentions that answer them.

create table call (
    id          uuid primary key,
    title       text not null,
    year        int not null,
    zone_code   text not null,
    categories  text[] not null,
    description text,
    opens_on    date not null,
    closes_on   date not null,
    sample      boolean not null default false,
    search_text text not null,
    version     int not null default 0,
    created_at  timestamptz not null default now(),
    updated_at  timestamptz not null default now(),
    constraint fk_call_zone foreign key (zone_code) references zone (code),
    constraint ck_call_year check (year between 1978 and 2200),
    constraint ck_call_window check (opens_on <= closes_on),
    constraint ck_call_categories check (cardinality(categories) > 0 and categories <@ array ['SCI_TECH', 'INDUSTRY', 'CHARITY', 'FORUM',
        'COMPETITION', 'STANDARD', 'TRAINING', 'RESEARCH'])
);
create index ix_call_zone_year on call (zone_code, year, id desc);
create index ix_call_search on call using gin (search_grams(search_text));

create table call_department (
    call_id         uuid not null,
    organization_id uuid not null,
    constraint pk_call_department primary key (call_id, organization_id),
    constraint fk_call_department_call foreign key (call_id) references call (id),
    constraint fk_call_department_organization foreign key (organization_id) references organization (id)
);
create index ix_call_department_organization on call_department (organization_id);

create table intention (
    id                     uuid primary key,
    title                  text not null,
    summary                text,
    status                 text not null,
    status_reason          text,
    year                   int not null,
    category               text,
    lead_id                uuid not null,
    call_id                uuid,
    origin_division_code   text not null,
    origin_province        text not null generated always as (left(origin_division_code, 2)) stored,
    offer                  text,
    need                   text,
    planned_from           date,
    planned_until          date,
    budget                 numeric(18, 2),
    expected_beneficiaries bigint,
    beneficiary_unit       text,
    kept_back              boolean not null default false,
    kept_back_reason       text,
    public                 boolean not null generated always as
        (not kept_back and status in ('ACCEPTED', 'MATCHED', 'SIGNED', 'COMPLETED', 'TERMINATED')) stored,
    submitted_at           timestamptz,
    decided_at             timestamptz,
    sample                 boolean not null default false,
    search_text            text not null,
    version                int not null default 0,
    created_at             timestamptz not null default now(),
    updated_at             timestamptz not null default now(),
    constraint fk_intention_lead foreign key (lead_id) references organization (id),
    constraint fk_intention_call foreign key (call_id) references call (id),
    constraint fk_intention_origin_division foreign key (origin_division_code) references division (code),
    constraint ck_intention_status check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'REJECTED', 'ACCEPTED', 'MATCHED', 'SIGNED',
        'COMPLETED', 'WITHDRAWN', 'TERMINATED')),
    constraint ck_intention_category check (category in ('SCI_TECH', 'INDUSTRY', 'CHARITY', 'FORUM', 'COMPETITION', 'STANDARD',
        'TRAINING', 'RESEARCH')),
    constraint ck_intention_year check (year between 1978 and 2200),
    constraint ck_intention_budget check (budget >= 0),
    constraint ck_intention_beneficiaries check (expected_beneficiaries >= 0),
    constraint ck_intention_beneficiary_unit check (beneficiary_unit in ('PERSON', 'PERSON_TIMES')),
    constraint ck_intention_beneficiary_pair check ((expected_beneficiaries is null) = (beneficiary_unit is null)),
    constraint ck_intention_planned check (planned_from is null or planned_until is null or planned_from <= planned_until),
    constraint ck_intention_kept_back check (not kept_back or kept_back_reason is not null),
    constraint ck_intention_complete check (status in ('DRAFT', 'WITHDRAWN') or (category is not null and submitted_at is not null)),
    constraint ck_intention_reason check (status not in ('RETURNED', 'REJECTED', 'TERMINATED') or status_reason is not null)
);
-- one index per list shape, in list order (newest first: UUIDv7 sorts by time)
create index ix_intention_public on intention (id desc) where public;
create index ix_intention_facets on intention (origin_province, category, year, status, id desc);
create index ix_intention_queue on intention (origin_division_code, status, submitted_at, id);
create index ix_intention_lead on intention (lead_id, id desc);
create index ix_intention_call on intention (call_id, id desc);
create index ix_intention_updated on intention (updated_at desc, id desc);
create index ix_intention_search on intention using gin (search_grams(search_text));

create table intention_partner (
    intention_id    uuid not null,
    organization_id uuid not null,
    constraint pk_intention_partner primary key (intention_id, organization_id),
    constraint fk_intention_partner_intention foreign key (intention_id) references intention (id) on delete cascade,
    constraint fk_intention_partner_organization foreign key (organization_id) references organization (id)
);
create index ix_intention_partner_organization on intention_partner (organization_id, intention_id);

create table intention_target (
    intention_id  uuid not null,
    division_code text not null,
    constraint pk_intention_target primary key (intention_id, division_code),
    constraint fk_intention_target_intention foreign key (intention_id) references intention (id) on delete cascade,
    constraint fk_intention_target_division foreign key (division_code) references division (code)
);
create index ix_intention_target_division on intention_target (division_code, intention_id);
