package cn.tongxin.problem;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Clean text of {@link #min} to {@link #max} characters (code points): no control characters (line feeds only where
 * {@link #multiline}), no lone surrogates, no direction controls, not only white space. Null is allowed; add {@code @NotNull}.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TextValidator.class)
public @interface Text {

    int min() default 1;

    int max();

    boolean multiline() default false;

    String message() default "text";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
