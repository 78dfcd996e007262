-- Tables that only tests know; made by the owner, as the service's role makes none.
create table if not exists listing_test (code text primary key, name text not null, search_text text not null, size int);
grant select, insert, update, delete on listing_test to "${service}";
