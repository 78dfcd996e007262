package cn.tongxin.signing.proof;

import cn.tongxin.canonical.CanonicalJson;
import cn.tongxin.identity.Caller;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.signing.SigningService;
import cn.tongxin.signing.SigningView;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/** Certificates of signings: what the proof says, on paper. */
@ApplicationScoped
public class CertificateService {

    /** Counted up where the paper changes: what was fetched before is another then. */
    private static final String FORM = "1";

    private final SigningService signings;
    private final ProofService proofs;
    private final CertificateConfig config;

    CertificateService(SigningService signings, ProofService proofs, CertificateConfig config) {
        this.signings = signings;
        this.proofs = proofs;
        this.config = config;
    }

    /** A certificate that can be written, and what tells it from others without writing it. */
    public record Draft(String tag, SigningView signing, ProofStatement statement, String page, String proofHash) {

        /** The file; the same bytes for the same tag. */
        public byte[] pdf() {
            return CertificateText.of(signing, statement, page, proofHash)
                    .pdf(Objects.requireNonNull(signing.effectiveAt()).toInstant());
        }
    }

    /**
     * @param asked where the request came to
     * @throws ProblemException as of the proof, which it is made from
     */
    public Draft draft(UUID id, URI asked, Caller caller) {
        SigningView signing = signings.read(id, caller);
        ProofService.Proven proven = proofs.prove(signing, caller);
        String hash = CanonicalJson.sha256(proven.file());
        String page = config.address().orElse(asked).resolve("/signings/" + id).toString();
        String replaced =
                signing.supersededBy() == null ? "" : signing.supersededBy().toString();
        String tag = CanonicalJson.sha256(
                String.join("\n", FORM, hash, page, replaced).getBytes(StandardCharsets.UTF_8));
        return new Draft(tag, signing, proven.statement(), page, hash);
    }
}
