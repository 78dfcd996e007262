-- Single sign-on: whose account the provider's word is, and ways to the provider that are under way. See docs/adr/015-single-sign-on.md.

create table account_link (
    issuer         text not null,
    subject        text not null,
    account_id     uuid not null,
    claims_read_at timestamptz,
    created_at     timestamptz not null default now(),
    constraint pk_account_link primary key (issuer, subject),
    constraint uq_account_link_account unique (account_id, issuer),
    constraint fk_account_link_account foreign key (account_id) references account (id) on delete cascade
);
comment on column account_link.claims_read_at is
    'When the provider issued the newest token whose claims were read: an older one changes nothing.';

-- One row for each way to the provider's sign-in page, taken when the browser comes back. State and browser are SHA-256 of what
-- the browser carries: in the address, and in a cookie.
create table sign_on_attempt (
    state_hash   bytea not null,
    browser_hash bytea not null,
    nonce        text not null,
    verifier     text not null,
    return_path  text not null,
    account_id   uuid,
    expires_at   timestamptz not null,
    constraint pk_sign_on_attempt primary key (state_hash),
    constraint fk_sign_on_attempt_account foreign key (account_id) references account (id) on delete cascade
);
create index ix_sign_on_attempt_expiry on sign_on_attempt (expires_at);
create index ix_sign_on_attempt_account on sign_on_attempt (account_id);
comment on column sign_on_attempt.account_id is 'The account that is to be linked, where that is what the way is for.';

-- Which session of the provider's stands behind a session here: when that one ends, this one does. The ID token is shown to the
-- provider again when somebody signs out, so that it need not ask; it lies sealed.
create table provider_session (
    session_id      uuid not null,
    issuer          text not null,
    subject         text not null,
    name            text,
    id_token_sealed text,
    constraint pk_provider_session primary key (session_id),
    constraint fk_provider_session_session foreign key (session_id) references session (id) on delete cascade
);
create index ix_provider_session_name on provider_session (issuer, name);
create index ix_provider_session_subject on provider_session (issuer, subject);
