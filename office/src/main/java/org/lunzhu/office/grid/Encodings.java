package org.lunzhu.office.grid;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Encodings of Chinese text. */
final class Encodings {

    /** GB 18030, the national standard, which contains GB 2312 and GBK. */
    static final Charset GB18030 = Charset.forName("GB18030");

    private Encodings() {}

    /** By its mark; else UTF-8 where that is valid; else GB 18030. */
    static Charset guess(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return GB18030;
        }
    }

    /** The text, without its mark. */
    static String decode(byte[] bytes) {
        String text = new String(bytes, guess(bytes));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
