package org.lunzhu.api.upload;

import java.text.Normalizer;

/** Names of files as clients send them, made harmless. */
final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    /** The name without folders and without characters that cannot be seen; of a long one the end. */
    static String clean(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        int[] seen = Normalizer.normalize(name, Normalizer.Form.NFC)
                .codePoints()
                .filter(FileName::isSeen)
                .toArray();
        int from = Math.max(0, seen.length - LONGEST);
        return new String(seen, from, seen.length - from).strip();
    }

    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
