-- Systems are found by name. Those that are there are found by pinyin and initials as well once they are changed.

alter table api_client add column search_text text not null default '';
update api_client set search_text = E'\n' || lower(name) || E'\n';
create index ix_api_client_search on api_client using gin (search_grams(search_text));
