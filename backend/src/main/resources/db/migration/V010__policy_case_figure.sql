-- Policies with numbered measures, cases, published figures, and the citations that tie facts to documents.

create table policy (
    id             uuid primary key,
    name           text not null,
    kind           text not null,
    issued_on      date,
    date_precision text not null,
    issuers_as_printed text,
    zone_code      text,
    division_code  text,
    description    text,
    measure_count  int,
    inferred       text[] not null default '{}',
    sample         boolean not null default false,
    search_text    text not null,
    version        int not null default 0,
    created_at     timestamptz not null default now(),
    updated_at     timestamptz not null default now(),
    constraint fk_policy_zone foreign key (zone_code) references zone (code),
    constraint fk_policy_division foreign key (division_code) references division (code),
    constraint ck_policy_kind check (kind in ('POLICY', 'NATIONAL_PLAN', 'NATIONAL_STRATEGY')),
    constraint ck_policy_date_precision check (date_precision in ('DAY', 'MONTH', 'YEAR', 'UNKNOWN')),
    constraint ck_policy_date_known check ((issued_on is null) = (date_precision = 'UNKNOWN'))
);
create index ix_policy_issued on policy (issued_on desc nulls last, id desc);
create index ix_policy_search on policy using gin (search_grams(search_text));

create table policy_issuer (
    policy_id       uuid not null,
    organization_id uuid not null,
    constraint pk_policy_issuer primary key (policy_id, organization_id),
    constraint fk_policy_issuer_policy foreign key (policy_id) references policy (id) on delete cascade,
    constraint fk_policy_issuer_organization foreign key (organization_id) references organization (id)
);
create index ix_policy_issuer_organization on policy_issuer (organization_id);

-- Where a document names the aspects of a policy and not each measure, the aspects are what is numbered.
create table policy_measure (
    policy_id uuid not null,
    kind      text not null,
    number    int not null,
    text      text not null,
    constraint pk_policy_measure primary key (policy_id, kind, number),
    constraint fk_policy_measure_policy foreign key (policy_id) references policy (id) on delete cascade,
    constraint ck_policy_measure_kind check (kind in ('ASPECT', 'MEASURE')),
    constraint ck_policy_measure_number check (number > 0)
);

create table exemplary_case (
    id              uuid primary key,
    title           text not null,
    category        text,
    year            int,
    summary         text,
    organization_id uuid,
    project_id      uuid,
    zone_code       text,
    sample          boolean not null default false,
    search_text     text not null,
    version         int not null default 0,
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    constraint fk_exemplary_case_organization foreign key (organization_id) references organization (id),
    constraint fk_exemplary_case_project foreign key (project_id) references project (id),
    constraint fk_exemplary_case_zone foreign key (zone_code) references zone (code)
);
create index ix_exemplary_case_organization on exemplary_case (organization_id);
create index ix_exemplary_case_project on exemplary_case (project_id);
create index ix_exemplary_case_search on exemplary_case using gin (search_grams(search_text));

create table figure (
    id               uuid primary key,
    code             text not null,
    topic            text not null,
    label            text not null,
    value            numeric,
    unit             text not null,
    base_value       numeric,
    base_unit        text not null,
    counting_unit    text not null,
    qualifier        text not null,
    qualifier_token  text,
    as_printed       text not null,
    as_of            date,
    period           text,
    zone_code        text,
    division_code    text,
    event_id         uuid,
    project_id       uuid,
    policy_id        uuid,
    organization_id  uuid,
    part_of_id       uuid,
    metric_code      text,
    additive_note    text,
    note             text,
    search_text      text not null,
    version          int not null default 0,
    created_at       timestamptz not null default now(),
    updated_at       timestamptz not null default now(),
    constraint uq_figure_code unique (code),
    constraint fk_figure_zone foreign key (zone_code) references zone (code),
    constraint fk_figure_division foreign key (division_code) references division (code),
    constraint fk_figure_event foreign key (event_id) references event (id),
    constraint fk_figure_project foreign key (project_id) references project (id),
    constraint fk_figure_policy foreign key (policy_id) references policy (id),
    constraint fk_figure_organization foreign key (organization_id) references organization (id),
    constraint fk_figure_part_of foreign key (part_of_id) references figure (id),
    constraint ck_figure_topic check (topic in ('BENEFICIARIES', 'CASES', 'COVERAGE', 'EVENTS', 'INDUSTRY', 'INTENTIONS', 'MONEY', 'ORGANIZATIONS',
        'POLICIES', 'PROJECTS', 'SIGNINGS', 'STANDARDS')),
    constraint ck_figure_qualifier check (qualifier in ('EXACT', 'ABOUT', 'MORE_THAN', 'NEARLY', 'MAGNITUDE_ONLY', 'NOMINAL')),
    constraint ck_figure_magnitude check ((qualifier = 'MAGNITUDE_ONLY') = (value is null)),
    constraint ck_figure_base check ((value is null) = (base_value is null)),
    constraint ck_figure_part_of check (part_of_id is null or part_of_id <> id)
);
comment on table figure is 'A number that a document states, kept as printed. No figure enters a computed sum.';
create index ix_figure_zone on figure (zone_code, code);
create index ix_figure_division on figure (division_code, code);
create index ix_figure_part_of on figure (part_of_id);
create index ix_figure_search on figure using gin (search_grams(search_text));

-- A fact and the document that states it, as that document prints it. Exactly one record per row.
create table citation (
    id              uuid primary key,
    document_id     uuid not null,
    organization_id uuid,
    event_id        uuid,
    signing_id      uuid,
    project_id      uuid,
    policy_id       uuid,
    case_id         uuid,
    figure_id       uuid,
    zone_code       text,
    as_printed      text,
    note            text,
    constraint fk_citation_document foreign key (document_id) references document (id),
    constraint fk_citation_organization foreign key (organization_id) references organization (id),
    constraint fk_citation_event foreign key (event_id) references event (id),
    constraint fk_citation_signing foreign key (signing_id) references signing (id),
    constraint fk_citation_project foreign key (project_id) references project (id),
    constraint fk_citation_policy foreign key (policy_id) references policy (id),
    constraint fk_citation_case foreign key (case_id) references exemplary_case (id),
    constraint fk_citation_figure foreign key (figure_id) references figure (id),
    constraint fk_citation_zone foreign key (zone_code) references zone (code),
    constraint ck_citation_one_record check (num_nonnulls(organization_id, event_id, signing_id, project_id, policy_id, case_id, figure_id, zone_code) = 1)
);
create unique index uq_citation_organization on citation (organization_id, document_id) where organization_id is not null;
create unique index uq_citation_event on citation (event_id, document_id) where event_id is not null;
create unique index uq_citation_signing on citation (signing_id, document_id) where signing_id is not null;
create unique index uq_citation_project on citation (project_id, document_id) where project_id is not null;
create unique index uq_citation_policy on citation (policy_id, document_id) where policy_id is not null;
create unique index uq_citation_case on citation (case_id, document_id) where case_id is not null;
create unique index uq_citation_figure on citation (figure_id, document_id) where figure_id is not null;
create unique index uq_citation_zone on citation (zone_code, document_id) where zone_code is not null;
create index ix_citation_document on citation (document_id);

-- What documents say of each other: wording that differs, units that must not be added, candidates for one body.
create table cross_source_note (
    id     uuid primary key,
    topic  text not null,
    detail text not null,
    constraint uq_cross_source_note_topic unique (topic)
);
create table cross_source_note_figure (
    note_id   uuid not null,
    figure_id uuid not null,
    constraint pk_cross_source_note_figure primary key (note_id, figure_id),
    constraint fk_cross_source_note_figure_note foreign key (note_id) references cross_source_note (id),
    constraint fk_cross_source_note_figure_figure foreign key (figure_id) references figure (id)
);
create index ix_cross_source_note_figure_figure on cross_source_note_figure (figure_id);

-- Which entry of the fact file became which record, and in which wording: loading again changes nothing.
create table loaded_fact (
    key         text primary key,
    record_type text not null,
    record_id   text not null,
    checksum    text not null,
    version     int not null -- of the record after loading: if it has moved on, somebody has changed it here
);
