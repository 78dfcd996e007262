package cn.tongxin.operation.sample;

import cn.tongxin.identity.Role;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Collectors;

/** Adds the sample data at start where the operator asked for it, and shows its accounts once. */
@ApplicationScoped
class SampleDataAtStart {

    private static final String ACTOR = "sample";
    /** After the facts, whose divisions and zones the samples name. */
    private static final int AFTER_FACTS = 200;

    private final SampleConfig config;
    private final SampleDataService service;

    SampleDataAtStart(SampleConfig config, SampleDataService service) {
        this.config = config;
        this.service = service;
    }

    void add(@Observes @Priority(AFTER_FACTS) StartupEvent event) {
        if (!config.load() || service.present()) {
            return;
        }
        SampleDataView added = service.add(ACTOR);
        StringBuilder text = new StringBuilder(
                "\n  Sample data: %d records. Accounts, shown only now:%n%n".formatted(added.records()));
        added.accounts()
                .forEach(account -> text.append("  %-24s %-18s %s%n"
                        .formatted(account.username(), account.password(), words(account.roles()))));
        System.err.println(text);
    }

    private static String words(List<Role> roles) {
        return roles.stream().map(Role::name).collect(Collectors.joining(","));
    }
}
