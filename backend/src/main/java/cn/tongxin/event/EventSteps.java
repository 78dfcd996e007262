package cn.tongxin.event;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the caller may do to an event now.
 *
 * @param registeringIds organizations that the caller may register, and that have not registered
 */
@Schema(description = "What the caller may do to the event now, and which organizations it may register for it.")
public record EventSteps(List<EventStep> steps, List<UUID> registeringIds) {}
