-- Calls that departments write, agree to, open and close; questions of their own; answers to them. See docs/adr/018-calls.md.

-- Windows are days in China, whatever the clock of the server says.
create function china_today() returns date
    language sql stable parallel safe as
$$ select (now() at time zone 'Asia/Shanghai')::date $$;

-- Calls of before were there for everybody: they have been opened.
alter table call add column status text not null default 'OPEN';
alter table call alter column status drop default;
alter table call add column status_reason text;
alter table call add column organization_types text[] not null default '{}';
alter table call add constraint ck_call_status check (status in ('DRAFT', 'OPEN', 'CLOSED'));
alter table call add constraint ck_call_organization_types check (organization_types <@ array ['SOCIAL_GROUP',
    'SOCIAL_SERVICE_INSTITUTION', 'FOUNDATION']);
alter table call add constraint ck_call_closed check (status <> 'CLOSED' or status_reason is not null);
comment on column call.status is 'What was done to it; that its window begins later or is over follows from the days (call_status).';
comment on column call.organization_types is 'Who may answer; empty: every type of social organization.';

-- What it is now: a window ends without anybody doing anything.
create function call_status(status text, opens_on date, closes_on date) returns text
    language sql stable parallel safe as
$$
select case when status <> 'OPEN' then status
    when china_today() < opens_on then 'UPCOMING'
    when china_today() > closes_on then 'CLOSED'
    else 'OPEN' end
$$;

-- Hosts, in their order; each agrees for itself. The division is the department's, by which its officers are found.
alter table call_department add column ordinal int not null default 1;
alter table call_department add column division_code text;
alter table call_department add column agreed_at timestamptz;
alter table call_department add column agreed_by uuid;
alter table call_department add constraint fk_call_department_division foreign key (division_code) references division (code);
alter table call_department add constraint fk_call_department_agreed_by foreign key (agreed_by) references account (id) on delete set null;
update call_department h set agreed_at = now(), division_code = (select o.division_code from organization o where o.id = h.organization_id),
    ordinal = (select count(*) from call_department b where b.call_id = h.call_id and b.organization_id <= h.organization_id);
alter table call_department add constraint uq_call_department_ordinal unique (call_id, ordinal);
create index ix_call_department_agreed_by on call_department (agreed_by);
create index ix_call_department_division on call_department (division_code);

-- Where who answers must be registered; none: anywhere in the zone.
create table call_division (
    call_id       uuid not null,
    division_code text not null,
    constraint pk_call_division primary key (call_id, division_code),
    constraint fk_call_division_call foreign key (call_id) references call (id) on delete cascade,
    constraint fk_call_division_division foreign key (division_code) references division (code)
);
create index ix_call_division_division on call_division (division_code);

create table call_question (
    call_id  uuid    not null,
    number   int     not null,
    kind     text    not null,
    prompt   text    not null,
    help     text,
    required boolean not null,
    unit     text,
    options  text[]  not null default '{}',
    constraint pk_call_question primary key (call_id, number),
    constraint uq_call_question_kind unique (call_id, number, kind),
    constraint fk_call_question_call foreign key (call_id) references call (id) on delete cascade,
    constraint ck_call_question_number check (number between 1 and 50),
    constraint ck_call_question_kind check (kind in ('TEXT', 'NUMBER', 'YES_NO', 'ONE_OF', 'SEVERAL_OF', 'DATE')),
    constraint ck_call_question_unit check (unit is null or kind = 'NUMBER'),
    constraint ck_call_question_options check (case when kind in ('ONE_OF', 'SEVERAL_OF')
        then cardinality(options) between 2 and 50 else cardinality(options) = 0 end)
);

-- Once opened, a call is a promise: only its end may move, and only to a later day; once closed, it stays so.
create function keep_call() returns trigger
    language plpgsql as
$$
begin
    if old.status <> 'DRAFT' and ((new.title, new.year, new.zone_code, new.categories, new.description, new.opens_on,
            new.organization_types) is distinct from (old.title, old.year, old.zone_code, old.categories, old.description, old.opens_on,
            old.organization_types)
        or new.closes_on < old.closes_on or new.status = 'DRAFT'
        or (old.status = 'CLOSED' and (new.status, new.closes_on) is distinct from (old.status, old.closes_on))) then
        raise exception 'an opened call keeps what it says' using errcode = '23001', constraint = 'ck_call_kept';
    end if;
    if old.status = 'DRAFT' and new.status <> 'DRAFT' and not (
            exists (select 1 from call_department h where h.call_id = new.id)
            and not exists (select 1 from call_department h where h.call_id = new.id and h.agreed_at is null)) then
        raise exception 'a call opens when each of its departments has agreed' using errcode = '23001', constraint = 'ck_call_agreed';
    end if;
    return new;
end
$$;
create trigger call_kept before update on call for each row execute function keep_call();

-- The same for its parts. Those of a call that goes away go with it; a sample is added open, with its parts after it.
create function keep_call_part() returns trigger
    language plpgsql as
$$
declare
    part record := case when tg_op = 'DELETE' then old else new end;
begin
    if exists (select 1 from call c where c.id = part.call_id and c.status <> 'DRAFT' and not c.sample) then
        raise exception 'an opened call keeps what it says' using errcode = '23001', constraint = 'ck_call_kept';
    end if;
    return part;
end
$$;
create trigger call_question_kept before insert or update or delete on call_question for each row execute function keep_call_part();
create trigger call_division_kept before insert or update or delete on call_division for each row execute function keep_call_part();
create trigger call_department_kept before insert or update or delete on call_department for each row execute function keep_call_part();

-- Answers of an intention to the questions of its call: one value each, of the question's kind.
create table intention_answer (
    intention_id uuid not null,
    call_id      uuid not null,
    number       int  not null,
    kind         text not null,
    text         text,
    quantity     numeric(21, 6),
    yes          boolean,
    choices      text[],
    day          date,
    constraint pk_intention_answer primary key (intention_id, number),
    constraint fk_intention_answer_intention foreign key (intention_id) references intention (id) on delete cascade,
    constraint fk_intention_answer_question foreign key (call_id, number, kind) references call_question (call_id, number, kind),
    constraint ck_intention_answer_value check (num_nonnulls(text, quantity, yes, choices, day) = 1 and case kind
        when 'TEXT' then text is not null
        when 'NUMBER' then quantity is not null
        when 'YES_NO' then yes is not null
        when 'ONE_OF' then cardinality(choices) = 1
        when 'SEVERAL_OF' then cardinality(choices) > 0
        else day is not null end)
);
create index ix_intention_answer_question on intention_answer (call_id, number);

create function check_answer() returns trigger
    language plpgsql as
$$
begin
    if not exists (select 1 from intention i where i.id = new.intention_id and i.call_id = new.call_id) then
        raise exception 'an answer belongs to the call of its intention' using errcode = '23514', constraint = 'ck_intention_answer_call';
    end if;
    if new.choices is not null and not exists (select 1 from call_question q
            where q.call_id = new.call_id and q.number = new.number and new.choices <@ q.options) then
        raise exception 'a choice is one of the question''s options' using errcode = '23514', constraint = 'ck_intention_answer_choices';
    end if;
    return new;
end
$$;
create trigger intention_answer_checked before insert or update on intention_answer for each row execute function check_answer();

-- How many have answered is public, also of intentions that are not yet: a number, and no record. Runs as the owner.
create index ix_intention_answered on intention (call_id) include (lead_id, status) where call_id is not null and submitted_at is not null;
create function call_answers(call uuid, out intentions bigint, out organizations bigint, out accepted bigint)
    language sql stable security definer set search_path = public, pg_temp as
$$
select count(*), count(distinct lead_id), count(*) filter (where status in ('ACCEPTED', 'MATCHED', 'SIGNED', 'COMPLETED', 'TERMINATED'))
from intention where call_id = call and submitted_at is not null and status <> 'WITHDRAWN'
$$;

-- The second wall (V019): a draft is its departments' own. Calls are few, so their search needs no index that a policy lets through.
alter table call enable row level security;
create policy call_seen on call for select using (status <> 'DRAFT'
    or (select reach_is_all())
    or exists (select 1 from call_department h where h.call_id = call.id
        and (h.organization_id = any ((select reach_organizations())::uuid[])
            or h.division_code like any ((select reach_divisions())::text[]))));
-- its departments come after it: that the writer is of one is the service's to check
create policy call_drafted on call for insert with check (status = 'DRAFT' or (select reach_is_all()));
create policy call_changed on call for update using (true) with check ((select reach_is_all())
    or exists (select 1 from call_department h where h.call_id = call.id
        and (h.organization_id = any ((select reach_organizations())::uuid[])
            or h.division_code like any ((select reach_divisions())::text[]))));
create policy call_removed on call for delete using ((select reach_is_all()));

-- Questions stand behind the wall with their call.
alter table call_question enable row level security;
create policy call_question_seen on call_question using (exists (select 1 from call c where c.id = call_id));

-- Answers are not public with their intention: they are told to the departments that ask, and are the organization's own.
alter table intention_answer enable row level security;
create policy intention_answer_seen on intention_answer using ((select reach_is_all())
    or exists (select 1 from intention i where i.id = intention_id and (i.lead_id = any ((select reach_organizations())::uuid[])
        or i.origin_division_code like any ((select reach_divisions())::text[])
        or exists (select 1 from intention_partner p
            where p.intention_id = i.id and p.organization_id = any ((select reach_organizations())::uuid[])))));

create or replace function lies_behind_wall(kind text, record_id uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as
$$
select case kind
    when 'intention' then exists (select 1 from intention where id = record_id)
    when 'signing' then exists (select 1 from signing where id = record_id)
    when 'call' then exists (select 1 from call where id = record_id)
    else false end
$$;
