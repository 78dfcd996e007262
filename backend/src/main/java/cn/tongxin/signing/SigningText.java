package cn.tongxin.signing;

import cn.tongxin.canonical.CanonicalJson;
import java.util.List;
import java.util.Map;

/** What a signing says: what its parties confirm, and what its hash fixes. */
record SigningText(String title, List<String> clauses) {

    /** SHA-256 of {@code {"clauses":[…],"title":"…"}} in the canonical form of RFC 8785. */
    String hash() {
        return CanonicalJson.sha256(CanonicalJson.of(Map.of("title", title, "clauses", clauses)));
    }
}
