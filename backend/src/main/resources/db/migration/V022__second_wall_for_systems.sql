-- A system that may write somewhere and read nothing sees there what it is about to write, while it writes it: also drafts, which
-- belong to the organizations that it writes for. Said beside the other settings by identity.Wall; for people it is empty.

create function reach_written() returns text[]
    language sql stable parallel safe as
$$ select coalesce(string_to_array(nullif(current_setting('tongxin.written', true), ''), ','), '{}') $$;

create or replace function reach_divisions() returns text[]
    language sql stable parallel safe as
$$ select coalesce(string_to_array(nullif(current_setting('tongxin.divisions', true), ''), ','), '{}') || reach_written() $$;

alter policy intention_seen on intention using (public
    or (select reach_is_all())
    or lead_id = any ((select reach_organizations())::uuid[])
    or (submitted_at is not null and origin_division_code like any ((select reach_divisions())::text[]))
    or origin_division_code like any ((select reach_written())::text[])
    or exists (select 1 from intention_partner p
        where p.intention_id = intention.id and p.organization_id = any ((select reach_organizations())::uuid[])));
