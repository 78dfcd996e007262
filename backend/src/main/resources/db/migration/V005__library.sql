-- Documents that state facts. Citations to them hang on each record (V010).

create table document (
    id            uuid primary key,
    title         text,
    publisher     text,
    author        text,
    published_on  date,
    as_of         date,
    url           text,
    file_name     text,
    note          text,
    version       int not null default 0,
    created_at    timestamptz not null default now(),
    updated_at    timestamptz not null default now()
);
