package cn.tongxin.signon;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether people may sign on with an identity provider in the browser. */
@Schema(name = "SignOnProvider", description = "Whether people may sign on with an identity provider in the browser.")
public record SignOnProviderView(
        boolean available,

        @Schema(description = "What people call the provider, where the operator says so.", examples = "北京市统一身份认证平台")
        @Nullable
        String name) {}
