package cn.tongxin.signon;

import cn.tongxin.account.LinkedAccounts;
import cn.tongxin.signon.provider.Claims;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names a new account as the provider does, as far as that is a user name here and free. An account that has the name already is
 * never taken for the person's own: the provider's names and ours are given by different people.
 */
@ApplicationScoped
class Usernames {

    /** As {@code ck_account_username} has it, with room for what tells apart. */
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,54}");

    private static final int LONGEST_NAME = 80;
    private static final int APART = 8;

    private final SignOnSettings settings;
    private final LinkedAccounts accounts;

    Usernames(SignOnSettings settings, LinkedAccounts accounts) {
        this.settings = settings;
        this.accounts = accounts;
    }

    String free(Claims claims) {
        String wished = claims.text(settings.claimNames().username())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> USERNAME.matcher(name).matches())
                .orElse("person");
        return wished.equals("person") || accounts.taken(wished) ? wished + "-" + apart(claims) : wished;
    }

    /** Without what could disturb a line of text; the user name where nothing is left. */
    String displayName(Claims claims, String username) {
        String name = claims.text(settings.claimNames().displayName())
                .map(text -> text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "")
                        .strip())
                .filter(text -> !text.isEmpty())
                .orElse(username);
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    /** The same for the same person, whenever it is asked. */
    private static String apart(Claims claims) {
        byte[] person = (claims.issuer() + "\n" + claims.subject()).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(person).toString().replace("-", "").substring(0, APART);
    }
}
