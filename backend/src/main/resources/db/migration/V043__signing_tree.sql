-- Agreements under agreements. What a signing stands under is settled when it is proposed, under one that was there: so there is no
-- way round in a circle, however it is written.
create function signing_keep_parent() returns trigger
    language plpgsql as
$$
begin
    if (new.parent_id, new.relation) is distinct from (old.parent_id, old.relation) then
        raise exception 'what a signing stands under stays' using errcode = 'restrict_violation', constraint = 'ck_signing_parent_kept';
    end if;
    return new;
end
$$;
create trigger signing_parent_kept before update on signing for each row execute function signing_keep_parent();

-- Agreements to look at again, by day.
create index ix_signing_review on signing (review_on, id) where review_on is not null and status = 'EFFECTIVE';
