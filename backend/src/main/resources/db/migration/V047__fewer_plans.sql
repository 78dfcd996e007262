-- What is asked at every request, planned once for each connection and not once for each question.

-- The divisions of a grant; a grant for an organization has none, and asks nothing.
create or replace function grant_divisions(division text, zone text) returns text[]
    language plpgsql stable parallel safe as
$$
begin
    if division is null and zone is null then
        return '{}';
    end if;
    return (select coalesce(array_agg(code order by code), '{}') from (
        select division as code where division is not null
        union select m.member_code from division_area_member m where m.area_code = division
        union select z.division_code from zone_member z where z.zone_code = zone
        union select m.member_code from zone_member z join division_area_member m on m.area_code = z.division_code where z.zone_code = zone) c);
end
$$;

-- Public lists by facets walk one index in the order of the list, where they put two together before.
create index ix_intention_public_facets on intention (origin_province, category, year, status, id desc) where public;
