package cn.tongxin.signon.provider;

import java.net.URI;

/**
 * One way to the provider and back.
 *
 * @param state comes back with the answer, once: 43 random characters
 * @param nonce comes back in the ID token
 * @param verifier of PKCE: proves that who brings the code is who asked for it
 * @param redirectAddress where the provider sends the browser back to
 */
public record CodeExchange(String state, String nonce, String verifier, URI redirectAddress) {

    @Override
    public String toString() {
        return "CodeExchange[]";
    }
}
