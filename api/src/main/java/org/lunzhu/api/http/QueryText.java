package org.lunzhu.api.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads what stands in a query, strictly: percent encoding of UTF-8, and plus signs for blanks. */
final class QueryText {

    private static final int HEX = 16;
    private static final int LAST_ASCII = 0x7F;

    private QueryText() {}

    /** The text that was meant; empty where the bytes are no UTF-8 or the percent signs no encoding. */
    static Optional<String> decode(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                int value = i + 2 < raw.length() ? hex(raw.charAt(i + 1), raw.charAt(i + 2)) : -1;
                if (value < 0) {
                    return Optional.empty();
                }
                bytes.write(value);
                i += 2;
            } else if (c > LAST_ASCII) {
                return Optional.empty();
            } else {
                bytes.write(c == '+' ? ' ' : c);
            }
        }
        return toText(bytes.toByteArray());
    }

    private static int hex(char high, char low) {
        int first = high > LAST_ASCII ? -1 : Character.digit(high, HEX);
        int second = low > LAST_ASCII ? -1 : Character.digit(low, HEX);
        return first < 0 || second < 0 ? -1 : first * HEX + second;
    }

    private static Optional<String> toText(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
