-- Revival (续报): an intention declared anew for a later year, from what an earlier one said.

alter table intention add column revived_from_id uuid;
alter table intention add constraint fk_intention_revived_from foreign key (revived_from_id) references intention (id);
create index ix_intention_revived_from on intention (revived_from_id) where revived_from_id is not null;
-- one of each year, not counting those that came to nothing
create unique index uq_intention_revival on intention (revived_from_id, year)
    where revived_from_id is not null and status not in ('WITHDRAWN', 'REJECTED', 'TERMINATED');
comment on column intention.revived_from_id is 'Of an earlier year and the same lead.';

-- Runs as the owner: a system may write an intention whose forerunner it may not read. Both sides' years can still be edited.
create function check_revival() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as
$$
begin
    if exists (select 1 from intention o where o.id = new.revived_from_id and (o.lead_id <> new.lead_id or o.year >= new.year))
        or exists (select 1 from intention r where r.revived_from_id = new.id and r.year <= new.year) then
        raise exception 'a revival is of the same lead, for a later year' using errcode = '23514', constraint = 'ck_intention_revival';
    end if;
    return new;
end
$$;
create trigger intention_revived before insert on intention
    for each row when (new.revived_from_id is not null) execute function check_revival();
create trigger intention_revival_kept before update on intention
    for each row when (old.year <> new.year or old.lead_id <> new.lead_id or old.revived_from_id is distinct from new.revived_from_id)
    execute function check_revival();
