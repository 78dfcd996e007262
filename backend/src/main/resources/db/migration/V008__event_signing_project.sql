-- Events, signings with their parties, and what is carried out after them.

create table event (
    id             uuid primary key,
    name           text not null,
    kind           text not null,
    series         text,
    edition        int,
    starts_on      date,
    ends_on        date,
    date_precision text not null,
    place          text,
    division_code  text,
    zone_code      text,
    theme          text,
    description    text,
    recurring      boolean not null default false,
    inferred       text[] not null default '{}',
    sample         boolean not null default false,
    search_text    text not null,
    version        int not null default 0,
    created_at     timestamptz not null default now(),
    updated_at     timestamptz not null default now(),
    constraint fk_event_division foreign key (division_code) references division (code),
    constraint fk_event_zone foreign key (zone_code) references zone (code),
    constraint ck_event_kind check (kind in ('EXCHANGE', 'FORUM', 'PROMOTION', 'MATCHMAKING', 'TRAINING', 'CONFERENCE', 'EDUCATION',
        'CEREMONY', 'FIELD_VISIT', 'MEETING')),
    constraint ck_event_dates check (starts_on is null or ends_on is null or starts_on <= ends_on),
    constraint ck_event_date_precision check (date_precision in ('DAY', 'MONTH', 'YEAR', 'UNKNOWN')),
    constraint ck_event_date_known check ((starts_on is null) = (date_precision = 'UNKNOWN'))
);
create index ix_event_starts on event (starts_on desc nulls last, id desc);
create index ix_event_zone on event (zone_code, starts_on desc nulls last, id desc);
create index ix_event_search on event using gin (search_grams(search_text));

create table event_organization (
    event_id        uuid not null,
    organization_id uuid not null,
    role            text not null,
    constraint pk_event_organization primary key (event_id, organization_id, role),
    constraint fk_event_organization_event foreign key (event_id) references event (id) on delete cascade,
    constraint fk_event_organization_organization foreign key (organization_id) references organization (id),
    constraint ck_event_organization_role check (role in ('GUIDE', 'HOST', 'ORGANIZER', 'PARTICIPANT'))
);
create index ix_event_organization_organization on event_organization (organization_id, event_id);

create table signing (
    id               uuid primary key,
    kind             text not null,
    title            text not null,
    summary          text,
    status           text not null,
    basis            text not null,
    signed_on        date,
    date_precision   text not null,
    period_as_printed text,
    zone_code        text,
    division_code    text,
    event_id         uuid,
    intention_id     uuid,
    supersedes_id    uuid,
    fields           text[] not null default '{}',
    committed_amount numeric(18, 2),
    term_from        date,
    term_until       date,
    text_hash        text,
    parties_as_printed text,
    void_reason      text,
    effective_at     timestamptz,
    inferred         text[] not null default '{}',
    sample           boolean not null default false,
    search_text      text not null,
    version          int not null default 0,
    created_at       timestamptz not null default now(),
    updated_at       timestamptz not null default now(),
    constraint fk_signing_zone foreign key (zone_code) references zone (code),
    constraint fk_signing_division foreign key (division_code) references division (code),
    constraint fk_signing_event foreign key (event_id) references event (id),
    constraint fk_signing_intention foreign key (intention_id) references intention (id),
    constraint fk_signing_supersedes foreign key (supersedes_id) references signing (id),
    constraint uq_signing_supersedes unique (supersedes_id),
    constraint ck_signing_kind check (kind in ('PROJECT', 'STRATEGIC', 'LETTER_OF_INTENT', 'FRAMEWORK', 'MEMORANDUM', 'INITIATIVE')),
    constraint ck_signing_status check (status in ('PROPOSED', 'EFFECTIVE', 'VOIDED')),
    constraint ck_signing_basis check (basis in ('CONFIRMED', 'STATED')),
    constraint ck_signing_date_precision check (date_precision in ('DAY', 'MONTH', 'YEAR', 'UNKNOWN')),
    constraint ck_signing_date_known check ((signed_on is null) = (date_precision = 'UNKNOWN')),
    constraint ck_signing_amount check (committed_amount >= 0),
    constraint ck_signing_term check (term_from is null or term_until is null or term_from <= term_until),
    constraint ck_signing_text_hash check (text_hash ~ '^[0-9a-f]{64}$'),
    constraint ck_signing_effective check (basis = 'STATED' or (status = 'PROPOSED') = (effective_at is null) or status = 'VOIDED'),
    constraint ck_signing_void check (status <> 'VOIDED' or void_reason is not null)
);
comment on column signing.basis is 'CONFIRMED: each party confirms here. STATED: known from a document; confirmed by nobody here.';
create index ix_signing_date on signing (signed_on desc nulls last, id desc);
create index ix_signing_zone on signing (zone_code, signed_on desc nulls last, id desc);
create index ix_signing_event on signing (event_id);
create index ix_signing_intention on signing (intention_id);
create unique index uq_signing_intention_in_force on signing (intention_id) where status <> 'VOIDED' and intention_id is not null;
create index ix_signing_search on signing using gin (search_grams(search_text));

create table signing_party (
    id              uuid primary key,
    signing_id      uuid not null,
    organization_id uuid not null,
    ordinal         int not null,
    role            text,
    confirmed_at    timestamptz,
    confirmed_by    uuid,
    constraint fk_signing_party_signing foreign key (signing_id) references signing (id) on delete cascade,
    constraint fk_signing_party_organization foreign key (organization_id) references organization (id),
    constraint fk_signing_party_account foreign key (confirmed_by) references account (id),
    constraint uq_signing_party_organization unique (signing_id, organization_id),
    constraint uq_signing_party_ordinal unique (signing_id, ordinal)
);
create index ix_signing_party_organization on signing_party (organization_id, signing_id);

create function signing_party_keep_confirmed() returns trigger
    language plpgsql as
$$
begin
    if old.confirmed_at is not null and (new.confirmed_at is distinct from old.confirmed_at
        or new.organization_id <> old.organization_id or new.signing_id <> old.signing_id) then
        raise exception 'a confirmed party cannot be changed'
            using errcode = 'restrict_violation', constraint = 'ck_signing_party_confirmed';
    end if;
    return new;
end
$$;
create trigger signing_party_confirmed before update on signing_party
    for each row execute function signing_party_keep_confirmed();

-- The numbered parts of an instrument: aspects of an agreement, actions or calls of an initiative.
create table signing_clause (
    signing_id uuid not null,
    kind       text not null,
    ordinal    int not null,
    text       text not null,
    constraint pk_signing_clause primary key (signing_id, kind, ordinal),
    constraint fk_signing_clause_signing foreign key (signing_id) references signing (id) on delete cascade,
    constraint ck_signing_clause_kind check (kind in ('ASPECT', 'ACTION', 'CALL', 'TARGET_DIVISION', 'INDUSTRY'))
);

create table project (
    id             uuid primary key,
    name           text not null,
    summary        text,
    status         text not null,
    nature         text not null,
    field          text,
    year           int,
    signing_id     uuid,
    intention_id   uuid,
    started_on     date,
    ended_on       date,
    date_precision text not null,
    places_complete boolean not null default true,
    inferred       text[] not null default '{}',
    note           text,
    sample         boolean not null default false,
    search_text    text not null,
    version        int not null default 0,
    created_at     timestamptz not null default now(),
    updated_at     timestamptz not null default now(),
    constraint fk_project_signing foreign key (signing_id) references signing (id),
    constraint fk_project_intention foreign key (intention_id) references intention (id),
    constraint ck_project_status check (status in ('PLANNED', 'UNDERWAY', 'COMPLETED', 'TERMINATED', 'NOT_STATED')),
    constraint ck_project_nature check (nature in ('COOPERATION', 'ENTERPRISE_INVESTMENT', 'POVERTY_ALLEVIATION', 'PAIRED_ASSISTANCE')),
    constraint ck_project_date_precision check (date_precision in ('DAY', 'MONTH', 'YEAR', 'UNKNOWN')),
    constraint ck_project_date_known check ((started_on is null) = (date_precision = 'UNKNOWN')),
    constraint ck_project_dates check (started_on is null or ended_on is null or started_on <= ended_on)
);
create index ix_project_started on project (started_on desc nulls last, id desc);
create index ix_project_updated on project (updated_at desc, id desc);
create index ix_project_name on project (name collate "zh-Hans-CN-x-icu", id);
create unique index uq_project_signing on project (signing_id) where signing_id is not null;
create index ix_project_intention on project (intention_id);
create index ix_project_search on project using gin (search_grams(search_text));

create table project_organization (
    project_id      uuid not null,
    organization_id uuid not null,
    role            text not null,
    constraint pk_project_organization primary key (project_id, organization_id),
    constraint fk_project_organization_project foreign key (project_id) references project (id) on delete cascade,
    constraint fk_project_organization_organization foreign key (organization_id) references organization (id),
    constraint ck_project_organization_role check (role in ('LEAD', 'PARTNER'))
);
create index ix_project_organization_organization on project_organization (organization_id, project_id);

create table project_place (
    project_id    uuid not null,
    division_code text not null,
    constraint pk_project_place primary key (project_id, division_code),
    constraint fk_project_place_project foreign key (project_id) references project (id) on delete cascade,
    constraint fk_project_place_division foreign key (division_code) references division (code)
);
create index ix_project_place_division on project_place (division_code, project_id);

-- A source may place a project in a zone without naming divisions.
create table project_zone (
    project_id uuid not null,
    zone_code  text not null,
    constraint pk_project_zone primary key (project_id, zone_code),
    constraint fk_project_zone_project foreign key (project_id) references project (id) on delete cascade,
    constraint fk_project_zone_zone foreign key (zone_code) references zone (code)
);
create index ix_project_zone_zone on project_zone (zone_code, project_id);
