-- Search in Chinese names. Every record that can be searched keeps one normalized text (simplified, lower case, letters and
-- digits only, with pinyin and initials; SearchText in the service writes it):
--
--     \n<name>\n<other name>\n...\n<pinyin>\n<initials>\n...\n\n<code>\n
--
-- indexed by its grams: pairs of adjacent characters when one of them is not ASCII, triples of ASCII letters and digits
-- otherwise, so that 协同, bjch and cihong are each found from the index. A line feed counts as the character before a line:
-- two letters have no triple of their own, and are looked for at the start of a line (\nbj); so can be what a name begins
-- with (\n北京), and after a line, what it is (\n北京\n). Packed into int4; a hit is always checked again with LIKE.

create function search_grams(txt text) returns int[]
    language plpgsql immutable strict parallel safe as
$$
declare
    grams int[] := '{}';
    ch    text;
    c     int;
    b     int := 0; -- the character before
    a     int := 0; -- and the one before that
begin
    foreach ch in array string_to_array(txt, null)
        loop
            c := ascii(ch);
            if b > 10 and (b > 127 or c > 127) or b = 10 and c > 127 then
                grams := grams || ((b & 32767) << 16 | (c & 65535));
            elsif a > 0 and a < 128 and b > 10 and b < 128 and c < 128 then
                grams := grams || (-(a << 14 | b << 7 | c));
            end if;
            a := case when c = 10 then 0 else b end;
            b := c;
        end loop;
    return grams;
end
$$;

comment on function search_grams(text) is
    'Grams of a normalized text. Query: search_grams(t) @> search_grams(q) and t like ''%q%'', q of two characters or more, two ASCII characters with a line feed before them.';

-- How well a text answers a query, best first: 0 the name itself, 1 the name starts so, 2 the name contains it, 3 another line
-- itself (a former or short name; the whole pinyin or the initials), 4 another line starts so, 5 contains it, 6 a code.
create function search_rank(txt text, q text) returns int
    language sql immutable strict parallel safe as
$$
select case
    when starts_with(txt, E'\n' || q || E'\n') then 0
    when starts_with(txt, E'\n' || q) then 1
    when strpos(split_part(txt, E'\n', 2), q) > 0 then 2
    when strpos(split_part(txt, E'\n\n', 1) || E'\n', E'\n' || q || E'\n') > 0 then 3
    when strpos(split_part(txt, E'\n\n', 1), E'\n' || q) > 0 then 4
    when strpos(split_part(txt, E'\n\n', 1), q) > 0 then 5
    else 6 end
$$;
