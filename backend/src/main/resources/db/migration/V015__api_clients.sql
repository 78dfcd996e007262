-- Systems of departments that call by themselves: what they may do and where, their keys and tokens, what they have used.

create table api_client (
    id                  uuid primary key,
    name                text not null,
    purpose             text not null,
    scopes              text[] not null,
    organization_id     uuid,
    contact_id          uuid,
    addresses           text[] not null default '{}',
    requests_per_minute int not null,
    requests_per_day    int not null,
    expires_on          date not null,
    revoked_at          timestamptz,
    revoked_because     text,
    sample              boolean not null default false,
    version             int not null default 0,
    created_at          timestamptz not null default now(),
    updated_at          timestamptz not null default now(),
    constraint fk_api_client_organization foreign key (organization_id) references organization (id),
    constraint fk_api_client_contact foreign key (contact_id) references account (id) on delete set null,
    -- the journal names who acts: a system must not pass for a person (ck_account_username)
    constraint ck_api_client_name check (name !~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    constraint ck_api_client_scopes check (scopes <@
        array ['RECORDS_READ', 'ORGANIZATIONS_WRITE', 'INTENTIONS_WRITE', 'SIGNINGS_WRITE', 'LEDGER_WRITE']),
    constraint ck_api_client_addresses check (addresses::cidr[] is not null),
    constraint ck_api_client_requests check (requests_per_minute > 0 and requests_per_day > 0),
    constraint ck_api_client_revocation check ((revoked_at is null) = (revoked_because is null))
);
comment on column api_client.addresses is 'Networks that it may call from, CIDR; empty means any.';
comment on column api_client.expires_on is 'The last day on which it may call, by China''s clock.';
-- a name is free again once its client is revoked
create unique index uq_api_client_name on api_client (name) where revoked_at is null;
create index ix_api_client_organization on api_client (organization_id);
create index ix_api_client_contact on api_client (contact_id);

create table api_client_division (
    client_id     uuid not null,
    division_code text not null,
    constraint pk_api_client_division primary key (client_id, division_code),
    constraint fk_api_client_division_client foreign key (client_id) references api_client (id) on delete cascade,
    constraint fk_api_client_division_division foreign key (division_code) references division (code)
);
create index ix_api_client_division_division on api_client_division (division_code);

-- 256 random bits to the system, their SHA-256 here. An API key is sent as it is; a client secret is exchanged for tokens.
create table api_client_key (
    id                   uuid primary key,
    client_id            uuid not null,
    kind                 text not null,
    prefix               text not null,
    secret_hash          bytea not null,
    created_at           timestamptz not null default now(),
    ends_at              timestamptz not null,
    replaced_by_id       uuid,
    revoked_at           timestamptz,
    revoked_because      text,
    last_used_at         timestamptz,
    last_used_address    text,
    last_refused_at      timestamptz,
    last_refused_address text,
    constraint fk_api_client_key_client foreign key (client_id) references api_client (id) on delete cascade,
    constraint fk_api_client_key_replacement foreign key (replaced_by_id) references api_client_key (id),
    constraint uq_api_client_key_hash unique (secret_hash),
    constraint uq_api_client_key_replacement unique (replaced_by_id),
    constraint ck_api_client_key_kind check (kind in ('API_KEY', 'CLIENT_SECRET')),
    constraint ck_api_client_key_revocation check ((revoked_at is null) = (revoked_because is null))
);
create index ix_api_client_key_client on api_client_key (client_id);

-- A token lives no longer than the secret that it was got for, and may do no more than its client may now.
create table api_client_token (
    token_hash bytea primary key,
    key_id     uuid not null,
    scopes     text[] not null,
    expires_at timestamptz not null,
    constraint fk_api_client_token_key foreign key (key_id) references api_client_key (id) on delete cascade
);
create index ix_api_client_token_key on api_client_token (key_id);

-- What each system has asked for: a row per day (China's clock) and part of the contract, added to every few seconds.
create table api_client_usage (
    client_id  uuid not null,
    day        date not null,
    operations text not null,
    reads      bigint not null default 0,
    writes     bigint not null default 0,
    refused    bigint not null default 0,
    constraint pk_api_client_usage primary key (client_id, day, operations),
    constraint fk_api_client_usage_client foreign key (client_id) references api_client (id) on delete cascade
);
