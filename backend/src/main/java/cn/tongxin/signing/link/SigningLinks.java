package cn.tongxin.signing.link;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The newest link of each party that the caller may issue one for. */
@Schema(
        description =
                "The newest link of each party that the caller may issue one for, in the order of the instrument.")
public record SigningLinks(List<LinkView> items) {}
