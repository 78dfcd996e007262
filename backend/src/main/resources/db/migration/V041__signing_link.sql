-- One-time links: a party confirms on the spot, on a phone and without an account. See docs/adr/023-confirming-on-the-spot.md.

alter table signing_party add constraint uq_signing_party_signing unique (signing_id, id);

create table signing_link (
    id           uuid,
    signing_id   uuid not null,
    party_id     uuid not null,
    text_number  int not null,
    text_hash    text not null,
    token_hash   bytea not null,
    issued_by    uuid not null,
    expires_at   timestamptz not null,
    used_at      timestamptz,
    withdrawn_at timestamptz,
    version      int not null default 0,
    created_at   timestamptz not null default now(),
    constraint pk_signing_link primary key (id),
    constraint uq_signing_link_token unique (token_hash),
    constraint uq_signing_link_bound unique (id, party_id, text_number, text_hash),
    constraint fk_signing_link_party foreign key (signing_id, party_id) references signing_party (signing_id, id) on delete cascade,
    constraint fk_signing_link_text foreign key (signing_id, text_number, text_hash) references signing_text (signing_id, number, hash)
        on delete cascade,
    constraint fk_signing_link_issued_by foreign key (issued_by) references account (id),
    constraint ck_signing_link_token check (length(token_hash) = 32),
    constraint ck_signing_link_expires check (expires_at > created_at),
    constraint ck_signing_link_end check (used_at is null or withdrawn_at is null)
);
comment on table signing_link is 'Good once, for one party and one version of the text. The token itself is kept nowhere.';
comment on column signing_link.token_hash is 'SHA-256 of the token.';
create index ix_signing_link_party on signing_link (signing_id, party_id, created_at desc, id desc);
create index ix_signing_link_issued_by on signing_link (issued_by);
-- of a party one link is good at a time
create unique index uq_signing_link_open on signing_link (party_id) where used_at is null and withdrawn_at is null;

-- What a link is good for is settled when it is issued; what has ended stays ended.
create function signing_link_keep() returns trigger
    language plpgsql as
$$
begin
    if (new.signing_id, new.party_id, new.text_number, new.text_hash, new.token_hash, new.issued_by, new.expires_at)
        is distinct from (old.signing_id, old.party_id, old.text_number, old.text_hash, old.token_hash, old.issued_by, old.expires_at)
        or old.used_at is not null or old.withdrawn_at is not null then
        raise exception 'a link stays what it was issued for, and ends once'
            using errcode = 'restrict_violation', constraint = 'ck_signing_link_kept';
    end if;
    return new;
end
$$;
create trigger signing_link_kept before update on signing_link for each row execute function signing_link_keep();

-- Whoever came by a link confirmed for the party and the text of the link, and no other.
alter table signing_party
    add column link_id uuid,
    add constraint fk_signing_party_link foreign key (link_id, id, text_number, text_hash)
        references signing_link (id, party_id, text_number, text_hash);
comment on column signing_party.link_id is 'The one-time link that it was confirmed by; null where an account confirmed.';
create index ix_signing_party_link on signing_party (link_id) where link_id is not null;

create or replace function signing_party_keep_confirmed() returns trigger
    language plpgsql as
$$
declare
    of_signing record;
begin
    if old.confirmed_at is not null and (new.confirmed_at, new.confirmed_by, new.organization_id, new.signing_id, new.text_number,
            new.text_hash, new.signatory_name, new.signatory_function, new.link_id)
        is distinct from (old.confirmed_at, old.confirmed_by, old.organization_id, old.signing_id, old.text_number,
            old.text_hash, old.signatory_name, old.signatory_function, old.link_id) then
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
        if new.link_id is not null and not exists (select 1 from signing_link l
                where l.id = new.link_id and l.withdrawn_at is null and l.expires_at > now()) then
            raise exception 'a link that has ended confirms nothing'
                using errcode = 'restrict_violation', constraint = 'ck_signing_party_link';
        end if;
    end if;
    return new;
end
$$;

-- The second wall: links are there for the parties and for the departments that look after the signing. Who comes with the token is
-- let through by the service, which looks for nothing but its hash.
alter table signing_link enable row level security;
create policy signing_link_seen on signing_link using ((select reach_is_all())
    or exists (select 1 from signing s where s.id = signing_id and s.division_code like any ((select reach_divisions())::text[]))
    or exists (select 1 from signing_party p
        where p.signing_id = signing_link.signing_id and p.organization_id = any ((select reach_organizations())::uuid[])));
