package cn.tongxin.signon;

import cn.tongxin.paging.Row;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way to the provider that is under way.
 *
 * @param returnPath the page to go on with afterwards
 * @param accountId the account to be linked, where somebody who is signed in wants that; null where somebody signs on
 */
record SignOnAttempt(
        String nonce,
        String verifier,
        String returnPath,
        @Nullable UUID accountId) {

    static SignOnAttempt begin(String returnPath, @Nullable UUID accountId) {
        return new SignOnAttempt(BrowserSecret.draw(), BrowserSecret.draw(), returnPath, accountId);
    }

    static SignOnAttempt from(Row row) {
        return new SignOnAttempt(row.text(), row.text(), row.text(), row.uuidOrNull());
    }

    @Override
    public String toString() {
        return "SignOnAttempt[" + returnPath + "]";
    }
}
