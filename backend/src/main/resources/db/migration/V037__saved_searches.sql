-- Searches that a person keeps, to be told of what is new in them. See docs/adr/021-matching.md.

create table saved_search (
    id            uuid,
    account_id    uuid not null,
    name          text not null,
    subject       text not null,
    category      text,
    field         text,
    division_code text,
    within        text,
    muted         boolean not null default false,
    seen_position bigint not null,
    version       int not null default 0,
    created_at    timestamptz not null default now(),
    updated_at    timestamptz not null default now(),
    constraint pk_saved_search primary key (id),
    constraint uq_saved_search_name unique (account_id, name),
    constraint fk_saved_search_account foreign key (account_id) references account (id) on delete cascade,
    constraint fk_saved_search_division foreign key (division_code) references division (code),
    constraint ck_saved_search_subject check (subject in ('INTENTION', 'ORGANIZATION')),
    constraint ck_saved_search_category check (category is null or (subject = 'INTENTION' and category in ('SCI_TECH', 'INDUSTRY', 'CHARITY',
        'FORUM', 'COMPETITION', 'STANDARD', 'TRAINING', 'RESEARCH'))),
    constraint ck_saved_search_within check ((division_code is null) = (within is null)),
    constraint ck_saved_search_narrow check (num_nonnulls(category, field, division_code) > 0),
    constraint ck_saved_search_position check (seen_position >= 0)
);
comment on column saved_search.within is 'Pattern of the codes that lie in the division: 1306% for 130600.';
create index ix_saved_search_account on saved_search (account_id, id desc);
create index ix_saved_search_division on saved_search (division_code) where division_code is not null;

-- By these acts a record comes to be there for everybody.
create index ix_journal_appeared on journal (record_type, pos) where act in ('accept', 'register');

-- What came to be there after the position that was seen last, and fits; newest first. Runs as whoever asks, row security and all.
create function saved_search_news(search saved_search, most int)
    returns table (pos bigint, record_id uuid, title text, at timestamptz)
    language sql stable as
$$
select j.pos, i.id, i.title, j.at
from journal j
    join intention i on i.id = j.record_id::uuid
where (search).subject = 'INTENTION' and j.record_type = 'INTENTION' and j.act = 'accept' and j.pos > (search).seen_position and i.public
  and ((search).category is null or i.category = (search).category)
  and ((search).field is null
      or exists (select 1 from intention_term t where t.intention_id = i.id and t.open and t.field = (search).field))
  and ((search).within is null
      or exists (select 1 from intention_target g where g.intention_id = i.id and g.division_code like (search).within))
union all
select j.pos, o.id, o.name, j.at
from journal j
    join organization o on o.id = j.record_id::uuid
where (search).subject = 'ORGANIZATION' and j.record_type = 'ORGANIZATION' and j.act = 'register' and j.pos > (search).seen_position
  and o.status = 'ACTIVE' and o.merged_into_id is null
  and ((search).field is null or (search).field = any (o.fields))
  and ((search).within is null or o.division_code like (search).within)
order by 1 desc limit most
$$;
