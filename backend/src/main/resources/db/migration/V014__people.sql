-- People: who may be let in, with which roles, until when; and accounts that are locked, or closed when their person leaves.

-- An account is open, locked (disabled_at and the lock) or closed (disabled_at alone, for good).
alter table account add column standing_version int not null default 0;
alter table account add column closed boolean not null default false;
alter table account add column lock_reason text;
alter table account add column lock_role text;
alter table account add column lock_organization_id uuid;
alter table account add column lock_division_code text;
alter table account add column search_text text not null default '';
update account set search_text = E'\n' || lower(display_name) || E'\n\n' || translate(username, '._-', '') || E'\n';

alter table account add constraint fk_account_lock_organization
    foreign key (lock_organization_id) references organization (id) on delete set null;
alter table account add constraint fk_account_lock_division foreign key (lock_division_code) references division (code);
alter table account add constraint ck_account_closed check (not closed or disabled_at is not null);
alter table account add constraint ck_account_lock check (case
    when disabled_at is null or closed then lock_reason is null and lock_role is null and lock_organization_id is null and lock_division_code is null
    else (lock_role is null) = (lock_reason is null) end);
create index ix_account_name on account (display_name collate "zh-Hans-CN-x-icu", id);
create index ix_account_search on account using gin (search_grams(search_text));
create index ix_account_lock_organization on account (lock_organization_id) where lock_organization_id is not null;
create index ix_account_grant_division_pattern on account_grant (division_code text_pattern_ops);

comment on column account.standing_version is
    'Counts changes of state and roles; sign-ins and passwords count in version, so that guessing at a password holds up nobody who locks the account.';
comment on column account.lock_role is
    'By which grant it was locked, with the scope beside it: whoever could give that grant may lift the lock, and nobody below.';

-- Without a security administrator who can sign in, nobody could let anybody in again.
create function account_keep_security_administrator() returns trigger
    language plpgsql as
$$
begin
    -- one at a time: two who lock each other at once would each still see the other
    perform pg_advisory_xact_lock(hashtext('last security administrator'));
    if not exists (select 1 from account_grant g join account a on a.id = g.account_id
                   where g.role = 'SECURITY_ADMINISTRATOR' and a.disabled_at is null) then
        raise exception 'the last security administrator stays' using errcode = 'restrict_violation',
            constraint = 'ck_account_last_security_administrator';
    end if;
    return null;
end
$$;
create trigger account_last_security_administrator after update of disabled_at on account
    for each row when (old.disabled_at is null and new.disabled_at is not null and new.administrator)
    execute function account_keep_security_administrator();
create trigger account_grant_last_security_administrator after delete on account_grant
    for each row when (old.role = 'SECURITY_ADMINISTRATOR')
    execute function account_keep_security_administrator();

-- The link of an invitation carries 256 random bits; their SHA-256 is here. It is good once, until it expires or is withdrawn.
create table invitation (
    id              uuid primary key,
    token_hash      bytea not null,
    display_name    text not null,
    email_sealed    text,
    roles           text[] not null,
    organization_id uuid,
    division_code   text,
    zone_code       text,
    invited_by      uuid not null,
    expires_at      timestamptz not null,
    accepted_at     timestamptz,
    accepted_by     uuid,
    withdrawn_at    timestamptz,
    sample          boolean not null default false,
    version         int not null default 0,
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    constraint uq_invitation_token unique (token_hash),
    constraint fk_invitation_organization foreign key (organization_id) references organization (id),
    constraint fk_invitation_division foreign key (division_code) references division (code),
    constraint fk_invitation_zone foreign key (zone_code) references zone (code),
    constraint fk_invitation_inviter foreign key (invited_by) references account (id),
    constraint fk_invitation_accepter foreign key (accepted_by) references account (id),
    constraint ck_invitation_end check ((accepted_at is null) = (accepted_by is null) and (accepted_at is null or withdrawn_at is null)),
    constraint ck_invitation_address check (email_sealed is null or (accepted_at is null and withdrawn_at is null)),
    constraint ck_invitation_roles check (cardinality(roles) > 0 and case
        when roles <@ '{ORGANIZATION_MEMBER,ORGANIZATION_SIGNATORY,ORGANIZATION_MANAGER}'
            then organization_id is not null and division_code is null and zone_code is null
        when roles <@ '{DEPARTMENT_OFFICER,DEPARTMENT_REVIEWER,DEPARTMENT_MANAGER}' then division_code is not null and zone_code is null
        when roles = '{ZONE_COORDINATOR}' then zone_code is not null and organization_id is null and division_code is null
        else cardinality(roles) = 1 and roles <@ '{SYSTEM_ADMINISTRATOR,SECURITY_ADMINISTRATOR,AUDIT_ADMINISTRATOR}'
            and organization_id is null and division_code is null and zone_code is null end)
);
create index ix_invitation_created on invitation (created_at desc, id desc);
create index ix_invitation_organization on invitation (organization_id);
create index ix_invitation_division on invitation (division_code text_pattern_ops);
create index ix_invitation_inviter on invitation (invited_by);
create index ix_invitation_accepter on invitation (accepted_by);
comment on constraint ck_invitation_address on invitation is 'An address is kept only while the invitation may still have to be sent.';
