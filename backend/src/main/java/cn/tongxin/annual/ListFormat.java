package cn.tongxin.annual;

import cn.tongxin.paper.PaperFormat;
import org.jspecify.annotations.Nullable;

/** How a frozen list is handed out. */
public enum ListFormat {
    /** Canonical JSON, byte for byte what was hashed. */
    JSON(null),
    XLSX(PaperFormat.XLSX),
    DOCX(PaperFormat.DOCX),
    PDF(PaperFormat.PDF);

    private final @Nullable PaperFormat paper;

    ListFormat(@Nullable PaperFormat paper) {
        this.paper = paper;
    }

    /** Null of JSON, which is no paper. */
    @Nullable
    PaperFormat paper() {
        return paper;
    }

    String mediaType() {
        return paper == null ? "application/json" : paper.mediaType();
    }
}
