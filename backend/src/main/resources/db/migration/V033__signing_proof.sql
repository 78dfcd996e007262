-- Proofs of signings: the keys that the service signs them with. All are kept, so that what was signed once can be verified for good.
create table proof_key (
    id                 text,
    public_key         text not null,
    private_key_sealed text not null,
    current            boolean not null default true,
    created_at         timestamptz not null default now(),
    constraint pk_proof_key primary key (id),
    constraint ck_proof_key_id check (id ~ '^[0-9a-f]{16}$'),
    constraint ck_proof_key_public check (public_key ~ '^[0-9a-f]{64}$')
);
comment on column proof_key.id is 'The first 16 hexadecimal digits of SHA-256 of the public key.';
create unique index uq_proof_key_current on proof_key (current) where current;
