-- What a signing says, fixed by hash; until when it can be confirmed; how it ends and what follows it.

-- A proposal that was not confirmed in time has expired: nobody has to write that down.
create function signing_state(status text, confirm_until date) returns text
    language sql stable parallel safe as
$$ select case when status = 'PROPOSED' and confirm_until < china_today() then 'EXPIRED' else status end $$;

alter table signing
    add column text_number int,
    add column confirm_until date,
    add column review_on date,
    add column parent_id uuid,
    add column relation text,
    add column voided_at timestamptz,
    add column voided_by uuid,
    add column public boolean generated always as (basis = 'STATED' or effective_at is not null) stored,
    add constraint fk_signing_parent foreign key (parent_id) references signing (id),
    add constraint fk_signing_voided_by foreign key (voided_by) references account (id),
    add constraint ck_signing_relation check (relation in ('AMENDMENT', 'RENEWAL', 'IMPLEMENTATION')),
    add constraint ck_signing_parent check ((parent_id is null) = (relation is null) and parent_id <> id),
    add constraint ck_signing_text_known check (text_number is null or text_hash is not null),
    drop constraint ck_signing_status,
    add constraint ck_signing_status check (status in ('PROPOSED', 'DECLINED', 'EFFECTIVE', 'VOIDED')),
    drop constraint ck_signing_effective,
    add constraint ck_signing_effective check (basis = 'STATED' or status = 'VOIDED' or (status = 'EFFECTIVE') = (effective_at is not null)),
    drop constraint uq_signing_supersedes;
comment on column signing.confirm_until is 'The last day, in China, on which a party can confirm.';
comment on column signing.public is 'Whether anybody may see it: in force once, or stated by a document.';
comment on column signing.relation is 'What it is to its parent.';
create index ix_signing_parent on signing (parent_id) where parent_id is not null;
-- what was declined or voided before it took effect leaves the place to another
create unique index uq_signing_supersedes on signing (supersedes_id)
    where supersedes_id is not null and status in ('PROPOSED', 'EFFECTIVE');
drop index uq_signing_intention_in_force;
create unique index uq_signing_intention_in_force on signing (intention_id)
    where intention_id is not null and status in ('PROPOSED', 'EFFECTIVE');

-- The versions of the text. The hash is SHA-256 of {"clauses":[…],"title":"…"} in the canonical form of RFC 8785.
create table signing_text (
    signing_id uuid not null,
    number     int not null,
    title      text not null,
    clauses    text[] not null,
    hash       text not null,
    created_at timestamptz not null default now(),
    constraint pk_signing_text primary key (signing_id, number),
    constraint uq_signing_text_hash unique (signing_id, number, hash),
    constraint fk_signing_text_signing foreign key (signing_id) references signing (id) on delete cascade,
    constraint ck_signing_text_number check (number >= 1),
    constraint ck_signing_text_hash_form check (hash ~ '^[0-9a-f]{64}$')
);

alter table signing_party
    add column text_number int,
    add column text_hash text,
    add column signatory_name text,
    add column signatory_function text,
    add column declined_at timestamptz,
    add column declined_by uuid,
    add column decline_reason text,
    add constraint fk_signing_party_text foreign key (signing_id, text_number, text_hash) references signing_text (signing_id, number, hash),
    add constraint fk_signing_party_declined_by foreign key (declined_by) references account (id),
    add constraint ck_signing_party_declined check (declined_at is null or (decline_reason is not null and confirmed_at is null));
comment on column signing_party.text_hash is 'Of the text that was confirmed. Null: confirmed before texts were kept, or by the sample data.';
comment on column signing_party.signatory_name is 'Who confirmed: shown to those who look after the signing alone.';

-- What waits for confirmations gets the text that it has: its title.
insert into signing_text (signing_id, number, title, clauses, hash, created_at)
select id, 1, title, '{}', encode(sha256(convert_to('{"clauses":[],"title":' || to_json(title)::text || '}', 'UTF8')), 'hex'), created_at
from signing where basis = 'CONFIRMED' and status = 'PROPOSED';
update signing s set text_number = 1, text_hash = t.hash from signing_text t where t.signing_id = s.id;
alter table signing add constraint fk_signing_text foreign key (id, text_number, text_hash)
    references signing_text (signing_id, number, hash) deferrable initially deferred;

create function signing_text_keep() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'INSERT' then
        if exists (select 1 from signing_party where signing_id = new.signing_id and confirmed_at is not null)
            or new.number <> 1 + (select coalesce(max(number), 0) from signing_text where signing_id = new.signing_id) then
            raise exception 'a text that somebody has confirmed is the last'
                using errcode = 'restrict_violation', constraint = 'ck_signing_text_last';
        end if;
        return new;
    end if;
    if tg_op = 'DELETE' and not exists (select 1 from signing where id = old.signing_id) then
        return old;
    end if;
    raise exception 'a version of a text cannot be changed' using errcode = 'restrict_violation', constraint = 'ck_signing_text_fixed';
end
$$;
create trigger signing_text_kept before insert or update or delete on signing_text
    for each row execute function signing_text_keep();

-- A confirmation names the newest text, comes in time, and stays.
create or replace function signing_party_keep_confirmed() returns trigger
    language plpgsql as
$$
declare
    of_signing record;
begin
    if old.confirmed_at is not null and (new.confirmed_at, new.confirmed_by, new.organization_id, new.signing_id, new.text_number,
            new.text_hash, new.signatory_name, new.signatory_function)
        is distinct from (old.confirmed_at, old.confirmed_by, old.organization_id, old.signing_id, old.text_number,
            old.text_hash, old.signatory_name, old.signatory_function) then
        raise exception 'a confirmed party cannot be changed'
            using errcode = 'restrict_violation', constraint = 'ck_signing_party_confirmed';
    end if;
    if old.confirmed_at is null and new.confirmed_at is not null then
        select status, confirm_until, text_number into of_signing from signing where id = new.signing_id;
        if of_signing.status not in ('PROPOSED', 'EFFECTIVE') or of_signing.confirm_until < china_today()
            or of_signing.text_number is distinct from new.text_number then
            raise exception 'this cannot be confirmed any more'
                using errcode = 'restrict_violation', constraint = 'ck_signing_party_open';
        end if;
    end if;
    return new;
end
$$;

-- A signing takes effect once.
create function signing_keep_effect() returns trigger
    language plpgsql as
$$
begin
    if old.effective_at is not null and (new.effective_at is distinct from old.effective_at or new.text_number is distinct from old.text_number
        or new.text_hash is distinct from old.text_hash or (old.status = 'VOIDED' and new.status <> 'VOIDED')) then
        raise exception 'what took effect cannot be changed' using errcode = 'restrict_violation', constraint = 'ck_signing_in_force';
    end if;
    return new;
end
$$;
create trigger signing_effect_kept before update on signing
    for each row execute function signing_keep_effect();

-- The second wall: a proposal that was declined or voided is no more public than it was before.
alter policy signing_seen on signing using (public
    or (select reach_is_all())
    or division_code like any ((select reach_divisions())::text[])
    or exists (select 1 from signing_party p
        where p.signing_id = signing.id and p.organization_id = any ((select reach_organizations())::uuid[])));
alter table signing_text enable row level security;
create policy signing_text_seen on signing_text for select using (exists (select 1 from signing s where s.id = signing_id));
create policy signing_text_written on signing_text for insert with check (exists (select 1 from signing s where s.id = signing_id));
do
$$
    begin
        if '${service}' <> current_user then
            revoke update, delete on signing_text from "${service}";
        end if;
    end
$$;
