package cn.tongxin.event.hall;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The topics of halls among those of all live screens. */
final class HallTopic {

    static final String PREFIX = "hall:";

    private HallTopic() {}

    /** The events whose halls are among these topics. */
    static Set<UUID> events(Collection<String> topics) {
        return topics.stream()
                .filter(topic -> topic.startsWith(PREFIX))
                .map(topic -> UUID.fromString(topic.substring(PREFIX.length())))
                .collect(Collectors.toSet());
    }
}
