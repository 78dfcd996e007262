-- Initiatives (倡议书): drafted by a body, in force from their opening, and joined by co-signers until they close.
-- See docs/adr/025-initiatives.md.

create function initiative_state(status text, closes_on date) returns text
    language sql stable as
$$
select case when status = 'OPEN' and china_today() > closes_on then 'CLOSED' else status end
$$;

create table initiative (
    id              uuid,
    organization_id uuid not null,
    division_code   text,
    status          text not null default 'DRAFT',
    title           text not null,
    text            text not null,
    actions         text[] not null,
    closes_on       date not null,
    threshold       int,
    signing_id      uuid,
    opened_at       timestamptz,
    closed_at       timestamptz,
    close_reason    text,
    last_number     int not null default 0,
    signature_count int not null default 0,
    sample          boolean not null default false,
    search_text     text not null,
    version         int not null default 0,
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    constraint pk_initiative primary key (id),
    constraint uq_initiative_signing unique (signing_id),
    constraint fk_initiative_organization foreign key (organization_id) references organization (id),
    constraint fk_initiative_division foreign key (division_code) references division (code),
    constraint fk_initiative_signing foreign key (signing_id) references signing (id),
    constraint ck_initiative_status check (status in ('DRAFT', 'OPEN', 'CLOSED')),
    constraint ck_initiative_opened check ((status = 'DRAFT') = (signing_id is null) and (status = 'DRAFT') = (opened_at is null)),
    constraint ck_initiative_closed check ((status = 'CLOSED') = (closed_at is not null) and (status = 'CLOSED') = (close_reason is not null)),
    constraint ck_initiative_actions check (cardinality(actions) between 1 and 50),
    constraint ck_initiative_threshold check (threshold between 1 and 100000),
    constraint ck_initiative_count check (signature_count between 0 and last_number)
);
comment on table initiative is 'What is signed is the text of the signing that its opening makes.';
comment on column initiative.status is 'As written; closed by its day: initiative_state.';
comment on column initiative.last_number is 'The last number given on the roll; none is given twice.';
comment on column initiative.signature_count is 'Co-signatures in force.';
create index ix_initiative_organization on initiative (organization_id);
create index ix_initiative_division on initiative (division_code);
create index ix_initiative_closes on initiative (closes_on desc, id desc);
create index ix_initiative_updated on initiative (updated_at desc, id desc);

-- From draft to open to closed and never back; once open, nothing of what is signed changes, nor until when.
create function initiative_keep() returns trigger
    language plpgsql as
$$
begin
    if not (old.status = new.status and old.status <> 'CLOSED' or (old.status, new.status) in (('DRAFT', 'OPEN'), ('OPEN', 'CLOSED')))
        or new.status = 'OPEN' and old.status = 'DRAFT' and new.closes_on < china_today()
        or old.status <> 'DRAFT' and (new.organization_id, new.title, new.text, new.actions, new.closes_on, new.threshold, new.signing_id, new.opened_at)
            is distinct from (old.organization_id, old.title, old.text, old.actions, old.closes_on, old.threshold, old.signing_id, old.opened_at) then
        raise exception 'an initiative is as it was opened' using errcode = 'restrict_violation', constraint = 'ck_initiative_kept';
    end if;
    return new;
end
$$;
create trigger initiative_kept before update on initiative for each row execute function initiative_keep();

create table initiative_signature (
    id              uuid,
    initiative_id   uuid not null,
    number          int not null,
    organization_id uuid not null,
    text_hash       text not null,
    signed_by       uuid not null,
    signed_at       timestamptz not null default now(),
    withdrawn_at    timestamptz,
    withdrawn_by    uuid,
    withdraw_reason text,
    constraint pk_initiative_signature primary key (id),
    constraint uq_initiative_signature_number unique (initiative_id, number),
    constraint fk_initiative_signature_initiative foreign key (initiative_id) references initiative (id),
    constraint fk_initiative_signature_organization foreign key (organization_id) references organization (id),
    constraint fk_initiative_signature_signed_by foreign key (signed_by) references account (id),
    constraint fk_initiative_signature_withdrawn_by foreign key (withdrawn_by) references account (id),
    constraint ck_initiative_signature_withdrawn check ((withdrawn_at is null) = (withdraw_reason is null)
        and (withdrawn_at is null) = (withdrawn_by is null))
);
comment on table initiative_signature is 'The roll: one line for each co-signature, those withdrawn too.';
create index ix_initiative_signature_organization on initiative_signature (organization_id);
create index ix_initiative_signature_signed_by on initiative_signature (signed_by);
create index ix_initiative_signature_withdrawn_by on initiative_signature (withdrawn_by) where withdrawn_by is not null;
-- of an organization one co-signature is in force at a time; signing again after withdrawing is a new line
create unique index uq_initiative_signature_in_force on initiative_signature (initiative_id, organization_id) where withdrawn_at is null;

-- The roll is written one line after the other, while the initiative is open, under the text that was opened. As the owner: whoever
-- co-signs may not change the initiative itself.
create function initiative_sign() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    found record;
begin
    select i.organization_id, initiative_state(i.status, i.closes_on) as state, s.status as signing_status, s.text_hash into found
        from initiative i left join signing s on s.id = i.signing_id where i.id = new.initiative_id for update of i;
    if found.state is distinct from 'OPEN' or found.signing_status is distinct from 'EFFECTIVE' then
        raise exception 'only what is open is joined or left' using errcode = 'restrict_violation', constraint = 'ck_initiative_signature_open';
    end if;
    if tg_op = 'INSERT' then
        if new.withdrawn_at is not null or found.organization_id = new.organization_id or found.text_hash is distinct from new.text_hash then
            raise exception 'a co-signature is another body''s, under the text that was opened'
                using errcode = 'restrict_violation', constraint = 'ck_initiative_signature_text';
        end if;
        update initiative set last_number = last_number + 1, signature_count = signature_count + 1, version = version + 1, updated_at = now()
            where id = new.initiative_id returning last_number into new.number;
    else
        if old.withdrawn_at is not null or new.withdrawn_at is null
            or (new.id, new.initiative_id, new.number, new.organization_id, new.text_hash, new.signed_by, new.signed_at)
                is distinct from (old.id, old.initiative_id, old.number, old.organization_id, old.text_hash, old.signed_by, old.signed_at) then
            raise exception 'a line of the roll stays, and is withdrawn once'
                using errcode = 'restrict_violation', constraint = 'ck_initiative_signature_kept';
        end if;
        update initiative set signature_count = signature_count - 1, version = version + 1, updated_at = now() where id = new.initiative_id;
    end if;
    return new;
end
$$;
create trigger initiative_signature_signed before insert or update on initiative_signature for each row execute function initiative_sign();

-- The second wall: a draft is its body's own and its departments'; what was opened is public, and so is its roll.
alter table initiative enable row level security;
create policy initiative_seen on initiative for select using (status <> 'DRAFT'
    or (select reach_is_all())
    or organization_id = any ((select reach_organizations())::uuid[])
    or division_code like any ((select reach_divisions())::text[]));
create policy initiative_drafted on initiative for insert with check ((select reach_is_all())
    or (status = 'DRAFT' and organization_id = any ((select reach_organizations())::uuid[])));
create policy initiative_changed on initiative for update using (true) with check ((select reach_is_all())
    or organization_id = any ((select reach_organizations())::uuid[]));
create policy initiative_removed on initiative for delete using ((select reach_is_all()));
alter table initiative_signature enable row level security;
create policy initiative_signature_seen on initiative_signature for select
    using (exists (select 1 from initiative i where i.id = initiative_id));
create policy initiative_signature_written on initiative_signature for insert with check ((select reach_is_all())
    or organization_id = any ((select reach_organizations())::uuid[]));
create policy initiative_signature_withdrawn on initiative_signature for update using (true) with check ((select reach_is_all())
    or organization_id = any ((select reach_organizations())::uuid[]));
do
$$
    begin
        if '${service}' <> current_user then
            revoke delete on initiative_signature from "${service}";
        end if;
    end
$$;
