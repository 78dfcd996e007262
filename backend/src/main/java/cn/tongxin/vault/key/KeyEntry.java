package cn.tongxin.vault.key;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One entry of a list of keys: {@code id:algorithm:base64}. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record KeyEntry(String id, String algorithm, byte[] material) {

    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9._-]{1,32}):([a-z0-9-]{1,32}):([A-Za-z0-9+/]+=*)");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*#.*$");
    private static final Pattern BETWEEN = Pattern.compile("[,\\s]+");

    /** @throws MalformedKeysException naming the entry by its place, since an entry out of form may be a key as a whole */
    static List<KeyEntry> all(String list) {
        List<KeyEntry> entries = new ArrayList<>();
        for (String text : BETWEEN.split(COMMENT.matcher(list).replaceAll(""))) {
            if (!text.isEmpty()) {
                entries.add(read(text, entries.size() + 1));
            }
        }
        return entries;
    }

    private static KeyEntry read(String text, int place) {
        Matcher form = FORM.matcher(text);
        try {
            if (form.matches()) {
                return new KeyEntry(
                        form.group(1), form.group(2), Base64.getDecoder().decode(form.group(3)));
            }
        } catch (IllegalArgumentException notBase64) {
            // said below
        }
        throw new MalformedKeysException("entry " + place + " is not of the form id:algorithm:base64");
    }

    @Override
    public String toString() {
        return id + ":" + algorithm;
    }
}
