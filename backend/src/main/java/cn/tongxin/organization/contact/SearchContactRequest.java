package cn.tongxin.organization.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole telephone number, in any of the forms that a contact may have. */
@Schema(description = "A whole telephone number; spaces, hyphens, extension and +86 do not matter.")
public record SearchContactRequest(
        @NotNull @Pattern(regexp = Telephone.FORM, message = Telephone.EXAMPLES) @Schema(examples = "13800135678")
        String telephone) {

    @Override
    public String toString() {
        return "SearchContactRequest[]";
    }
}
