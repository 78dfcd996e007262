-- People's sessions: kept by cookie or bearer token, turned over, listed and ended; guesses counted by name and address; a second
-- factor, and the roles that require one. See docs/adr/012-sessions-by-cookie.md.

alter table session drop constraint session_pkey;
alter table session add column id uuid not null default gen_random_uuid();
alter table session add constraint pk_session primary key (id);
alter table session add constraint uq_session_token unique (token_hash);
alter table session add column kind text not null default 'BEARER';
alter table session add column opened_by text not null default 'PASSWORD';
alter table session add column address text;
alter table session add column device text;
alter table session add column last_seen_at timestamptz not null default now();
-- since when the current token is current, and when another one was last offered in its place
alter table session add column token_since timestamptz not null default now();
alter table session add column offered_at timestamptz;
alter table session add constraint ck_session_kind check (kind in ('BEARER', 'COOKIE'));
alter table session add constraint ck_session_opened_by check (opened_by in ('PASSWORD', 'SIGN_ON'));

-- The other tokens of a session: offered and not used yet, or retired because a newer one was used. One that is retired is
-- remembered as long as the session lives: whoever sends it later has copied it.
create table session_token (
    token_hash bytea not null,
    session_id uuid not null,
    offered_at timestamptz not null default now(),
    retired_at timestamptz,
    constraint pk_session_token primary key (token_hash),
    constraint fk_session_token_session foreign key (session_id) references session (id) on delete cascade
);
create index ix_session_token_session on session_token (session_id);

-- Tries to guess a password: of a name at an address, of a name, at an address. The subject is a keyed hash: a name that is no
-- account's may be a password typed into the wrong field.
create table sign_in_guess (
    kind         text not null,
    subject      bytea not null,
    tries        int not null default 0,
    since        timestamptz not null default now(),
    locked_until timestamptz,
    succeeded_at timestamptz,
    constraint pk_sign_in_guess primary key (kind, subject),
    constraint ck_sign_in_guess_kind check (kind in ('NAME_AT_ADDRESS', 'NAME', 'ADDRESS'))
);
create index ix_sign_in_guess_since on sign_in_guess (since);
alter table account drop column failed_sign_ins;
alter table account drop column locked_until;

-- One-time codes by time (RFC 6238). The secret lies sealed; last_step is the last step of 30 s whose code was used.
create table second_factor (
    account_id    uuid not null,
    secret_sealed text not null,
    confirmed_at  timestamptz,
    last_step     bigint not null default 0,
    constraint pk_second_factor primary key (account_id),
    constraint fk_second_factor_account foreign key (account_id) references account (id) on delete cascade
);

create table recovery_code (
    account_id uuid not null,
    code_hash  bytea not null,
    used_at    timestamptz,
    constraint pk_recovery_code primary key (account_id, code_hash),
    constraint fk_recovery_code_factor foreign key (account_id) references second_factor (account_id) on delete cascade
);

create table second_factor_rule (
    role       text not null,
    required   boolean not null,
    version    int not null default 0,
    updated_at timestamptz not null default now(),
    constraint pk_second_factor_rule primary key (role),
    constraint ck_second_factor_rule_role check (role in ('ORGANIZATION_MEMBER', 'ORGANIZATION_SIGNATORY', 'ORGANIZATION_MANAGER',
        'DEPARTMENT_OFFICER', 'DEPARTMENT_REVIEWER', 'DEPARTMENT_MANAGER', 'ZONE_COORDINATOR', 'SYSTEM_ADMINISTRATOR',
        'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR'))
);
insert into second_factor_rule (role, required) select unnest(array ['ORGANIZATION_MEMBER', 'ORGANIZATION_SIGNATORY',
    'ORGANIZATION_MANAGER', 'DEPARTMENT_OFFICER', 'DEPARTMENT_REVIEWER', 'DEPARTMENT_MANAGER', 'ZONE_COORDINATOR',
    'SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR']), false;
