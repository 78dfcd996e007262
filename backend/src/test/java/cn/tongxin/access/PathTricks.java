package cn.tongxin.access;

import cn.tongxin.testing.Wire;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The ways by which rules on addresses have been slipped past, tried on an address that is refused. */
final class PathTricks {

    private static final List<String> SUFFIXES = List.of(
            ";x", ";x=1", "%3Bx", "%3bx=1", ";/", "%00", "%20", ".json", "%2e", "%0a", "%09", "/.", "%2F", "%5C", "\\");
    private static final List<String> PREFIXES =
            List.of("./", "x/../", "%2e/", "x/%2e%2e/", "/", "%2F", "..;/", ".%00/");
    private static final List<String> HEADERS = List.of(
            "X-Original-URL: %s",
            "X-Rewrite-URL: %s",
            "X-HTTP-Method-Override: GET",
            "X-Forwarded-For: 127.0.0.1",
            "X-Forwarded-Prefix: /q",
            "X-User-Id: 1",
            "X-Role: SYSTEM_ADMINISTRATOR");

    private final Service service;
    private final Cast cast;
    private final Tally tally;

    PathTricks(Service service, Cast cast, Tally tally) {
        this.service = service;
        this.cast = cast;
        this.tally = tally;
    }

    void attempt(String caller, String path) {
        String token = cast.token(caller);
        if (service.ask(token, "GET", path, null, null).body().contains(AccessMatrix.MARK)) {
            return; // no trick is needed, which the matrix has noted
        }
        String credential = token == null ? "X-None: 1" : "Authorization: Bearer " + token;
        for (String disguised : disguises(path)) {
            attempt(caller, disguised, credential, "X-None: 1");
        }
        for (String header : HEADERS) {
            attempt(caller, path, credential, header.formatted(path));
            attempt(caller, Service.API + "/zones", credential, header.formatted(path));
        }
    }

    private void attempt(String caller, String target, String credential, String header) {
        tally.trick();
        try {
            Wire.Answer answer = Wire.ask(service.base(), "GET", target, credential, header);
            if (answer.body().contains(AccessMatrix.MARK)) {
                tally.deviation("GET " + target, header, caller, "SHOWS A RECORD THAT IT MAY NOT: " + answer.body());
            }
        } catch (IOException e) {
            tally.deviation("GET " + target, header, caller, "no answer: " + e.getMessage());
        }
    }

    static List<String> disguises(String path) {
        List<String> disguises = new ArrayList<>();
        String[] segments = path.substring(1).split("/");
        for (int i = 0; i < segments.length; i++) {
            String before = "/" + String.join("/", List.of(segments).subList(0, i)) + (i == 0 ? "" : "/");
            String after = String.join("/", List.of(segments).subList(i + 1, segments.length));
            String rest = after.isEmpty() ? "" : "/" + after;
            for (String suffix : SUFFIXES) {
                disguises.add(before + segments[i] + suffix + rest);
            }
            for (String prefix : PREFIXES) {
                disguises.add(before + prefix + segments[i] + rest);
            }
            disguises.add(before + segments[i].toUpperCase(Locale.ROOT) + rest);
        }
        disguises.addAll(
                List.of(path + "/", path + "//", path + "?", path + "#x", "/" + path, "http://localhost" + path));
        return disguises;
    }
}
