-- Secrets and personal data lie sealed (docs/adr/017-vault.md): $algorithm$key$ and the content in base64url; indexes look the same.
create domain sealed as text constraint ck_sealed check (value ~ '^\$[a-z0-9-]+\$[A-Za-z0-9._-]+\$[A-Za-z0-9_-]+$');

-- Whom to turn to at an organization, and its bank account.
create table organization_contact (
    organization_id       uuid not null,
    contact_person_sealed sealed,
    telephone_sealed      sealed,
    telephone_index       sealed,
    email_sealed          sealed,
    bank_name_sealed      sealed,
    account_name_sealed   sealed,
    account_number_sealed sealed,
    version               int not null,
    updated_at            timestamptz not null default now(),
    constraint pk_organization_contact primary key (organization_id),
    constraint fk_organization_contact_organization foreign key (organization_id) references organization (id),
    constraint ck_organization_contact_telephone check ((telephone_sealed is null) = (telephone_index is null)),
    constraint ck_organization_contact_account check (num_nulls(bank_name_sealed, account_name_sealed, account_number_sealed) in (0, 3))
);
create index ix_organization_contact_telephone on organization_contact (telephone_index);

-- The keys that values lie or lay under, and what tells each from another of its name. The keys themselves are elsewhere.
create table vault_key (
    mark          text not null,
    proof         sealed not null,
    first_seen_at timestamptz not null default now(),
    constraint pk_vault_key primary key (mark)
);
