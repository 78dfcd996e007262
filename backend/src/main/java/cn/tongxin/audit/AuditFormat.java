package cn.tongxin.audit;

/** How an export is written. */
public enum AuditFormat {
    /** RFC 4180 in UTF-8, for people; opens in a spreadsheet and nothing in it is carried out there. */
    CSV("text/csv;charset=UTF-8"),
    /** One {@link AuditEntry} a line, as in the list; the verifier reads it. */
    NDJSON("application/x-ndjson");

    private final String mediaType;

    AuditFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String fileName(String stem) {
        return stem + "." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
