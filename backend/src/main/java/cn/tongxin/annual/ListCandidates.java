package cn.tongxin.annual;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Accepted intentions of the zone and year that do not stand on the list. */
@Schema(description = "Accepted intentions of the list's zone and year that do not stand on it.")
public record ListCandidates(List<AnnualListLine> items) {}
