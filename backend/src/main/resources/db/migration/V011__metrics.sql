-- The public numbers. A fold reads the sealed journal and keeps one fact per record; a number is a sum over facts, and the
-- records behind it are the same rows. Facts hold nothing that the journal does not say: emptied and folded again they are equal.

create function metric_uuid(txt text) returns uuid
    language sql immutable parallel safe as
$$
select case when txt ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then txt::uuid end
$$;

-- A list of texts in a JSON object; absent or null reads as empty.
create function metric_texts(fields jsonb, field text) returns text[]
    language sql immutable parallel safe as
$$
select array(select t from jsonb_array_elements_text(
    case when jsonb_typeof(fields -> field) = 'array' then fields -> field else '[]' end) t where t is not null)
$$;

create table metric_fact (
    record_id        uuid primary key,
    record_type      text not null,
    version          int not null,
    position         bigint not null,
    -- what the journal says of the record, later rows over earlier ones
    fields           jsonb not null,
    intention_id     uuid generated always as (metric_uuid(fields ->> 'intentionId')) stored,
    signing_id       uuid generated always as (metric_uuid(fields ->> 'signingId')) stored,
    event_id         uuid generated always as (metric_uuid(fields ->> 'eventId')) stored,
    project_id       uuid generated always as (metric_uuid(fields ->> 'projectId')) stored,
    reverses_id      uuid generated always as (metric_uuid(fields ->> 'reversesId')) stored,
    -- who may see the record: owners, and the officers of the division
    public           boolean not null,
    owner_ids        uuid[] not null,
    division_code    text,
    sample           boolean not null,
    -- what follows from the fields of this record and of those that it stands on
    metric           text,
    value            numeric not null default 0,
    title            text,
    state            text,
    year             int,
    category         text,
    zone_codes       text[] not null default '{}',
    origin_codes     text[] not null default '{}',
    target_codes     text[] not null default '{}',
    organization_ids uuid[] not null default '{}',
    constraint ck_metric_fact_metric check (metric in ('organizations', 'intentions', 'signings', 'money_pledged', 'money_disbursed',
        'people', 'person_times'))
);
comment on column metric_fact.metric is 'The number that the record counts in as it stands; null when in none.';
comment on column metric_fact.value is 'What the record adds: 1, yuan, people or person-times.';
comment on column metric_fact.state is 'Status of an intention, basis of a signing.';
comment on column metric_fact.origin_codes is 'Where it comes from or takes place, with all that those divisions lie in.';
comment on column metric_fact.target_codes is 'Where it is directed to, with all that those divisions lie in.';
create index ix_metric_fact_metric on metric_fact (metric, record_id desc) where metric is not null;
create index ix_metric_fact_intention on metric_fact (intention_id) where intention_id is not null;
create index ix_metric_fact_signing on metric_fact (signing_id) where signing_id is not null;
create index ix_metric_fact_event on metric_fact (event_id) where event_id is not null;
create index ix_metric_fact_project on metric_fact (project_id) where project_id is not null;
create index ix_metric_fact_reverses on metric_fact (reverses_id) where reverses_id is not null;

-- How far the fold has read: the facts are exact to this position.
create table fold_progress (
    name text primary key,
    pos  bigint not null,
    at   timestamptz not null
);
insert into fold_progress (name, pos, at) values ('metrics', 0, now());

-- Later objects over earlier ones; order by the position.
create aggregate metric_merge(jsonb) (sfunc = jsonb_concat, stype = jsonb, initcond = '{}');

-- What each division lies in, and the zones that hold it; what each zone lies in. Written anew when divisions or zones change.
create table metric_place (
    code  text primary key,
    above text[] not null,
    zones text[] not null
);
comment on column metric_place.above is 'The division itself and all that it lies in.';
create table metric_zone (
    code   text primary key,
    around text[] not null
);
comment on column metric_zone.around is 'The zone itself and those that hold all its members: 北三县 lies in 京津冀.';

create function metric_know_places() returns void
    language sql as
$$
delete from metric_place;
insert into metric_place (code, above, zones)
select d.code, d.above, array(select distinct m.zone_code from zone_member m
    where m.division_code = any (d.above) and m.valid_until is null order by m.zone_code)
from (select code, division_ancestry(code) as above from division) d;
delete from metric_zone;
insert into metric_zone (code, around)
select z.code, array(
    select o.code from zone o where o.code = z.code or (
        exists (select 1 from zone_member m where m.zone_code = z.code and m.valid_until is null)
        and not exists (select 1 from zone_member m join metric_place p on p.code = m.division_code
            where m.zone_code = z.code and m.valid_until is null and not o.code = any (p.zones)))
    order by o.code)
from zone z
$$;

-- The divisions and all that they lie in.
create function metric_places(codes text[]) returns text[]
    language sql stable parallel safe as
$$
select array(select distinct unnest(above) from metric_place where code = any (codes) order by 1)
$$;

-- What all the divisions lie in together: of 110101 and 110108 the city, of 110101 and 120101 the country.
create function metric_common_places(codes text[]) returns text[]
    language sql stable parallel safe as
$$
select array(select a from metric_place p, unnest(p.above) a where p.code = any (codes)
             group by a having count(*) = (select count(distinct c) from unnest(codes) c) order by a)
$$;

-- The zones that any of these lie in.
create function metric_zones(codes text[], zones text[]) returns text[]
    language sql stable parallel safe as
$$
select array(
    select unnest(p.zones) from metric_place p where p.code = any (codes)
    union select unnest(z.around) from metric_zone z where z.code = any (zones)
    order by 1)
$$;

-- The zones that all of these lie in: what is not split belongs to none that holds only a part.
create function metric_common_zones(codes text[], zones text[]) returns text[]
    language sql stable parallel safe as
$$
select array(
    select lying from (
        select unnest(p.zones) as lying from metric_place p where p.code = any (codes)
        union all select unnest(z.around) from metric_zone z where z.code = any (zones)) each
    group by lying
    having count(*) = (select count(distinct c) from unnest(codes) c) + (select count(distinct c) from unnest(zones) c)
    order by lying)
$$;

-- An organization, or the one that it was merged into.
create function metric_standing(ids uuid[]) returns uuid[]
    language sql stable parallel safe as
$$
with recursive step(id, standing, depth) as (
    select distinct i, i, 0 from unnest(ids) i where i is not null
    union all
    select s.id, metric_uuid(f.fields ->> 'mergedIntoId'), s.depth + 1
    from step s join metric_fact f on f.record_id = s.standing
    where f.fields ->> 'mergedIntoId' is not null and s.depth < 32)
select array(select distinct l.standing from (select distinct on (id) standing from step order by id, depth desc) l order by 1)
$$;
