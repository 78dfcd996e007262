-- What a caller's organizations take part in or are invited to, found once for each statement, and only where a row is met that nothing
-- else shows. As two subqueries in the policy it stood in each plan as often as the plan named an intention: a read of one spent more
-- time on setting these up than on reading. Runs as the owner, for invitations have a policy that asks back.
create function reach_intentions() returns uuid[]
    language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$
declare
    bodies uuid[] := reach_organizations();
begin
    if cardinality(bodies) = 0 then
        return '{}';
    end if;
    return array(select intention_id from intention_partner where organization_id = any (bodies)
        union select intention_id from intention_invitation where status = 'INVITED' and organization_id = any (bodies));
end
$$;

alter policy intention_seen on intention using (public
    or (select reach_is_all())
    or lead_id = any ((select reach_organizations())::uuid[])
    or (submitted_at is not null and origin_division_code like any ((select reach_divisions())::text[]))
    or origin_division_code like any ((select reach_written())::text[])
    or id = any ((select reach_intentions())::uuid[]));
