package cn.tongxin.signon;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether one's own account is linked to the identity provider. */
@Schema(name = "SignOnLink", description = "Whether one's own account is linked to the identity provider.")
public record SignOnLinkView(boolean linked) {}
