package cn.tongxin.organization.contact;

import cn.tongxin.organization.OrganizationRef;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose telephone it is, as far as the caller may know. */
@Schema(description = "The organizations with this telephone whose contacts the caller may know of, by name.")
public record ContactHits(List<OrganizationRef> items) {}
