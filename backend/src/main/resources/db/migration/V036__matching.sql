-- Matches: the meeting of an intention's need with another organization's offer. See docs/adr/021-matching.md.

create table match (
    id              uuid,
    intention_id    uuid not null,
    lead_id         uuid not null,
    organization_id uuid not null,
    division_code   text not null,
    status          text not null,
    proposed_by     text not null,
    reason          text,
    proposed_at     timestamptz not null,
    answered_at     timestamptz,
    messages        int not null default 0,
    sample          boolean not null default false,
    version         int not null default 0,
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    constraint pk_match primary key (id),
    -- one for each pair, for good: who comes back to it takes it up again
    constraint uq_match_pair unique (intention_id, organization_id),
    constraint fk_match_intention foreign key (intention_id) references intention (id),
    constraint fk_match_lead foreign key (lead_id) references organization (id),
    constraint fk_match_organization foreign key (organization_id) references organization (id),
    constraint fk_match_division foreign key (division_code) references division (code),
    constraint ck_match_sides check (lead_id <> organization_id),
    constraint ck_match_status check (status in ('PROPOSED', 'AGREED', 'DECLINED', 'WITHDRAWN')),
    constraint ck_match_proposed_by check (proposed_by in ('LEAD', 'PARTNER')),
    constraint ck_match_answered check ((status in ('AGREED', 'DECLINED')) = (answered_at is not null)),
    constraint ck_match_reason check ((status in ('DECLINED', 'WITHDRAWN')) = (reason is not null)),
    constraint ck_match_messages check (messages >= 0)
);
comment on column match.lead_id is 'Of the intention, as division_code is its origin: whose the match is, without looking at another table.';
create index ix_match_lead on match (lead_id, id desc);
create index ix_match_organization on match (organization_id, id desc);
create index ix_match_division on match (division_code, id desc);

-- What was agreed stays agreed, and between whom a match is stays too; only the lead goes with that of the intention.
create function keep_match() returns trigger
    language plpgsql as
$$
begin
    if (new.intention_id, new.organization_id, new.division_code) is distinct from
            (old.intention_id, old.organization_id, old.division_code)
        or (new.lead_id <> old.lead_id
            and not exists (select 1 from intention i where i.id = new.intention_id and i.lead_id = new.lead_id))
        or (old.status = 'AGREED' and (new.status, new.proposed_by, new.answered_at) is distinct from
            (old.status, old.proposed_by, old.answered_at)) then
        raise exception 'an agreed match stays' using errcode = '23001', constraint = 'ck_match_kept';
    end if;
    return new;
end
$$;
create trigger match_kept before update on match for each row execute function keep_match();

-- Who takes the lead over takes its matches over, all but the one with itself: that stays what it was, and is agreed no more.
-- Run as the owner: the intention's step is what was decided, and its row in the journal says so.
create function hand_matches_over() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as
$$
begin
    update match set lead_id = new.lead_id where intention_id = new.id and organization_id <> new.lead_id;
    return null;
end
$$;
create trigger intention_matches_handed_over after update of lead_id on intention
    for each row when (old.lead_id <> new.lead_id) execute function hand_matches_over();

-- What the two sides write to each other; which side, never who.
create table match_message (
    id         uuid,
    match_id   uuid not null,
    side       text not null,
    text       text not null,
    account_id uuid,
    sent_at    timestamptz not null default now(),
    constraint pk_match_message primary key (id),
    constraint fk_match_message_match foreign key (match_id) references match (id) on delete cascade,
    constraint fk_match_message_account foreign key (account_id) references account (id) on delete set null,
    constraint ck_match_message_side check (side in ('LEAD', 'PARTNER'))
);
create index ix_match_message_match on match_message (match_id, id desc);
create index ix_match_message_account on match_message (account_id) where account_id is not null;

-- The second wall (V019): a match is its two sides' and the department's of the intention; messages are the two sides' alone.
alter table match enable row level security;
create policy match_seen on match for select using ((select reach_is_all())
    or lead_id = any ((select reach_organizations())::uuid[])
    or organization_id = any ((select reach_organizations())::uuid[])
    or division_code like any ((select reach_divisions())::text[]));
create policy match_proposed on match for insert with check ((select reach_is_all())
    or lead_id = any ((select reach_organizations())::uuid[])
    or organization_id = any ((select reach_organizations())::uuid[]));
create policy match_changed on match for update using (true) with check ((select reach_is_all())
    or lead_id = any ((select reach_organizations())::uuid[])
    or organization_id = any ((select reach_organizations())::uuid[]));
create policy match_removed on match for delete using ((select reach_is_all()));

alter table match_message enable row level security;
create policy match_message_seen on match_message using ((select reach_is_all())
    or exists (select 1 from match m where m.id = match_id and (m.lead_id = any ((select reach_organizations())::uuid[])
        or m.organization_id = any ((select reach_organizations())::uuid[]))));

create or replace function lies_behind_wall(kind text, record_id uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as
$$
select case kind
    when 'intention' then exists (select 1 from intention where id = record_id)
    when 'signing' then exists (select 1 from signing where id = record_id)
    when 'call' then exists (select 1 from call where id = record_id)
    when 'annual_list' then exists (select 1 from annual_list where id = record_id)
    when 'match' then exists (select 1 from match where id = record_id)
    else false end
$$;
