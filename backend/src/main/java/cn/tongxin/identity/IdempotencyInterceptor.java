package cn.tongxin.identity;

import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs inside the transaction (after Narayana's interceptor at 200). The unique key makes a second request wait for the first to
 * end; then it finds the answer, or, when the first failed and left nothing, is carried out itself.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
public class IdempotencyInterceptor {

    private static final String CLAIM =
            "insert into idempotency_key (caller, key, fingerprint) values (?, ?, decode(?, 'hex')) on conflict (caller, key) do nothing";
    private static final String KEEP = "update idempotency_key set response = ? where caller = ? and key = ?";
    private static final String RECALL =
            "select encode(fingerprint, 'hex'), response from idempotency_key where caller = ? and key = ?";

    private final CurrentCaller current;
    private final Sql sql;
    private final ObjectMapper json;

    IdempotencyInterceptor(CurrentCaller current, Sql sql, ObjectMapper json) {
        this.current = current;
        this.sql = sql;
        this.json = json;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext invocation) throws Exception {
        String key = current.retryKey();
        if (key == null) {
            return invocation.proceed();
        }
        String caller =
                current.get().id() == null ? "anonymous" : current.get().id().toString();
        String fingerprint = fingerprint(invocation);
        if (sql.change(CLAIM, caller, key, fingerprint) == 0) {
            return recall(invocation, caller, key, fingerprint);
        }
        Object result = invocation.proceed();
        sql.change(KEEP, json.writeValueAsString(result), caller, key);
        return result;
    }

    private Object recall(InvocationContext invocation, String caller, String key, String fingerprint)
            throws JsonProcessingException {
        Kept kept = sql.one(RECALL, List.of(caller, key), Kept::from)
                .orElseThrow(() -> ProblemException.of(ProblemType.REQUEST_IN_PROGRESS));
        if (!kept.fingerprint().equals(fingerprint)) {
            throw ProblemException.of(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        current.markReplayed();
        return json.readValue(
                kept.response(), json.constructType(invocation.getMethod().getGenericReturnType()));
    }

    private record Kept(String fingerprint, String response) {
        static Kept from(Row row) {
            return new Kept(row.text(), row.text());
        }
    }

    private String fingerprint(InvocationContext invocation) throws JsonProcessingException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(invocation.getMethod().toGenericString().getBytes(StandardCharsets.UTF_8));
        for (Object argument : invocation.getParameters()) {
            if (!(argument instanceof Caller)) {
                digest.update(json.writeValueAsBytes(argument));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
