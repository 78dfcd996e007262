package cn.tongxin.call;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the caller may do to a call now.
 *
 * @param agreeingIds the departments that the caller may agree for, and that have not agreed
 */
@Schema(description = "What the caller may do to the call now, and for which departments it may still agree.")
public record CallSteps(List<CallStep> steps, List<UUID> agreeingIds) {}
