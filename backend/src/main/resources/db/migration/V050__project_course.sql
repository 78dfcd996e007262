-- How a project goes on: what its parties report, what they mean to reach by when, and how it ends. See docs/adr/026-the-course-of-projects.md.

alter table project
    add column progress      int,
    add column reported_on   date,
    add column end_reason    text,
    add column expected_from date,
    add column begun         boolean not null default false,
    drop constraint ck_project_dates,
    add constraint ck_project_dates
        check (started_on is null or ended_on is null or started_on <= ended_on or status = 'TERMINATED'),
    add constraint ck_project_progress check (progress between 0 and 100),
    add constraint ck_project_reported check ((progress is null) = (reported_on is null)),
    add constraint ck_project_end_reason check (end_reason is null or status in ('COMPLETED', 'TERMINATED')),
    add constraint ck_project_ended check (expected_from is null or status not in ('COMPLETED', 'TERMINATED')
        or (ended_on is not null and end_reason is not null));
comment on column project.progress is 'Percent, as reported last; null before the first report.';
comment on column project.expected_from is 'From this day its parties are expected to report: in effect, and to have started. Null where only documents tell of it.';
comment on column project.begun is 'Something was reported, planned, paid or given.';

create table project_report (
    id              uuid,
    project_id      uuid not null,
    on_date         date not null,
    progress        int not null,
    text            text not null,
    next_step       text,
    organization_id uuid not null,
    reported_by     uuid not null,
    created_at      timestamptz not null default now(),
    constraint pk_project_report primary key (id),
    constraint fk_project_report_project foreign key (project_id) references project (id) on delete cascade,
    constraint fk_project_report_organization foreign key (organization_id) references organization (id),
    constraint fk_project_report_account foreign key (reported_by) references account (id),
    constraint ck_project_report_progress check (progress between 0 and 100)
);
create index ix_project_report_day on project_report (project_id, on_date desc, id desc);
create index ix_project_report_organization on project_report (organization_id);
create index ix_project_report_account on project_report (reported_by);

create table project_milestone (
    id         uuid,
    project_id uuid not null,
    title      text not null,
    due_on     date not null,
    reached_on date,
    created_at timestamptz not null default now(),
    constraint pk_project_milestone primary key (id),
    constraint fk_project_milestone_project foreign key (project_id) references project (id) on delete cascade
);
create index ix_project_milestone_project on project_milestone (project_id, due_on, id);

-- A project that began here goes one way, and what has ended stays as it ended.
create function project_keep() returns trigger
    language plpgsql as
$$
begin
    if old.expected_from is null then
        return new;
    end if;
    if (new.status <> old.status and (old.status, new.status) not in (('PLANNED', 'UNDERWAY'), ('PLANNED', 'TERMINATED'),
            ('UNDERWAY', 'COMPLETED'), ('UNDERWAY', 'TERMINATED')))
        or (old.status in ('COMPLETED', 'TERMINATED') and (new.progress, new.reported_on, new.ended_on, new.end_reason)
            is distinct from (old.progress, old.reported_on, old.ended_on, old.end_reason)) then
        raise exception 'a project does not go this way' using errcode = 'restrict_violation', constraint = 'ck_project_course';
    end if;
    return new;
end
$$;
create trigger project_kept before update on project for each row execute function project_keep();

-- Only of a project that goes on, and of days that have been.
create function project_course_keep() returns trigger
    language plpgsql as
$$
begin
    if tg_table_name = 'project_report' and tg_op = 'UPDATE' then
        raise exception 'a report stays as it is' using errcode = 'restrict_violation', constraint = 'ck_project_report_kept';
    end if;
    if (select status from project where id = new.project_id) not in ('PLANNED', 'UNDERWAY') then
        raise exception 'what has ended does not go on' using errcode = 'restrict_violation', constraint = 'ck_project_goes_on';
    end if;
    return new;
end
$$;
create trigger project_report_kept before insert or update on project_report for each row execute function project_course_keep();
create trigger project_milestone_kept before insert or update on project_milestone for each row execute function project_course_keep();

-- Whatever comes first, once: later rows leave the project alone.
create function project_begin() returns trigger
    language plpgsql as
$$
begin
    update project set begun = true where id = new.project_id and not begun;
    return null;
end
$$;
create trigger project_begun after insert on project_report for each row execute function project_begin();
create trigger project_begun after insert on project_milestone for each row execute function project_begin();
create trigger project_begun after insert on funding_record for each row execute function project_begin();
create trigger project_begun after insert on beneficiary_record for each row execute function project_begin();

update project p set begun = true
where exists (select 1 from funding_record f where f.project_id = p.id) or exists (select 1 from beneficiary_record b where b.project_id = p.id);
update project p set expected_from = greatest(p.started_on, (s.effective_at at time zone 'Asia/Shanghai')::date)
from signing s where s.id = p.signing_id and s.effective_at is not null and p.status in ('PLANNED', 'UNDERWAY');

-- what was reported and planned may be added and, of a milestone, changed; it leaves with its project alone
do
$$
    begin
        if '${service}' <> current_user then
            revoke update, delete on project_report from "${service}";
            revoke delete on project_milestone from "${service}";
        end if;
    end
$$;
