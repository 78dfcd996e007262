package cn.tongxin.signing.proof;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** How certificates are made. */
@ConfigMapping(prefix = "tongxin.certificate")
public interface CertificateConfig {

    /** Where people reach the client, which the QR code leads to: https://tongxin.example.cn. Left out: where it was asked for. */
    Optional<URI> address();
}
