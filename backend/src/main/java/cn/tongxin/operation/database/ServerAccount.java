package cn.tongxin.operation.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL runs. It refuses to be root; where the service is root, a user namespace of its own is tried first (the
 * folder keeps its owner), then an unprivileged account of the system, which is then given the folder.
 *
 * @param prefix what comes before each command
 * @param owner the account that must own the folder
 */
record ServerAccount(List<String> prefix, String owner) {

    private static final List<String> SYSTEM_ACCOUNTS = List.of("postgres", "nobody");
    private static final List<String> PLACES = List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin");

    /**
     * The first account as which the unpacked programs can be run.
     *
     * @throws EmbeddedPostgresException if there is none
     */
    static ServerAccount choose(PostgresFolder folder) throws IOException {
        List<ServerAccount> candidates = new UnixSystem().getUid() == 0
                ? insteadOfRoot()
                : List.of(new ServerAccount(List.of(), System.getProperty("user.name")));
        return choose(folder, candidates);
    }

    static ServerAccount choose(PostgresFolder folder, List<ServerAccount> candidates) throws IOException {
        for (ServerAccount candidate : candidates) {
            if (candidate.canRun(folder.programs().resolve("bin/postgres")) && candidate.own(folder.root())) {
                return candidate;
            }
        }
        throw new EmbeddedPostgresException("PostgreSQL cannot be run from " + folder.root() + " as "
                + System.getProperty("user.name")
                + ": the folder belongs to another account, or, for root, no user namespace"
                + " may be made here and no unprivileged account may enter that folder. Run the service as a plain user, or"
                + " choose another data folder: make run DATA=/var/lib/tongxin. "
                + EmbeddedPostgresException.ALTERNATIVE);
    }

    static List<ServerAccount> insteadOfRoot() {
        List<ServerAccount> candidates = new ArrayList<>();
        program("unshare").ifPresent(unshare -> candidates.add(new ServerAccount(List.of(unshare, "-U"), "root")));
        program("runuser")
                .ifPresent(runuser -> SYSTEM_ACCOUNTS.forEach(
                        account -> candidates.add(new ServerAccount(List.of(runuser, "-u", account, "--"), account))));
        // in a container, under a folder that only root may enter: an account that may pass folders as root may, and no
        // more
        program("setpriv")
                .ifPresent(setpriv -> candidates.add(new ServerAccount(
                        List.of(
                                setpriv,
                                "--reuid=nobody",
                                "--clear-groups",
                                "--securebits=+no_setuid_fixup",
                                "--inh-caps=+dac_override",
                                "--ambient-caps=+dac_override"),
                        "nobody")));
        return candidates;
    }

    private static Optional<String> program(String name) {
        return PLACES.stream()
                .map(place -> Path.of(place, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private boolean canRun(Path program) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(program.toString(), "--version"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean own(Path root) throws IOException {
        UserPrincipal account =
                root.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
        List<Path> foreign = new ArrayList<>();
        try (Stream<Path> parts = Files.list(root)) {
            for (Path part : Stream.concat(Stream.of(root), parts).toList()) {
                if (!Files.getOwner(part, LinkOption.NOFOLLOW_LINKS).equals(account)) {
                    foreign.add(part);
                }
            }
        }
        if (prefix.isEmpty()) {
            return foreign.isEmpty(); // a plain user cannot take over what belongs to another
        }
        for (Path part : foreign) {
            try (Stream<Path> paths = Files.walk(part)) {
                for (Path path : paths.toList()) {
                    Files.setAttribute(path, "posix:owner", account, LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
        return true;
    }
}
