-- Behind the second wall a record that the caller may not see is not there, for the service neither. The audit trail still has to tell
-- a record that was kept from somebody from one that never was: this answers that, and nothing else. Runs as the owner.
create function lies_behind_wall(kind text, record_id uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as
$$
select case kind
    when 'intention' then exists (select 1 from intention where id = record_id)
    when 'signing' then exists (select 1 from signing where id = record_id)
    else false end
$$;

-- All that was refused, of whatever kind: refuse, refuse-sign-in and so on.
create index ix_journal_refused on journal (pos) where act like 'refuse%';
