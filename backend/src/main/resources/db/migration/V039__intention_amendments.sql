-- What owner and department say to each other about an intention, and changes to what was accepted.

create table intention_comment (
    id              uuid primary key,
    intention_id    uuid        not null,
    author_id       uuid        not null,
    organization_id uuid,
    department      boolean     not null,
    pointer         text,
    text            text,
    created_at      timestamptz not null default now(),
    withdrawn_at    timestamptz,
    constraint fk_intention_comment_intention foreign key (intention_id) references intention (id) on delete cascade,
    constraint fk_intention_comment_author foreign key (author_id) references account (id),
    constraint fk_intention_comment_organization foreign key (organization_id) references organization (id),
    constraint ck_intention_comment_text check ((text is null) = (withdrawn_at is not null))
);
create index ix_intention_comment_intention on intention_comment (intention_id, id);
create index ix_intention_comment_author on intention_comment (author_id);
create index ix_intention_comment_organization on intention_comment (organization_id);
comment on column intention_comment.text is 'Null once its author has withdrawn it.';

-- What was said stays as it was said; it may be taken back, once.
create function keep_comment() returns trigger
    language plpgsql as
$$
begin
    if old.withdrawn_at is not null or new.withdrawn_at is null
        or (new.id, new.intention_id, new.author_id, new.organization_id, new.department, new.pointer, new.created_at) is distinct from
           (old.id, old.intention_id, old.author_id, old.organization_id, old.department, old.pointer, old.created_at) then
        raise exception 'a comment is withdrawn, never edited' using errcode = '23001', constraint = 'ck_intention_comment_kept';
    end if;
    return new;
end
$$;
create trigger intention_comment_kept before update on intention_comment for each row execute function keep_comment();

alter table intention_comment enable row level security;
create policy intention_comment_seen on intention_comment using (intention_within_reach(intention_id));

create table intention_amendment (
    id              uuid primary key,
    intention_id    uuid        not null,
    status          text        not null,
    reason          text        not null,
    before          jsonb       not null,
    after           jsonb       not null,
    decision_reason text,
    proposed_at     timestamptz not null default now(),
    decided_at      timestamptz,
    version         int         not null default 0,
    constraint fk_intention_amendment_intention foreign key (intention_id) references intention (id) on delete cascade,
    constraint ck_intention_amendment_status check (status in ('OPEN', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')),
    constraint ck_intention_amendment_decided check ((status = 'OPEN') = (decided_at is null)),
    constraint ck_intention_amendment_decision check (status <> 'REJECTED' or decision_reason is not null),
    constraint ck_intention_amendment_changed check (before <> after)
);
create unique index uq_intention_amendment_open on intention_amendment (intention_id) where status = 'OPEN';
create index ix_intention_amendment_intention on intention_amendment (intention_id, id desc);

create function keep_amendment() returns trigger
    language plpgsql as
$$
begin
    if old.status <> 'OPEN' or (new.id, new.intention_id, new.reason, new.before, new.after, new.proposed_at) is distinct from
        (old.id, old.intention_id, old.reason, old.before, old.after, old.proposed_at) then
        raise exception 'an amendment is decided once, as it was proposed' using errcode = '23001', constraint = 'ck_intention_amendment_kept';
    end if;
    return new;
end
$$;
create trigger intention_amendment_kept before update on intention_amendment for each row execute function keep_amendment();

alter table intention_amendment enable row level security;
create policy intention_amendment_seen on intention_amendment using (intention_within_reach(intention_id));
