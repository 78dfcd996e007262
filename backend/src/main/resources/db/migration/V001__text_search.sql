-- Search in Chinese names: every text that can be searched is kept as one normalized string (simplified, lower case,
-- with pinyin and initials; see SearchText in the service), indexed by its grams.
-- Grams: pairs of adjacent characters when one of them is not ASCII, triples of ASCII letters and digits otherwise, so that
-- 协同, bjch and cihong are each found from the index. Packed into int4; a hit is always checked again with LIKE.

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
            if c = 10 then
                b := 0; a := 0;
                continue;
            end if;
            if b > 0 and (b > 127 or c > 127) then
                grams := grams || ((b & 32767) << 16 | (c & 65535));
            elsif a > 0 and a < 128 and b < 128 then
                grams := grams || (-(a << 14 | b << 7 | c));
            end if;
            a := b;
            b := c;
        end loop;
    return grams;
end
$$;

comment on function search_grams(text) is
    'Grams of a normalized text; a line feed separates names. Query: search_grams(t) @> search_grams(q) and t like ''%q%''.';
