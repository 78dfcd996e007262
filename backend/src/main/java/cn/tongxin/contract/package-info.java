/**
 * What the service says of itself: the OpenAPI document, made from the resources and completed in one place. Nobody imports it.
 */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Tongxin 同心",
                        version = "1.0.0",
                        description =
                                "The register of the cross-region work of China's social organizations: organizations, project"
                                        + " intentions, signings, funding, and the numbers that follow from them. Errors are RFC"
                                        + " 9457 problems from a closed list; `Accept-Language` chooses zh-CN, zh-Hant or en."
                                        + " See docs/api-guide.md.",
                        license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
        servers = @Server(url = "/", description = "Where this document was read."))
@NullMarked
package cn.tongxin.contract;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.jspecify.annotations.NullMarked;
