package cn.tongxin.operation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * PostgreSQL's first process, as its own file postmaster.pid tells of it.
 *
 * @param pid its process id
 * @param port where it listens, 127.0.0.1 only
 * @param status {@code starting}, {@code ready} or {@code stopping}
 */
record Postmaster(long pid, int port, String status) {

    // lines of postmaster.pid, counted from 0: see miscadmin.h of PostgreSQL, LOCK_FILE_LINE_*
    private static final int PID = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    /** The server of this folder if its process is alive, whoever started it. */
    static Optional<Postmaster> of(PostgresFolder folder) throws IOException {
        List<String> lines = lines(folder);
        if (lines.size() <= PORT) {
            return Optional.empty(); // none, or one that died while it wrote this
        }
        Postmaster found = new Postmaster(
                number(lines, PID),
                (int) number(lines, PORT),
                lines.size() > STATUS ? lines.get(STATUS).strip() : "starting");
        return Optional.of(found).filter(postmaster -> postmaster.isAlive(folder));
    }

    boolean isReady() {
        return "ready".equals(status);
    }

    /** Alive, and truly PostgreSQL from this folder: neither a zombie nor another program that was given the same number. */
    boolean isAlive(PostgresFolder folder) {
        return ProcessHandle.of(pid)
                .filter(process -> runsFrom(folder, process))
                .isPresent();
    }

    /** Whether any process of this folder's PostgreSQL is left: after the first has died, the others may need a moment. */
    static boolean anyProcess(PostgresFolder folder) {
        return ProcessHandle.allProcesses().anyMatch(process -> runsFrom(folder, process));
    }

    private static boolean runsFrom(PostgresFolder folder, ProcessHandle process) {
        return process.info()
                .command()
                .or(() -> process.info().commandLine())
                .filter(command -> command.startsWith(folder.root() + "/") && command.contains("/bin/postgres"))
                .isPresent();
    }

    /**
     * Removes what a dead server left behind where PostgreSQL would stumble over it: the file is empty, or the process number
     * in it has been given to another program since. Done only when no process of this folder is left.
     */
    static void forgetTheDead(PostgresFolder folder) throws IOException {
        if (Files.exists(file(folder)) && !anyProcess(folder)) {
            List<String> lines = lines(folder);
            if (lines.size() <= PORT || ProcessHandle.of(number(lines, PID)).isPresent()) {
                Files.delete(file(folder));
            }
        }
    }

    private static List<String> lines(PostgresFolder folder) throws IOException {
        try {
            return Files.readAllLines(file(folder));
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /** 0 where there is no number: the number of no process. */
    private static long number(List<String> lines, int line) {
        String text = lines.get(line).strip();
        return text.matches("[0-9]{1,9}") ? Long.parseLong(text) : 0;
    }

    private static Path file(PostgresFolder folder) {
        return folder.cluster().resolve("postmaster.pid");
    }
}
