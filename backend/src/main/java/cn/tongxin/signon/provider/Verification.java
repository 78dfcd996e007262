package cn.tongxin.signon.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import java.text.ParseException;

/** Tells a token that is not good from a provider that cannot be asked. */
final class Verification {

    private Verification() {}

    interface Step<T> {
        T run() throws BadJOSEException, JOSEException, ParseException;
    }

    static <T> T of(ProviderKeys keys, Step<T> step) throws TokenRefusedException, ProviderAwayException {
        try {
            return step.run();
        } catch (RateLimitReachedException e) {
            // the keys were asked for a moment ago: with success, and the one that the token names is none of them, or
            // in vain
            if (keys.away()) {
                throw new ProviderAwayException("the provider's keys could not be read a moment ago", e);
            }
            throw new TokenRefusedException("it names an unknown key");
        } catch (KeySourceException e) {
            throw new ProviderAwayException("the provider's keys: " + e.getMessage(), e);
        } catch (BadJOSEException | JOSEException | ParseException e) {
            throw new TokenRefusedException(e);
        }
    }
}
