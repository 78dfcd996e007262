package cn.tongxin.operation.sample;

import cn.tongxin.identity.Role;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account among the sample data. Its password is shown here and nowhere else. */
@Schema(name = "SampleAccount", description = "An account for trying out; its password is shown only here.")
public record SampleAccountView(
        @Schema(examples = "sample-beijing-officer") String username,
        @Schema(examples = "kD3v9sQ1x0aZ7b_-") String password,
        @Schema(examples = "北京市民政工作人员（示例）") String displayName,
        List<Role> roles) {}
