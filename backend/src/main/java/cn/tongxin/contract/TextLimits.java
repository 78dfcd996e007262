package cn.tongxin.contract;

import cn.tongxin.problem.Text;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.RecordComponentInfo;

/** {@link Text} as {@code minLength} and {@code maxLength}. */
final class TextLimits {

    private static final DotName TEXT = DotName.createSimple(Text.class);

    private TextLimits() {}

    static void write(RecordComponentInfo component, Schema property) {
        AnnotationInstance text = component.annotation(TEXT);
        if (text == null) {
            text = component.type().annotation(TEXT);
        }
        if (text != null && property.getRef() == null && property.getItems() == null) {
            property.setMinLength(
                    text.value("min") == null ? 1 : text.value("min").asInt());
            property.setMaxLength(text.value("max").asInt());
        }
    }
}
