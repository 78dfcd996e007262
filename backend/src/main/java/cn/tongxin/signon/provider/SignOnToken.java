package cn.tongxin.signon.provider;

import java.util.Optional;

/**
 * An ID token that was verified.
 *
 * @param text the token itself: the provider is shown it when its session is to end
 * @param session the provider's own name for its session
 */
public record SignOnToken(String text, Claims claims, Optional<String> session) {

    @Override
    public String toString() {
        return "SignOnToken[]";
    }
}
