import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clients race to confirm one signing after the other. Each confirms at one instance and again at the other; a quarter give up on
 * their first request after some milliseconds, as if its reply were lost; half send the same retry key both times. Started by
 * scripts/races.sh with two addresses, the database, the number of clients and of signings.
 */
final class Races {

    private static final int PARTIES = 4;
    private static final Duration LOST = Duration.ofMillis(4);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, LongAdder> answers = new ConcurrentSkipListMap<>();
    private final List<String> bases;

    private Races(List<String> bases) {
        this.bases = bases;
    }

    public static void main(String[] arguments) throws Exception {
        Races races = new Races(List.of(arguments[0], arguments[1]));
        try (Connection database = DriverManager.getConnection(arguments[2], "tongxin", System.getenv("OWNER_PASSWORD"))) {
            boolean good = races.run(new Stage(database), Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
            System.exit(good ? 0 : 1);
        }
    }

    private boolean run(Stage stage, int clients, int signings) throws Exception {
        List<UUID> bodies = new ArrayList<>();
        for (int party = 0; party < PARTIES; party++) {
            bodies.add(stage.body(party));
        }
        List<String> tokens = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            tokens.add(stage.signatory(bodies.get(client % PARTIES)));
        }
        List<String> raced = new ArrayList<>();
        long started = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < signings; i++) {
                raced.add(race(threads, tokens, bodies));
            }
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        int once = 0;
        for (String signing : raced) {
            Stage.Outcome outcome = stage.outcome(signing);
            if (outcome.once(PARTIES)) {
                once++;
            } else {
                System.out.println("NOT ONCE: " + signing + " " + outcome);
            }
        }
        long failed = answers.entrySet().stream().filter(a -> !a.getKey().equals("200") && !a.getKey().equals("given up"))
                .mapToLong(a -> a.getValue().sum()).sum();
        System.out.printf("%d signings of %d parties, %d clients at once over 2 instances, %.1f s%n", signings, PARTIES, clients, seconds);
        System.out.println("answers to confirmations: " + answers);
        System.out.printf("signings with one confirmation a party, one effect and one project: %d of %d%n", once, signings);
        return once == signings && failed == 0;
    }

    /** @return the id of the signing that was raced for */
    private String race(ExecutorService threads, List<String> tokens, List<UUID> bodies) throws Exception {
        StringBuilder parties = new StringBuilder();
        bodies.forEach(body -> parties.append(parties.isEmpty() ? "" : ",").append("{\"organizationId\":\"").append(body).append("\"}"));
        String proposal = "{\"kind\":\"PROJECT\",\"title\":\"竞速协议\",\"clauses\":[\"第一条\"],\"parties\":[" + parties + "]}";
        HttpResponse<String> proposed = http.send(request(0, tokens.getFirst(), "/signings", proposal, null, PATIENCE), HttpResponse.BodyHandlers.ofString());
        if (proposed.statusCode() != 201) {
            throw new IllegalStateException(proposed.statusCode() + " " + proposed.body());
        }
        String signing = found("^\\{\"id\":\"([0-9a-f-]{36})\"", proposed.body()).getFirst();
        String hash = found("\"textHash\":\"([0-9a-f]{64})\"", proposed.body()).getFirst();
        // a party stands before its organization
        List<String> partyIds = found("\\{\"id\":\"([0-9a-f-]{36})\",\"organization\"", proposed.body());
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> racers = new ArrayList<>();
        for (int client = 0; client < tokens.size(); client++) {
            int number = client;
            String path = "/signings/" + signing + "/parties/" + partyIds.get(number % PARTIES) + "/confirmation";
            racers.add(threads.submit(() -> {
                start.await();
                String body = "{\"textNumber\":1,\"textHash\":\"" + hash + "\"}";
                String key = number < tokens.size() / 2 ? UUID.randomUUID().toString() : null;
                boolean loses = number / PARTIES % 4 == 0;
                confirm(request(number, tokens.get(number), path, body, key, loses ? LOST : PATIENCE));
                confirm(request(number + 1, tokens.get(number), path, body, key, PATIENCE));
                return null;
            }));
        }
        start.countDown();
        for (Future<?> racer : racers) {
            racer.get();
        }
        return signing;
    }

    private void confirm(HttpRequest request) throws Exception {
        String answer;
        try {
            answer = Integer.toString(http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        } catch (HttpTimeoutException lost) {
            answer = "given up";
        }
        answers.computeIfAbsent(answer, any -> new LongAdder()).increment();
    }

    private HttpRequest request(int instance, String token, String path, String body, String key, Duration patience) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(bases.get(instance % 2) + "/api/v1" + path))
                .timeout(patience)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return (key == null ? request : request.header("Idempotency-Key", key)).build();
    }

    private static List<String> found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        List<String> all = new ArrayList<>();
        while (matcher.find()) {
            all.add(matcher.group(1));
        }
        return all;
    }
}
