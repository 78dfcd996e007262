package cn.tongxin.signing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The versions of the text of a signing, oldest first. */
@Schema(description = "The versions of the text of a signing, oldest first. The last is the one that is confirmed.")
public record SigningTexts(List<TextVersion> items) {}
