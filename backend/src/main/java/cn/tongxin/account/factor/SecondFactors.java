package cn.tongxin.account.factor;

import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The second factors of accounts, in the caller's transaction. */
@ApplicationScoped
public class SecondFactors {

    private static final String ISSUER = "Tongxin";

    private final SecondFactorRepository repository;
    private final Vault vault;

    SecondFactors(SecondFactorRepository repository, Vault vault) {
        this.repository = repository;
        this.vault = vault;
    }

    /** What was shown as a second factor. */
    public enum Shown {
        CODE,
        RECOVERY_CODE,
        NOTHING_GOOD
    }

    public boolean inForce(UUID accountId) {
        return repository
                .findByIdOptional(accountId)
                .filter(SecondFactor::inForce)
                .isPresent();
    }

    public SecondFactorView view(UUID accountId) {
        SecondFactor factor = repository.findById(accountId);
        Instant since = factor == null ? null : factor.confirmedAt();
        return since == null
                ? new SecondFactorView(false, null, 0)
                : new SecondFactorView(true, since.atOffset(ZoneOffset.UTC), repository.recoveryCodesLeft(accountId));
    }

    /**
     * Draws a secret, which is in force once a code has confirmed it.
     *
     * @throws ProblemException STATE_CONFLICT where one is in force
     */
    public EnrolmentView begin(UUID accountId, String username) {
        byte[] secret = Totp.drawSecret();
        String sealed = vault.seal(SecondFactorColumns.SECRET.of(accountId), secret);
        SecondFactor factor = repository.forUse(accountId).orElse(null);
        if (factor == null) {
            repository.persist(SecondFactor.begin(accountId, sealed));
        } else if (factor.inForce()) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        } else {
            factor.beginAnew(sealed);
        }
        String written = Totp.written(secret);
        String label = URLEncoder.encode(username, StandardCharsets.UTF_8);
        return new EnrolmentView(
                written, "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(ISSUER, label, written, ISSUER));
    }

    /**
     * Puts the secret into force.
     *
     * @return the recovery codes, shown once
     * @throws ProblemException STATE_CONFLICT where none was begun, RULE_VIOLATED where the code is not good
     */
    public List<String> confirm(UUID accountId, String code) {
        SecondFactor factor = repository
                .forUse(accountId)
                .filter(begun -> !begun.inForce())
                .orElseThrow(() -> ProblemException.of(ProblemType.STATE_CONFLICT));
        if (!codeFits(factor, code)) {
            throw ProblemException.rule("/code", ErrorCode.CODE_NOT_GOOD);
        }
        factor.confirm(Instant.now());
        repository.flush();
        return renewRecoveryCodes(accountId);
    }

    /** Looks at what was typed: a code, or a recovery code; either is used up by it. */
    public Shown use(UUID accountId, @Nullable String typed) {
        SecondFactor factor =
                repository.forUse(accountId).filter(SecondFactor::inForce).orElse(null);
        if (factor == null || typed == null) {
            return Shown.NOTHING_GOOD;
        }
        String shown = typed.replace(" ", "");
        if (Totp.hasForm(shown)) {
            return codeFits(factor, shown) ? Shown.CODE : Shown.NOTHING_GOOD;
        }
        return repository.useRecoveryCode(accountId, RecoveryCode.hash(shown))
                ? Shown.RECOVERY_CODE
                : Shown.NOTHING_GOOD;
    }

    /** Ten new recovery codes; the old ones are good no more. */
    public List<String> renewRecoveryCodes(UUID accountId) {
        List<String> codes = RecoveryCode.draw();
        repository.replaceRecoveryCodes(
                accountId, codes.stream().map(RecoveryCode::hash).toList());
        return codes;
    }

    /** Takes the second factor away with its recovery codes; false where there is none in force. */
    public boolean remove(UUID accountId) {
        boolean inForce = inForce(accountId);
        repository.deleteById(accountId);
        return inForce;
    }

    private boolean codeFits(SecondFactor factor, String code) {
        byte[] secret = vault.openBytes(SecondFactorColumns.SECRET.of(factor.accountId()), factor.secretSealed());
        OptionalLong step = Totp.step(secret, code, Instant.now(), factor.lastStep());
        step.ifPresent(factor::use);
        return step.isPresent();
    }
}
