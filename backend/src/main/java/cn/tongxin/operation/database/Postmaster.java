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
        List<String> lines;
        try {
            lines = Files.readAllLines(file(folder));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (lines.size() <= PORT) {
            return Optional.empty();
        }
        String status = lines.size() > STATUS ? lines.get(STATUS).strip() : "starting";
        Postmaster found = new Postmaster(
                Long.parseLong(lines.get(PID).strip()), Integer.parseInt(lines.get(PORT).strip()), status);
        return Optional.of(found).filter(postmaster -> postmaster.isAlive(folder));
    }

    boolean isReady() {
        return "ready".equals(status);
    }

    /** Alive, and truly PostgreSQL from this folder: neither a zombie nor another program that was given the same number. */
    boolean isAlive(PostgresFolder folder) {
        return ProcessHandle.of(pid).filter(process -> runsFrom(folder, process)).isPresent();
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
     * Removes the file of a server that died when its number has been given to another program since: PostgreSQL would take
     * that program for a server and refuse to start. Done only when no process of this folder is left.
     */
    static void forgetTheDead(PostgresFolder folder) throws IOException {
        Path file = file(folder);
        if (!Files.exists(file) || anyProcess(folder)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        if (ProcessHandle.of(pid).isPresent()) {
            Files.delete(file);
        }
    }

    private static Path file(PostgresFolder folder) {
        return folder.cluster().resolve("postmaster.pid");
    }
}
