-- Projects of which nothing has been heard: the day since when, in the order that departments look at them.

alter table project
    add column quiet_since date generated always as (case when status in ('PLANNED', 'UNDERWAY') and expected_from is not null
        then greatest(expected_from, reported_on) end) stored;
comment on column project.quiet_since is 'The day of the last report, or from which one was expected; null of what has ended or only documents tell of.';
create index ix_project_quiet on project (quiet_since, id) where quiet_since is not null;
