package org.lunzhu.api.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Compares in constant time. The one password is known to the process anyway and comes with every request, so a slow
 * hash would cost much and protect nothing.
 */
final class DigestPasswordEncoder implements PasswordEncoder {

    @Override
    public String encode(@Nullable CharSequence password) {
        return HexFormat.of().formatHex(digest(String.valueOf(password)));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
        return encoded != null
                && MessageDigest.isEqual(
                        digest(String.valueOf(password)), HexFormat.of().parseHex(encoded));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
