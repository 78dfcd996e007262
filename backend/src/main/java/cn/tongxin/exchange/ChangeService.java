package cn.tongxin.exchange;

import cn.tongxin.identity.Caller;
import cn.tongxin.journal.JournalEntry;
import cn.tongxin.journal.JournalReader;
import cn.tongxin.journal.SealSignal;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Reads on from a position, and waits where there is nothing yet, without holding a connection meanwhile. */
@ApplicationScoped
public class ChangeService {

    /** Another copy of the service may have sealed what this one is not told of. */
    private static final long LOOK_AGAIN_MILLIS = 1_000;

    private final JournalReader journal;
    private final SealSignal signal;

    ChangeService(JournalReader journal, SealSignal signal) {
        this.journal = journal;
        this.signal = signal;
    }

    /**
     * What came after a position.
     *
     * @param seconds how long to wait when nothing has
     * @throws ProblemException INVALID_REQUEST when the position lies beyond the end: the caller knows another journal
     */
    public Changes read(ChangeFilter filter, int seconds, Caller caller) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        long after = filter.after();
        while (true) {
            long seen = signal.count();
            JournalReader.Head head = journal.head();
            if (filter.after() > head.position()) {
                throw ProblemException.invalid("?after", ErrorCode.OUT_OF_RANGE, 0, head.position());
            }
            List<JournalEntry> items = head.position() == after
                    ? List.of()
                    : journal.after(after, filter.types() == null ? List.of() : filter.types(), filter.limit(), caller);
            long last = items.isEmpty() ? after : items.getLast().position();
            long next = items.size() == filter.limit() ? last : Math.max(last, head.position());
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (!items.isEmpty() || left <= 0) {
                return new Changes(items, next, head);
            }
            after = next;
            pause(seen, Math.min(left, LOOK_AGAIN_MILLIS));
        }
    }

    private void pause(long seen, long millis) {
        try {
            signal.await(seen, millis);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw ProblemException.of(ProblemType.UNAVAILABLE);
        }
    }
}
