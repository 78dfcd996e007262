package cn.tongxin.operation.database;

import java.io.IOException;
import java.io.Writer;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs one of PostgreSQL's own programs to its end, as the account that the folder belongs to. */
record ServerCommand(PostgresFolder folder, ServerAccount account) {

    /** UTF-8 character types without a language; macOS knows no C.UTF-8. */
    static final String LOCALE = System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8";

    /**
     * How a whole folder is written to disk, after initdb and before recovery: file by file takes seconds for a fresh cluster,
     * one call for the file system takes tenths. Before Linux 5.8 that call could lose sight of a write error.
     */
    static final String SYNC_METHOD = System.getProperty("os.name").equals("Linux")
                    && kernel().compareTo(ModuleDescriptor.Version.parse("5.8")) >= 0
            ? "syncfs"
            : "fsync";

    private static ModuleDescriptor.Version kernel() {
        Matcher digits = Pattern.compile("[0-9]+(\\.[0-9]+)*").matcher(System.getProperty("os.version"));
        return ModuleDescriptor.Version.parse(digits.lookingAt() ? digits.group() : "0");
    }

    /** @throws EmbeddedPostgresException with what the program printed, if it fails or takes longer than {@code limit} */
    void run(Duration limit, String program, String... arguments) throws IOException {
        runWithInput("", limit, program, arguments);
    }

    /** As {@link #run}, giving the program {@code input}; returns what it printed. */
    String runWithInput(String input, Duration limit, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(account.prefix());
        command.add(folder.programs().resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        Path printed = folder.root().resolve(program + ".out");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
        builder.directory(folder.root().toFile());
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("PG")); // PGDATA, PGPORT, PGOPTIONS ... of the operator
        builder.environment().put("LC_ALL", LOCALE);
        Process process = builder.start();
        try (Writer stdin = process.outputWriter(StandardCharsets.UTF_8)) {
            stdin.write(input);
        }
        if (!finished(process, limit)) {
            process.destroyForcibly();
            throw new EmbeddedPostgresException(program + " did not finish within " + limit.toSeconds() + " s: "
                    + Files.readString(printed).strip());
        }
        String output = Files.readString(printed);
        if (process.exitValue() != 0) {
            throw new EmbeddedPostgresException(program + " failed: " + output.strip());
        }
        return output;
    }

    private static boolean finished(Process process, Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
