-- The register: social organizations, and every other body that may be a party. One body, one row, many roles.

create table organization (
    id                  uuid primary key,
    kind                text not null,
    type                text,
    name                text not null,
    short_name          text,
    english_name        text,
    credit_code         text,
    other_scheme        text,
    other_number        text,
    division_code       text,
    province            text generated always as (left(division_code, 2)) stored,
    registering_authority_id uuid,
    status              text not null default 'ACTIVE',
    traits              text[] not null default '{}',
    fields              text[] not null default '{}',
    introduction        text,
    offer               text,
    need                text,
    website             text,
    founded_on          date,
    charity             boolean not null default false,
    charity_since       date,
    fundraising_from    date,
    fundraising_until   date,
    inferred            text[] not null default '{}',
    note                text,
    verified_on         date,
    verified_by         text,
    merged_into_id      uuid,
    sample              boolean not null default false,
    search_text         text not null,
    version             int not null default 0,
    created_at          timestamptz not null default now(),
    updated_at          timestamptz not null default now(),
    constraint uq_organization_credit_code unique (credit_code),
    constraint uq_organization_other_number unique (other_scheme, other_number),
    constraint fk_organization_division foreign key (division_code) references division (code),
    constraint fk_organization_registering_authority foreign key (registering_authority_id) references organization (id),
    constraint fk_organization_merged_into foreign key (merged_into_id) references organization (id),
    constraint ck_organization_kind check (kind in ('SOCIAL_ORGANIZATION', 'DEPARTMENT', 'ENTERPRISE', 'PUBLIC_INSTITUTION', 'SCHOOL',
        'RESEARCH_INSTITUTE', 'PEOPLES_ORGANIZATION', 'ALLIANCE', 'MEDIA', 'OVERSEAS')),
    constraint ck_organization_type check (type is null or type in ('SOCIAL_GROUP', 'SOCIAL_SERVICE_INSTITUTION', 'FOUNDATION')),
    constraint ck_organization_type_of_kind check ((kind = 'SOCIAL_ORGANIZATION') = (type is not null)),
    constraint ck_organization_status check (status in ('ACTIVE', 'ABNORMAL', 'SERIOUS_VIOLATION', 'REVOKED', 'DEREGISTERED')),
    constraint ck_organization_traits check (traits <@ array ['INDUSTRY_ASSOCIATION', 'SCI_TECH']),
    constraint ck_organization_credit_code check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
    constraint ck_organization_credit_code_type check (credit_code is null or type is null
        or left(credit_code, 2) = case type when 'SOCIAL_GROUP' then '51' when 'SOCIAL_SERVICE_INSTITUTION' then '52' else '53' end),
    constraint ck_organization_other_number check ((other_scheme is null) = (other_number is null)),
    constraint ck_organization_fundraising check (fundraising_from is null or fundraising_until is null or fundraising_from <= fundraising_until),
    constraint ck_organization_merged check (merged_into_id is null or merged_into_id <> id)
);
-- one index per list shape, in list order (by name in pinyin order)
create index ix_organization_name on organization (name collate "zh-Hans-CN-x-icu", id);
create index ix_organization_kind on organization (kind, name collate "zh-Hans-CN-x-icu", id);
create index ix_organization_province on organization (province, name collate "zh-Hans-CN-x-icu", id);
create index ix_organization_division on organization (division_code text_pattern_ops);
create index ix_organization_updated on organization (updated_at desc, id desc);
create index ix_organization_authority on organization (registering_authority_id);
create index ix_organization_search on organization using gin (search_grams(search_text));

create table organization_former_name (
    organization_id uuid not null,
    name            text not null,
    used_until      date,
    constraint pk_organization_former_name primary key (organization_id, name),
    constraint fk_organization_former_name_organization foreign key (organization_id) references organization (id)
);

create table organization_rating (
    id              uuid primary key,
    organization_id uuid not null,
    grade           text not null,
    standard        text not null,
    assessor        text not null,
    assessor_level  text not null,
    granted_on      date not null,
    valid_until     date not null,
    constraint fk_organization_rating_organization foreign key (organization_id) references organization (id),
    constraint uq_organization_rating_granted unique (organization_id, standard, granted_on),
    constraint ck_organization_rating_grade check (grade in ('1A', '2A', '3A', '4A', '5A')),
    constraint ck_organization_rating_assessor_level check (assessor_level in ('NATIONAL', 'PROVINCE', 'PREFECTURE', 'COUNTY')),
    constraint ck_organization_rating_validity check (granted_on < valid_until)
);

-- Names that differ in a character are shown to people; no machine merges them.
create table organization_look_alike (
    organization_id uuid not null,
    other_id        uuid not null,
    reason          text not null,
    constraint pk_organization_look_alike primary key (organization_id, other_id),
    constraint fk_organization_look_alike_organization foreign key (organization_id) references organization (id),
    constraint fk_organization_look_alike_other foreign key (other_id) references organization (id),
    constraint ck_organization_look_alike_order check (organization_id < other_id)
);
create index ix_organization_look_alike_other on organization_look_alike (other_id);

-- What an account may do, and within which scope.
create table account_grant (
    id              uuid primary key,
    account_id      uuid not null,
    role            text not null,
    organization_id uuid,
    division_code   text,
    constraint fk_account_grant_account foreign key (account_id) references account (id) on delete cascade,
    constraint fk_account_grant_organization foreign key (organization_id) references organization (id),
    constraint fk_account_grant_division foreign key (division_code) references division (code),
    constraint uq_account_grant_scope unique nulls not distinct (account_id, role, organization_id, division_code),
    constraint ck_account_grant_role check (role in ('ADMINISTRATOR', 'DEPARTMENT_OFFICER', 'ORGANIZATION_MEMBER')),
    constraint ck_account_grant_scope check (case role
        when 'ORGANIZATION_MEMBER' then organization_id is not null and division_code is null
        when 'DEPARTMENT_OFFICER' then division_code is not null
        else organization_id is null and division_code is null end)
);
create index ix_account_grant_organization on account_grant (organization_id);
create index ix_account_grant_division on account_grant (division_code);
