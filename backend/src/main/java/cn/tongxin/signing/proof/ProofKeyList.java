package cn.tongxin.signing.proof;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The keys that proofs are or were signed with, oldest first. */
@Schema(name = "ProofKeys", description = "The keys that proofs are or were signed with, oldest first.")
public record ProofKeyList(List<ProofKey> items) {}
