-- What an intention needs and offers, in terms that can be compared: docs/adr/021-matching.md.

create table intention_term (
    intention_id  uuid not null,
    ordinal       int  not null,
    kind          text not null,
    category      text,
    field         text,
    division_code text,
    from_on       date,
    until_on      date,
    what          text,
    quantity      numeric(18, 2),
    unit          text,
    lead_id       uuid not null,
    open          boolean not null,
    constraint pk_intention_term primary key (intention_id, ordinal),
    constraint fk_intention_term_intention foreign key (intention_id) references intention (id) on delete cascade,
    constraint fk_intention_term_division foreign key (division_code) references division (code),
    constraint ck_intention_term_ordinal check (ordinal between 1 and 20),
    constraint ck_intention_term_kind check (kind in ('NEED', 'OFFER')),
    constraint ck_intention_term_category check (category in ('SCI_TECH', 'INDUSTRY', 'CHARITY', 'FORUM', 'COMPETITION', 'STANDARD',
        'TRAINING', 'RESEARCH')),
    constraint ck_intention_term_time check (from_on is null or until_on is null or from_on <= until_on),
    constraint ck_intention_term_quantity check (quantity > 0),
    constraint ck_intention_term_unit check ((quantity is null) = (unit is null)),
    -- only a draft may leave it open, and what came of one without being submitted; open terms are there to be compared
    constraint ck_intention_term_complete check (not open or (field is not null and what is not null))
);
comment on column intention_term.field is 'Field of work, in the words of organization.fields.';
comment on column intention_term.lead_id is 'Of the intention; kept by trigger.';
comment on column intention_term.open is 'Whether the intention is public and looks for partners; kept by trigger.';

-- The newest of a field, and the newest of a field in one place: what suggestions begin with. Both hold open terms alone.
create index ix_intention_term_field on intention_term (kind, field, intention_id desc) include (lead_id) where open;
create index ix_intention_term_place on intention_term (kind, field, division_code, intention_id desc) include (lead_id) where open;
create index ix_intention_term_lead on intention_term (lead_id, kind) where open;
create index ix_intention_term_division on intention_term (division_code) where division_code is not null;
create index ix_organization_fields on organization using gin (fields);

create function looks_for_partners(intention intention) returns boolean
    language sql immutable parallel safe as
$$ select intention.public and intention.status in ('ACCEPTED', 'MATCHED') $$;

-- A term knows of its intention what an index has to know. Run as the owner: whose step it is has been decided by then.
create function fill_intention_term() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as
$$
begin
    select i.lead_id, looks_for_partners(i) into new.lead_id, new.open from intention i where i.id = new.intention_id;
    return new;
end
$$;
create trigger intention_term_filled before insert or update on intention_term for each row execute function fill_intention_term();

create function open_intention_terms() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as
$$
begin
    if looks_for_partners(new) <> looks_for_partners(old) or new.lead_id <> old.lead_id then
        update intention_term set open = looks_for_partners(new), lead_id = new.lead_id where intention_id = new.id;
    end if;
    return null;
end
$$;
create trigger intention_terms_opened after update of status, kept_back, lead_id on intention
    for each row execute function open_intention_terms();

-- The second wall (V019): terms stand behind it with their intention. What is open is public, and needs no look at the intention.
alter table intention_term enable row level security;
create policy intention_term_seen on intention_term
    using (open or exists (select 1 from intention i where i.id = intention_id));
