-- Partners of an intention are invited and confirm their part themselves; who has not is no partner, and nothing counts it as one:
-- intention_partner holds those that take part. See docs/adr/022-intentions-worked-on-together.md.

-- Whose rows beside an intention are not public: its lead, its partners and its department. Runs as the owner, so that a policy may ask
-- about an intention whose own policy asks back.
create function intention_within_reach(intention uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as
$$
select exists (select 1 from intention i where i.id = intention_within_reach.intention and (reach_is_all()
    or i.lead_id = any (reach_organizations())
    or (i.submitted_at is not null and i.origin_division_code like any (reach_divisions()))
    or i.origin_division_code like any (reach_written())
    or exists (select 1 from intention_partner p where p.intention_id = i.id and p.organization_id = any (reach_organizations()))))
$$;

create table intention_invitation (
    intention_id    uuid        not null,
    organization_id uuid        not null,
    status          text        not null default 'INVITED',
    reason          text,
    invited_at      timestamptz not null default now(),
    answered_at     timestamptz,
    constraint pk_intention_invitation primary key (intention_id, organization_id),
    constraint fk_intention_invitation_intention foreign key (intention_id) references intention (id) on delete cascade,
    constraint fk_intention_invitation_organization foreign key (organization_id) references organization (id),
    constraint ck_intention_invitation_status check (status in ('INVITED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    constraint ck_intention_invitation_answered check ((status = 'INVITED') = (answered_at is null)),
    constraint ck_intention_invitation_reason check (status <> 'DECLINED' or reason is not null)
);
create index ix_intention_invitation_organization on intention_invitation (organization_id, status, intention_id desc);
comment on table intention_invitation is 'Who was asked to take part, and what they said; partners of before this table have no row.';

alter table intention_invitation enable row level security;
create policy intention_invitation_seen on intention_invitation using ((select reach_is_all())
    or organization_id = any ((select reach_organizations())::uuid[])
    or intention_within_reach(intention_id));

-- Who is invited reads what it is invited to.
alter policy intention_seen on intention using (public
    or (select reach_is_all())
    or lead_id = any ((select reach_organizations())::uuid[])
    or (submitted_at is not null and origin_division_code like any ((select reach_divisions())::text[]))
    or origin_division_code like any ((select reach_written())::text[])
    or exists (select 1 from intention_partner p
        where p.intention_id = intention.id and p.organization_id = any ((select reach_organizations())::uuid[]))
    or exists (select 1 from intention_invitation v
        where v.intention_id = intention.id and v.status = 'INVITED' and v.organization_id = any ((select reach_organizations())::uuid[])));

-- The lead is offered to a partner, and to no other: the offer is tied to its row and goes with it.
alter table intention add column lead_offered_to_id uuid;
alter table intention add constraint fk_intention_lead_offered_to foreign key (id, lead_offered_to_id)
    references intention_partner (intention_id, organization_id) on delete set null (lead_offered_to_id);
comment on column intention.lead_offered_to_id is 'The partner that may take the lead over, until it answers.';

-- A revival is declared by the lead of its original; either may be handed over afterwards.
create or replace function check_revival() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as
$$
begin
    if exists (select 1 from intention o where o.id = new.revived_from_id
            and ((tg_op = 'INSERT' and o.lead_id <> new.lead_id) or o.year >= new.year))
        or exists (select 1 from intention r where r.revived_from_id = new.id and r.year <= new.year) then
        raise exception 'a revival is of the same lead, for a later year' using errcode = '23514', constraint = 'ck_intention_revival';
    end if;
    return new;
end
$$;
drop trigger intention_revival_kept on intention;
create trigger intention_revival_kept before update on intention
    for each row when (old.year <> new.year or old.revived_from_id is distinct from new.revived_from_id)
    execute function check_revival();
