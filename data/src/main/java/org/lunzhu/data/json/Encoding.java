package org.lunzhu.data.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** How a document's characters are encoded, as far as its bytes tell. */
enum Encoding {
    UTF_8("UTF-8"),
    UTF_16("UTF-16"),
    GBK("GBK"),
    UNKNOWN("?");

    private static final int CHUNK = 8192;

    private final String label;

    Encoding(String label) {
        this.label = label;
    }

    /** The usual name of the encoding. */
    String label() {
        return label;
    }

    static Encoding of(byte[] bytes) {
        if (isUtf16(bytes)) {
            return UTF_16;
        }
        if (decodes(bytes, StandardCharsets.UTF_8)) {
            return UTF_8;
        }
        return decodes(bytes, Charset.forName("GB18030")) ? GBK : UNKNOWN;
    }

    /** JSON starts with two ASCII characters, so a zero or a byte order mark there tells. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return first == 0 || second == 0 || (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (!result.isOverflow()) {
                return !result.isError();
            }
            out.clear();
        }
    }
}
