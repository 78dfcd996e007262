package cn.tongxin.account.guess;

import cn.tongxin.paging.InstanceSecrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts tries to sign in and says which may count. */
@ApplicationScoped
public class GuessService {

    /** Where a name was used with success in this time, only its own tries there lock it: others cannot lock a person out. */
    private static final Duration KNOWN = Duration.ofDays(30);

    private static final String SECRET = "sign-in";
    private static final int IPV6_BYTES = 16;
    private static final int SUBSCRIBER_BYTES = 8;

    private final GuessRepository repository;
    private final GuessConfig config;
    private final InstanceSecrets secrets;

    GuessService(GuessRepository repository, GuessConfig config, InstanceSecrets secrets) {
        this.repository = repository;
        this.config = config;
        this.secrets = secrets;
    }

    /** Counts one try, in a transaction of its own that is over before the password is looked at. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Admission admit(String name, @Nullable String address) {
        Map<GuessKind, byte[]> subjects = subjects(name, address);
        GuessRepository.Standing standing = repository.lock(subjects);
        Instant now = standing.now();
        Set<GuessKind> counted = EnumSet.noneOf(GuessKind.class);
        Map<GuessKind, Instant> locks = new EnumMap<>(GuessKind.class);
        standing.tries().forEach((kind, tries) -> {
            if (tries.locked(now)) {
                return;
            }
            Tries more = tries.more(kind, kind.free(config), now);
            repository.keep(kind, Objects.requireNonNull(subjects.get(kind)), more);
            counted.add(kind);
            if (more.lockedUntil() != null) {
                locks.put(kind, more.lockedUntil());
            }
        });
        Instant wait = counted.contains(GuessKind.ADDRESS)
                ? null
                : standing.of(GuessKind.ADDRESS).lockedUntil();
        boolean known = standing.of(GuessKind.NAME_AT_ADDRESS).succeededWithin(KNOWN, now);
        boolean allowed = counted.contains(GuessKind.NAME_AT_ADDRESS)
                && (known || counted.containsAll(EnumSet.allOf(GuessKind.class)));
        return new Admission(subjects, allowed, wait, counted, locks);
    }

    /** The person has signed in: the name is known at this address, and its tries are forgotten. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void succeeded(Admission admission) {
        settle(
                admission,
                (kind, tries, now) -> kind == GuessKind.ADDRESS ? back(admission, kind, tries) : tries.succeeded(now));
    }

    /** The password fitted, and more is asked for: the try counts neither way. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void giveBack(Admission admission) {
        settle(admission, (kind, tries, now) -> back(admission, kind, tries));
    }

    /** Lifts the lock of a name that tries from elsewhere have set; what single addresses have spoiled stays theirs. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forgive(String name) {
        repository.forgetLocks(hash(GuessKind.NAME, name));
    }

    private interface Settlement {
        Tries of(GuessKind kind, Tries tries, Instant now);
    }

    private void settle(Admission admission, Settlement settlement) {
        GuessRepository.Standing standing = repository.lock(admission.subjects());
        standing.tries()
                .forEach((kind, tries) ->
                        repository.keep(kind, admission.subject(kind), settlement.of(kind, tries, standing.now())));
    }

    private static Tries back(Admission admission, GuessKind kind, Tries tries) {
        return admission.counted().contains(kind)
                ? tries.givenBack(admission.locks().containsKey(kind))
                : tries;
    }

    private Map<GuessKind, byte[]> subjects(String name, @Nullable String address) {
        String network = network(address);
        Map<GuessKind, byte[]> subjects = new EnumMap<>(GuessKind.class);
        subjects.put(GuessKind.ADDRESS, hash(GuessKind.ADDRESS, network));
        subjects.put(GuessKind.NAME, hash(GuessKind.NAME, name));
        subjects.put(GuessKind.NAME_AT_ADDRESS, hash(GuessKind.NAME_AT_ADDRESS, network + "\n" + name));
        return subjects;
    }

    private byte[] hash(GuessKind kind, String subject) {
        return secrets.mac(SECRET).doFinal((kind + "\n" + subject).getBytes(StandardCharsets.UTF_8));
    }

    /** Of IPv6 the first half, which is what one subscriber has (RFC 6177); otherwise the address as it stands. */
    private static String network(@Nullable String address) {
        if (address == null) {
            return "";
        }
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of()
                    .formatHex(bytes.length == IPV6_BYTES ? Arrays.copyOf(bytes, SUBSCRIBER_BYTES) : bytes);
        } catch (IllegalArgumentException name) {
            return address;
        }
    }
}
