package cn.tongxin.annual;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the caller may do to an annual list now. */
@Schema(description = "What the caller may do to the list now.")
public record AnnualListSteps(List<AnnualListStep> steps) {}
