package cn.tongxin.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A verifier as it stands in scripts/verify, compiled once and asked many times; knows nothing of its insides. */
public final class VerifyProgram {

    public static final Path SOURCES = Path.of("..", "scripts", "verify");

    private static final Path CLASSES = Path.of("target", "verify-classes");

    private final Method run;

    /** The verifier of the journal. */
    public VerifyProgram() {
        this("VerifyJournal");
    }

    /** @param program the class that is started */
    public VerifyProgram(String program) {
        try {
            Files.createDirectories(CLASSES);
            List<String> arguments = new ArrayList<>(List.of("-d", CLASSES.toString()));
            try (Stream<Path> sources = Files.list(SOURCES)) {
                sources.map(Path::toString)
                        .filter(name -> name.endsWith(".java"))
                        .forEach(arguments::add);
            }
            int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
            if (failed != 0) {
                throw new IllegalStateException("the verifier does not compile");
            }
            URLClassLoader loader = new URLClassLoader(new URL[] {url()}, VerifyProgram.class.getClassLoader());
            run = loader.loadClass(program).getMethod("run", String[].class, PrintStream.class);
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL url() throws MalformedURLException {
        return CLASSES.toUri().toURL();
    }

    /** What it said, and how it ended: 0 proved, 1 broken, 2 could not look. */
    public record Verdict(int code, String words) {}

    public Verdict ask(String... settings) {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(words, true, StandardCharsets.UTF_8)) {
            int code = (int) run.invoke(null, settings, out);
            return new Verdict(code, words.toString(StandardCharsets.UTF_8));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
