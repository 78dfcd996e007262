import java.io.IOException;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Verifies the proof of a signing without the service, with the JDK alone; this file and ProofJson.java beside it are all that is needed.
 *
 * <pre>{@code java VerifyProof.java FILE=proof.json KEYS=proof-keys.json}</pre>
 *
 * <p>KEYS is what the service answers at {@code /api/v1/proof-keys}, fetched at another time or by another way than the proof; without
 * it the proof is only shown to be whole, and whose key it bears is left to the reader. Ends with 0 when it is verified, 1 when it is
 * refused, 2 when it could not look.
 */
public final class VerifyProof {

    private static final String FORMAT = "tongxin-signing-proof/1";
    private static final Pattern HEX = Pattern.compile("([0-9a-f]{2})+");

    private VerifyProof() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    /** The same without ending the process. */
    public static int run(String[] arguments, PrintStream out) {
        Map<String, String> given = new TreeMap<>();
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            if (parts.length == 2 && !parts[1].isEmpty()) {
                given.put(parts[0], parts[1]);
            }
        }
        try {
            if (!given.containsKey("FILE")) {
                throw new IOException("FILE= names no proof");
            }
            byte[] keys = given.containsKey("KEYS") ? Files.readAllBytes(Path.of(given.get("KEYS"))) : null;
            out.println(verify(Files.readAllBytes(Path.of(given.get("FILE"))), keys));
            return 0;
        } catch (Refused refused) {
            out.println("REFUSED: " + refused.getMessage());
            return 1;
        } catch (IOException cannot) {
            out.println("could not verify: " + cannot);
            return 2;
        }
    }

    /** Why a proof is not taken. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String why) {
            super(why);
        }
    }

    /**
     * What the proof proves, in words.
     *
     * @param keys of the service, or null
     * @throws Refused where a single byte is another than was signed
     */
    public static String verify(byte[] file, byte[] keys) throws Refused {
        Map<String, Object> proof = map(ProofJson.read(file));
        if (!Arrays.equals(ProofJson.canonical(proof), file)) {
            throw new Refused("not in the canonical form of RFC 8785");
        }
        if (!FORMAT.equals(proof.get("format"))) {
            throw new Refused("no " + FORMAT);
        }
        Map<String, Object> key = map(proof.get("key"));
        byte[] signature = bytes(proof.remove("signature"));
        byte[] publicKey = bytes(key.get("publicKey"));
        if (!text(key.get("id")).equals(hash(publicKey).substring(0, 16))) {
            throw new Refused("the key is not the one that its id names");
        }
        if (!signed(publicKey, ProofJson.canonical(proof), signature)) {
            throw new Refused("the signature does not fit: something was changed after it was signed");
        }
        checkStatement(map(proof.get("statement")));
        return words(map(proof.get("statement"))) + "\n" + whose(key, keys);
    }

    /** What no honest service would sign: confirmations of another text than the one that stands there. */
    private static void checkStatement(Map<String, Object> statement) throws Refused {
        Map<String, Object> text = map(statement.get("text"));
        Map<String, Object> content = new TreeMap<>(Map.of("title", text.get("title"), "clauses", text.get("clauses")));
        String hash = hash(ProofJson.canonical(content));
        if (!hash.equals(text.get("hash"))) {
            throw new Refused("the text has the hash " + hash);
        }
        for (Object party : list(statement.get("parties"))) {
            if (!hash.equals(map(map(party).get("confirmation")).get("textHash"))) {
                throw new Refused(map(party).get("name") + " has confirmed another text");
            }
        }
    }

    private static String words(Map<String, Object> statement) throws Refused {
        Map<String, Object> signing = map(statement.get("signing"));
        Map<String, Object> text = map(statement.get("text"));
        StringBuilder words = new StringBuilder("VERIFIED: ").append(text.get("title")).append('\n');
        words.append("  ").append(signing.get("kind")).append(", ").append(signing.get("status")).append(", in effect since ")
                .append(signing.get("effectiveAt")).append('\n').append("  text ").append(text.get("number")).append(": ")
                .append(text.get("hash"));
        for (Object one : list(statement.get("parties"))) {
            Map<String, Object> party = map(one);
            Map<String, Object> confirmation = map(party.get("confirmation"));
            Map<String, Object> row = map(confirmation.get("journal"));
            words.append("\n  ").append(party.get("name")).append(": confirmed by ").append(confirmation.get("signatory")).append(" at ")
                    .append(confirmation.get("at")).append(means(confirmation)).append(", journal ").append(row.get("position")).append(':').append(row.get("hash"));
        }
        return words.toString();
    }

    private static String means(Map<String, Object> confirmation) {
        return "ONE_TIME_LINK".equals(confirmation.get("means"))
                ? ", by a one-time link that " + confirmation.get("linkIssuedBy") + " handed out"
                : "";
    }

    private static String whose(Map<String, Object> key, byte[] keys) throws Refused {
        if (keys == null) {
            return "note: whether the key " + key.get("id") + " is the service's, KEYS=proof-keys.json tells";
        }
        for (Object one : list(map(ProofJson.read(keys)).get("items"))) {
            if (key.get("publicKey").equals(map(one).get("publicKey"))) {
                return "  key " + key.get("id") + " of the service";
            }
        }
        throw new Refused("the key " + key.get("id") + " is none of the service's");
    }

    /** RFC 8032, 5.1.2: the little-endian y, its highest bit the sign of x. */
    private static boolean signed(byte[] publicKey, byte[] message, byte[] signature) throws Refused {
        try {
            byte[] y = publicKey.clone();
            boolean odd = y[y.length - 1] < 0;
            y[y.length - 1] &= 0x7f;
            for (int i = 0; i < y.length / 2; i++) {
                byte swapped = y[i];
                y[i] = y[y.length - 1 - i];
                y[y.length - 1 - i] = swapped;
            }
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(
                    new EdECPublicKeySpec(NamedParameterSpec.ED25519, new EdECPoint(odd, new BigInteger(1, y))));
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException noSignature) {
            throw new Refused("no signature: " + noSignature.getMessage());
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static byte[] bytes(Object hex) throws Refused {
        if (!HEX.matcher(text(hex)).matches()) {
            throw new Refused("no hexadecimal digits: " + hex);
        }
        return HexFormat.of().parseHex(text(hex));
    }

    private static String text(Object value) throws Refused {
        if (value instanceof String text) {
            return text;
        }
        throw new Refused("a text is missing");
    }

    @SuppressWarnings("unchecked") // the reader makes no other maps
    private static Map<String, Object> map(Object value) throws Refused {
        if (value instanceof Map<?, ?>) {
            return (Map<String, Object>) value;
        }
        throw new Refused("an object is missing");
    }

    private static List<?> list(Object value) throws Refused {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new Refused("a list is missing");
    }
}
