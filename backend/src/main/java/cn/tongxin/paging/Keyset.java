package cn.tongxin.paging;

import java.util.List;

/** The condition "after the last record of the page before", in a form that an index on (sort, id) answers. */
final class Keyset {

    private Keyset() {}

    static void append(StringBuilder text, List<Object> arguments, Sort sort, String id, Cursor after) {
        String beyond = sort.descending() ? " < " : " > ";
        String idType = after.id().length() == 36 ? "::uuid" : "";
        String key = "cast(? as " + sort.type() + ")";
        text.append(" and (");
        if (after.key() == null) {
            text.append(sort.expression())
                    .append(" is null and ")
                    .append(id)
                    .append(beyond)
                    .append("?")
                    .append(idType);
            arguments.add(after.id());
        } else {
            text.append("(")
                    .append(sort.expression())
                    .append(", ")
                    .append(id)
                    .append(")")
                    .append(beyond)
                    .append("(")
                    .append(key)
                    .append(", ?")
                    .append(idType)
                    .append(")");
            arguments.add(after.key());
            arguments.add(after.id());
            if (sort.nullable()) {
                text.append(" or ").append(sort.expression()).append(" is null");
            }
        }
        text.append(")");
    }
}
