-- The ledger of money and beneficiaries. Rows are never changed: a correction reverses one and, where needed, adds another.

create table funding_record (
    id              uuid primary key,
    project_id      uuid not null,
    kind            text not null,
    amount          numeric(18, 2) not null,
    currency        text not null default 'CNY',
    on_date         date not null,
    payer_id        uuid,
    division_code   text,
    evidence        text,
    reverses_id     uuid,
    reason          text,
    reported_by     uuid,
    sample          boolean not null default false,
    version         int not null default 0,
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    constraint fk_funding_record_project foreign key (project_id) references project (id),
    constraint fk_funding_record_payer foreign key (payer_id) references organization (id),
    constraint fk_funding_record_division foreign key (division_code) references division (code),
    constraint fk_funding_record_reverses foreign key (reverses_id) references funding_record (id),
    constraint fk_funding_record_account foreign key (reported_by) references account (id),
    constraint uq_funding_record_reverses unique (reverses_id),
    constraint ck_funding_record_kind check (kind in ('PLEDGED', 'DISBURSED', 'IN_KIND')),
    constraint ck_funding_record_currency check (currency = 'CNY'),
    -- a reversal carries the amount of what it reverses with the sign turned, so that the sum of all rows is the truth
    constraint ck_funding_record_amount check (case when reverses_id is null then amount > 0 else amount < 0 end),
    constraint ck_funding_record_reason check (reverses_id is null or reason is not null)
);
create index ix_funding_record_project on funding_record (project_id, on_date desc, id desc);
create index ix_funding_record_date on funding_record (on_date desc, id desc);
create index ix_funding_record_amount on funding_record (amount desc, id desc);
create index ix_funding_record_payer on funding_record (payer_id);

create table beneficiary_record (
    id            uuid primary key,
    project_id    uuid not null,
    unit          text not null,
    quantity      bigint not null,
    on_date       date not null,
    division_code text,
    evidence      text,
    reverses_id   uuid,
    reason        text,
    reported_by   uuid,
    sample        boolean not null default false,
    version       int not null default 0,
    created_at    timestamptz not null default now(),
    updated_at    timestamptz not null default now(),
    constraint fk_beneficiary_record_project foreign key (project_id) references project (id),
    constraint fk_beneficiary_record_division foreign key (division_code) references division (code),
    constraint fk_beneficiary_record_reverses foreign key (reverses_id) references beneficiary_record (id),
    constraint fk_beneficiary_record_account foreign key (reported_by) references account (id),
    constraint uq_beneficiary_record_reverses unique (reverses_id),
    constraint ck_beneficiary_record_unit check (unit in ('PERSON', 'PERSON_TIMES')),
    constraint ck_beneficiary_record_quantity check (case when reverses_id is null then quantity > 0 else quantity < 0 end),
    constraint ck_beneficiary_record_reason check (reverses_id is null or reason is not null)
);
create index ix_beneficiary_record_project on beneficiary_record (project_id, on_date desc, id desc);
create index ix_beneficiary_record_date on beneficiary_record (on_date desc, id desc);

create function ledger_refuse_change() returns trigger
    language plpgsql as
$$
begin
    -- sample rows may go: they were never facts
    if tg_op = 'DELETE' and old.sample then
        return old;
    end if;
    raise exception 'the ledger is append-only' using errcode = 'restrict_violation', constraint = 'ck_ledger_append_only';
end
$$;
create trigger funding_record_append_only before update or delete on funding_record
    for each row execute function ledger_refuse_change();
create trigger beneficiary_record_append_only before update or delete on beneficiary_record
    for each row execute function ledger_refuse_change();
