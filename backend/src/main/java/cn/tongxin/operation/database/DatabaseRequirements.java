package cn.tongxin.operation.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What the service asks of any database before it trusts records to it, as the server answers it.
 *
 * @param version the server's {@code server_version_num}: 160004 is 16.4
 * @param encoding of the database
 * @param characterTypes its LC_CTYPE
 * @param provider of its default locale: {@code c} libc, {@code i} ICU, {@code b} builtin
 * @param chineseIsText whether a Chinese character counts as a letter in the database's default locale
 * @param pinyinOrder whether the collation that sorts names by pinyin is there
 */
record DatabaseRequirements(
        int version,
        String encoding,
        String characterTypes,
        String provider,
        boolean chineseIsText,
        boolean pinyinOrder) {

    static final int OLDEST_VERSION = 160_000;

    private static final String QUERY = """
            select current_setting('server_version_num')::int, pg_encoding_to_char(encoding), datctype, datlocprovider::text,
                   chr(case pg_encoding_to_char(encoding) when 'UTF8' then 20013 else 65 end) ~ '\\w',
                   exists (select 1 from pg_collation where collname = 'zh-Hans-CN-x-icu')
            from pg_database where datname = current_database()""";

    static DatabaseRequirements read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(QUERY)) {
            answer.next();
            return new DatabaseRequirements(
                    answer.getInt(1),
                    answer.getString(2),
                    answer.getString(3),
                    answer.getString(4),
                    answer.getBoolean(5),
                    answer.getBoolean(6));
        }
    }

    /** Why the service will not start on this database, and what would do; empty if it will. */
    List<String> reasonsToRefuse() {
        List<String> reasons = new ArrayList<>();
        if (version < OLDEST_VERSION) {
            reasons.add("it is PostgreSQL " + version / 10_000 + "; 16 or newer is needed");
        }
        if (!"UTF8".equals(encoding)) {
            reasons.add("its encoding is " + encoding + "; UTF8 is needed");
        }
        boolean asciiOnly = List.of("C", "POSIX").contains(characterTypes) && !"b".equals(provider);
        if (asciiOnly || !chineseIsText) {
            reasons.add(
                    "its LC_CTYPE is " + characterTypes + ", for which Chinese characters are no letters: they would be"
                            + " dropped from every search. Create it with LC_CTYPE C.UTF-8");
        }
        if (!pinyinOrder) {
            reasons.add("its server was built without ICU, so names cannot be sorted by pinyin");
        }
        return reasons;
    }
}
