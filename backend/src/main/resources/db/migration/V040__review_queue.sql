-- The queue of what was submitted: how long it waits, and who has taken it in hand.

create table intention_claim (
    intention_id uuid primary key,
    account_id   uuid        not null,
    claimed_at   timestamptz not null,
    ends_at      timestamptz not null,
    constraint fk_intention_claim_intention foreign key (intention_id) references intention (id) on delete cascade,
    constraint fk_intention_claim_account foreign key (account_id) references account (id) on delete cascade,
    constraint ck_intention_claim_time check (claimed_at < ends_at)
);
create index ix_intention_claim_account on intention_claim (account_id);
alter table intention_claim enable row level security;
create policy intention_claim_seen on intention_claim using (intention_within_reach(intention_id));

-- A claim is of what waits: it ends when the intention no longer does.
create function end_claim() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as
$$
begin
    delete from intention_claim where intention_id = new.id;
    return null;
end
$$;
create trigger intention_claim_ended after update of status on intention
    for each row when (old.status = 'SUBMITTED' and new.status <> 'SUBMITTED') execute function end_claim();

-- the order of the queue, and of one region's
create index ix_intention_waiting on intention (submitted_at, id) where status = 'SUBMITTED';
create index ix_intention_waiting_region on intention (origin_division_code, submitted_at, id) where status = 'SUBMITTED';
