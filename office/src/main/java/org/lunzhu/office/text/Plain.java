package org.lunzhu.office.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Text brought to one form (Unicode NFKC), so that what looks alike compares alike. */
public final class Plain {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");
    private static final Pattern BRACKETED = Pattern.compile("[(\\[【〔{][^()\\[\\]【】〔〕{}]*[)\\]】〕}]");
    private static final Pattern HAN_BLANK_HAN =
            Pattern.compile("(?<=[\\p{IsHan}（）、·])[ \\u00A0]+(?=[\\p{IsHan}（）、·])");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t\\r]]");

    /** Cells that say nothing. */
    private static final Set<String> EMPTY = Set.of("无", "/", "—", "——", "-", "--", "待定", "请选择", "同前", "暂无", "空", "\\");

    private static final Set<String> DITTO = Set.of("同上", "〃", "→", "\"", "″", "″″", "''", "′′", "``");

    /** The words of heads and agencies that lists of Hong Kong or old templates write in other characters. */
    private static final Map<Character, Character> SIMPLIFIED = Map.ofEntries(
            Map.entry('員', '员'),
            Map.entry('單', '单'),
            Map.entry('駐', '驻'),
            Map.entry('點', '点'),
            Map.entry('聯', '联'),
            Map.entry('繫', '系'),
            Map.entry('電', '电'),
            Map.entry('話', '话'),
            Map.entry('號', '号'),
            Map.entry('漁', '渔'),
            Map.entry('發', '发'),
            Map.entry('業', '业'),
            Map.entry('稱', '称'),
            Map.entry('風', '风'),
            Map.entry('險', '险'),
            Map.entry('級', '级'),
            Map.entry('務', '务'),
            Map.entry('資', '资'),
            Map.entry('質', '质'),
            Map.entry('備', '备'),
            Map.entry('註', '注'),
            Map.entry('應', '应'),
            Map.entry('運', '运'),
            Map.entry('輸', '输'),
            Map.entry('監', '监'),
            Map.entry('場', '场'),
            Map.entry('產', '产'),
            Map.entry('區', '区'),
            Map.entry('縣', '县'),
            Map.entry('鎮', '镇'),
            Map.entry('處', '处'),
            Map.entry('牽', '牵'),
            Map.entry('頭', '头'),
            Map.entry('門', '门'),
            Map.entry('龍', '龙'),
            Map.entry('農', '农'),
            Map.entry('設', '设'),
            Map.entry('則', '则'));

    private Plain() {}

    /** In one width and form, without invisible characters and outer blanks; line breaks are kept. */
    public static String normal(String raw) {
        boolean simple = true;
        for (int i = 0; i < raw.length() && simple; i++) {
            simple = isSimple(raw.charAt(i));
        }
        if (simple) {
            return raw.strip();
        }
        String text = Normalizer.normalize(raw, Normalizer.Form.NFKC);
        return INVISIBLE
                .matcher(text)
                .replaceAll("")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }

    /** What NFKC leaves as it is: ASCII and the common Chinese characters. */
    private static boolean isSimple(char c) {
        return (c < 0x7F && c != '\r') || (c >= 0x4E00 && c <= 0x9FFF) || c == '、' || c == '。';
    }

    /** As {@link #normal}, without any blank. */
    public static String compact(String raw) {
        String text = normal(raw);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\u00A0' || c == '\u3000') {
                return BLANKS.matcher(text).replaceAll("");
            }
        }
        return text;
    }

    /** What names are compared by: neither blanks nor brackets count. */
    public static String key(String raw) {
        return compact(raw).replaceAll("[()\\[\\]【】〔〕（）]", "");
    }

    /** A head or an agency, in simplified characters. */
    public static String simplified(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            text.append(SIMPLIFIED.getOrDefault(raw.charAt(i), raw.charAt(i)).charValue());
        }
        return text.toString();
    }

    /** As a name is kept: one line, no blanks among Chinese characters, and their kind of brackets. */
    public static String name(String raw) {
        String line = normal(raw).replaceAll("\\s*\\n\\s*", "").replaceAll("[ \\u00A0\\t]+", " ");
        String wide = line.replaceAll("(?<=\\p{IsHan})\\(|\\((?=\\p{IsHan})", "（")
                .replaceAll("(?<=\\p{IsHan})\\)|\\)(?=\\p{IsHan})", "）");
        return HAN_BLANK_HAN.matcher(wide).replaceAll("");
    }

    /** Without brackets and what is in them. */
    public static String withoutBrackets(String text) {
        return BRACKETED.matcher(text).replaceAll("");
    }

    public static boolean isEmpty(String raw) {
        String text = compact(raw);
        return text.isEmpty() || EMPTY.contains(text);
    }

    /** Whether it says: as above. */
    public static boolean isDitto(String raw) {
        return DITTO.contains(compact(raw));
    }

    /** Whether there are characters that no text may hold. */
    public static boolean isForbidden(String raw) {
        return CONTROL.matcher(raw).find();
    }
}
