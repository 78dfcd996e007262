package cn.tongxin.journal.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;
import java.util.concurrent.ArrayBlockingQueue;

/** One open stream. Who reads slower than things happen is let go, and comes again from where it was. */
final class Listener {

    private static final int MOST_UNREAD = 256;

    private final String topic;
    private final String whose;
    private final UnicastProcessor<LiveMessage> messages =
            UnicastProcessor.create(new ArrayBlockingQueue<>(MOST_UNREAD), null);

    Listener(String topic, String whose) {
        this.topic = topic;
        this.whose = whose;
    }

    String topic() {
        return topic;
    }

    String whose() {
        return whose;
    }

    Multi<LiveMessage> messages() {
        return messages;
    }

    synchronized void hear(LiveMessage message) {
        messages.onNext(message);
    }

    synchronized void end() {
        messages.onComplete();
    }
}
