package cn.tongxin.account.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person calls the device that a session was opened on, from what it says of itself: {@code Chrome, Windows}. Proper names,
 * the same in every language; a hint for a list, nothing to rely on.
 */
final class Device {

    /** The first that is found names the program: most programs also name those that they descend from. */
    private static final Map<String, String> PROGRAMS = ordered(
            List.of(
                    "MicroMessenger",
                    "DingTalk",
                    "Edg",
                    "OPR",
                    "Firefox",
                    "FxiOS",
                    "Chrome",
                    "CriOS",
                    "Safari",
                    "curl",
                    "okhttp"),
            List.of(
                    "WeChat",
                    "DingTalk",
                    "Edge",
                    "Opera",
                    "Firefox",
                    "Firefox",
                    "Chrome",
                    "Chrome",
                    "Safari",
                    "curl",
                    "Android app"));

    private static final Map<String, String> SYSTEMS = ordered(
            List.of("OpenHarmony", "HarmonyOS", "Android", "iPhone", "iPad", "Windows", "Mac OS X", "Linux"),
            List.of("HarmonyOS", "HarmonyOS", "Android", "iPhone", "iPad", "Windows", "macOS", "Linux"));

    private static final int LONGEST = 60;

    private Device() {}

    /** @param userAgent the header {@code User-Agent} (RFC 9110, section 10.1.5) */
    static @Nullable String of(@Nullable String userAgent) {
        if (userAgent == null || userAgent.isBlank()) {
            return null;
        }
        List<String> words = Stream.of(find(PROGRAMS, userAgent), find(SYSTEMS, userAgent))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty() ? product(userAgent) : String.join(", ", words);
    }

    /** Of a program that is not listed: its own first word, as far as it is one. */
    private static @Nullable String product(String userAgent) {
        String word = userAgent.strip().split("[/ ]", 2)[0].replaceAll("[^A-Za-z0-9._-]", "");
        return word.isEmpty() ? null : word.substring(0, Math.min(word.length(), LONGEST));
    }

    private static String find(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(List<String> marks, List<String> names) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (int i = 0; i < marks.size(); i++) {
            ordered.put(marks.get(i), names.get(i));
        }
        return ordered;
    }
}
