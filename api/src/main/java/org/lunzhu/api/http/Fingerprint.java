package org.lunzhu.api.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether a request with the same Idempotency-Key is the same request. */
public final class Fingerprint {

    private Fingerprint() {}

    /** SHA-256 of the request's words, in hexadecimal. */
    public static String of(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What to say where the key has been used with other words. */
    public static ProblemException other() {
        return new ProblemException(ProblemKind.IDEMPOTENCY_KEY_REUSED);
    }
}
