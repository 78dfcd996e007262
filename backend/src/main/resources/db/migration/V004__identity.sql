-- Who may sign in, and what was promised to a caller that retries.

create table account (
    id                   uuid primary key,
    username             text not null,
    display_name         text not null,
    password_hash        text not null,
    must_change_password boolean not null default false,
    failed_sign_ins      int not null default 0,
    locked_until         timestamptz,
    disabled_at          timestamptz,
    sample               boolean not null default false,
    version              int not null default 0,
    created_at           timestamptz not null default now(),
    updated_at           timestamptz not null default now(),
    constraint uq_account_username unique (username),
    constraint ck_account_username check (username ~ '^[a-z0-9][a-z0-9._-]{1,63}$')
);

-- Sign-in tokens are opaque: 256 random bits to the caller, their SHA-256 here. Ending a row ends the session at once.
create table session (
    token_hash bytea primary key,
    account_id uuid not null,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    constraint fk_session_account foreign key (account_id) references account (id) on delete cascade
);
create index ix_session_account on session (account_id);
create index ix_session_expiry on session (expires_at);

-- One answer per caller and key, kept in the transaction of the write.
create table idempotency_key (
    caller      text not null,
    key         text not null,
    fingerprint bytea not null,
    response    text,
    created_at  timestamptz not null default now(),
    constraint pk_idempotency_key primary key (caller, key)
);
create index ix_idempotency_key_age on idempotency_key (created_at);

-- Secrets that all copies of the service must share, drawn at random on first start: the key that signs cursors.
create table instance_secret (
    name       text primary key,
    value      bytea not null,
    created_at timestamptz not null default now()
);
