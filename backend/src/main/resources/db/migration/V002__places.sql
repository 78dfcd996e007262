-- Administrative divisions (GB/T 2260) and the zones that cooperate. The code is the key: 28 county names repeat.

create table division (
    code        text primary key,
    name        text not null,
    short_name  text not null,
    full_name   text not null,
    english_name text,
    level       text not null,
    parent_code text,
    edition     text not null,
    valid_from  date,
    valid_until date,
    search_text text not null,
    constraint fk_division_parent foreign key (parent_code) references division (code),
    constraint ck_division_code check (code ~ '^[0-9]{6}$'),
    constraint ck_division_level check (level in ('COUNTRY', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'MANAGEMENT_AREA')),
    constraint ck_division_validity check (valid_from is null or valid_until is null or valid_from <= valid_until)
);
create unique index uq_division_parent_name on division (coalesce(parent_code, ''), name) where valid_until is null;
create index ix_division_parent on division (parent_code);
create index ix_division_search on division using gin (search_grams(search_text));

comment on table division is 'A node of GB/T 2260. A MANAGEMENT_AREA (雄安新区 133100) lies over counties without replacing them.';

create table division_alias (
    alias_code    text primary key,
    division_code text not null,
    note          text not null,
    constraint fk_division_alias_division foreign key (division_code) references division (code),
    constraint ck_division_alias_code check (alias_code ~ '^[0-9]{5}[0-9X]$')
);
create index ix_division_alias_division on division_alias (division_code);

-- 雄安新区 manages 容城, 安新 and 雄县: what happens in a member also happens in the area.
create table division_area_member (
    area_code   text not null,
    member_code text not null,
    constraint pk_division_area_member primary key (area_code, member_code),
    constraint fk_division_area_member_area foreign key (area_code) references division (code),
    constraint fk_division_area_member_member foreign key (member_code) references division (code)
);
create index ix_division_area_member_member on division_area_member (member_code);

create table zone (
    code        text primary key,
    name        text not null,
    english_name text not null,
    kind        text not null,
    ordinal     int not null,
    note        text,
    valid_from  date,
    valid_until date,
    constraint uq_zone_name unique (name),
    constraint ck_zone_code check (code ~ '^[A-Z0-9_]{2,20}$'),
    constraint ck_zone_kind check (kind in ('MACRO_REGION', 'CITY_GROUP', 'COUNTY_GROUP', 'COOPERATION_AREA')),
    constraint ck_zone_validity check (valid_from is null or valid_until is null or valid_from <= valid_until)
);

create table zone_member (
    zone_code     text not null,
    division_code text not null,
    ordinal       int not null,
    valid_from    date,
    valid_until   date,
    constraint pk_zone_member primary key (zone_code, division_code),
    constraint fk_zone_member_zone foreign key (zone_code) references zone (code),
    constraint fk_zone_member_division foreign key (division_code) references division (code),
    constraint ck_zone_member_validity check (valid_from is null or valid_until is null or valid_from <= valid_until)
);
create index ix_zone_member_division on zone_member (division_code);

-- A division and all that it lies in, itself included: 130630 -> 130630, 130600, 130000; 130629 -> also 133100.
create function division_ancestry(division text) returns text[]
    language sql stable parallel safe as
$$
with recursive up(code) as (
    select division
    union
    select above.code
    from up
        join lateral (
            select d.parent_code as code from division d where d.code = up.code and d.parent_code is not null
            union all
            select m.area_code from division_area_member m where m.member_code = up.code
        ) above on true)
select array_agg(code order by code) from up
$$;
