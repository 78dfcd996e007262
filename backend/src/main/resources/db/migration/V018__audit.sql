-- The audit trail is the journal. What an auditor asks for, newest first, each from an index: by time, by account, by name at the
-- time, by whom it was done for, by address, by record whatever its kind, by act, by words of the reason.

-- an identifier belongs to one record, and refusals that aimed at it stand beside its changes
drop index ix_journal_record;
create index ix_journal_record on journal (record_id, pos);
create index ix_journal_at on journal (at);
create index ix_journal_actor_id on journal (actor_id, pos) where actor_id is not null;
create index ix_journal_actor on journal (actor, pos);
create index ix_journal_on_behalf_of on journal (on_behalf_of, pos) where on_behalf_of is not null;
create index ix_journal_address on journal (address, pos) where address is not null;
create index ix_journal_act on journal (act, pos);
create index ix_journal_reason on journal using gin (search_grams(lower(reason))) where reason is not null;
