package cn.tongxin.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Sends many requests at once. */
public final class AtOnce {

    private AtOnce() {}

    /** One of those who race. */
    public interface Racer<T> {
        T run(int number) throws Exception;
    }

    /** What each of the racers got, in order of their numbers. */
    public static <T> List<T> run(int racers, Racer<T> racer) throws Exception {
        List<Callable<T>> calls = IntStream.range(0, racers)
                .<Callable<T>>mapToObj(i -> () -> racer.run(i))
                .toList();
        try (var pool = Executors.newFixedThreadPool(racers)) {
            List<T> answers = new ArrayList<>();
            for (Future<T> call : pool.invokeAll(calls)) {
                answers.add(call.get());
            }
            return answers;
        }
    }
}
