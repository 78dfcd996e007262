-- Aspects (方面) of an agreement in force: the tasks that carry it out, who answers for each, and how far they have come.

create table signing_aspect (
    id         uuid,
    signing_id uuid not null,
    ordinal    int not null,
    title      text not null,
    version    int not null default 0,
    created_at timestamptz not null default now(),
    constraint pk_signing_aspect primary key (id),
    constraint uq_signing_aspect_ordinal unique (signing_id, ordinal),
    constraint uq_signing_aspect_signing unique (signing_id, id),
    constraint fk_signing_aspect_signing foreign key (signing_id) references signing (id) on delete cascade,
    constraint ck_signing_aspect_ordinal check (ordinal between 1 and 50)
);

-- Progress is that of the last report.
create table signing_task (
    id          uuid,
    signing_id  uuid not null,
    aspect_id   uuid not null,
    party_id    uuid not null,
    ordinal     int not null,
    title       text not null,
    due_on      date not null,
    progress    int not null default 0,
    reported_at timestamptz,
    version     int not null default 0,
    created_at  timestamptz not null default now(),
    constraint pk_signing_task primary key (id),
    constraint uq_signing_task_ordinal unique (aspect_id, ordinal),
    constraint fk_signing_task_aspect foreign key (signing_id, aspect_id) references signing_aspect (signing_id, id) on delete cascade,
    constraint fk_signing_task_party foreign key (signing_id, party_id) references signing_party (signing_id, id) on delete cascade,
    constraint ck_signing_task_ordinal check (ordinal between 1 and 50),
    constraint ck_signing_task_progress check (progress between 0 and 100),
    constraint ck_signing_task_reported check (progress = 0 or reported_at is not null)
);
comment on column signing_task.party_id is 'Who answers for it.';
create index ix_signing_task_signing on signing_task (signing_id, aspect_id);
create index ix_signing_task_party on signing_task (signing_id, party_id);
create index ix_signing_task_due on signing_task (due_on, id) where progress < 100;

create table signing_task_report (
    id          uuid,
    task_id     uuid not null,
    progress    int not null,
    note        text,
    reported_by uuid not null,
    created_at  timestamptz not null default now(),
    constraint pk_signing_task_report primary key (id),
    constraint fk_signing_task_report_task foreign key (task_id) references signing_task (id) on delete cascade,
    constraint fk_signing_task_report_account foreign key (reported_by) references account (id),
    constraint ck_signing_task_report_progress check (progress between 0 and 100)
);
create index ix_signing_task_report_task on signing_task_report (task_id, created_at desc, id desc);
create index ix_signing_task_report_account on signing_task_report (reported_by);

-- A task is of a signing in force when it is written, and what was reported stays.
create function signing_task_keep() returns trigger
    language plpgsql as
$$
begin
    if (select status from signing where id = new.signing_id) is distinct from 'EFFECTIVE' then
        raise exception 'only what is in force is carried out' using errcode = 'restrict_violation', constraint = 'ck_signing_task_in_force';
    end if;
    return new;
end
$$;
create trigger signing_aspect_in_force before insert or update on signing_aspect for each row execute function signing_task_keep();
create trigger signing_task_in_force before insert or update on signing_task for each row execute function signing_task_keep();

create function signing_task_report_keep() returns trigger
    language plpgsql as
$$
begin
    raise exception 'a report stays as it is' using errcode = 'restrict_violation', constraint = 'ck_signing_task_report_kept';
end
$$;
create trigger signing_task_report_kept before update on signing_task_report for each row execute function signing_task_report_keep();

-- The second wall: who sees the signing sees how it is carried out.
alter table signing_aspect enable row level security;
create policy signing_aspect_seen on signing_aspect using (exists (select 1 from signing s where s.id = signing_id));
alter table signing_task enable row level security;
create policy signing_task_seen on signing_task using (exists (select 1 from signing s where s.id = signing_id));
alter table signing_task_report enable row level security;
create policy signing_task_report_seen on signing_task_report using (exists (select 1 from signing_task t where t.id = task_id));
