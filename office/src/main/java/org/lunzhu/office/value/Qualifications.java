package org.lunzhu.office.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.text.Likeness;
import org.lunzhu.office.text.Plain;
import org.lunzhu.office.word.Vocabulary;
import org.lunzhu.solver.model.Qualification;

/** Qualifications of one cell, with the day they end. */
public final class Qualifications {

    private static final Map<String, String> CODES = Vocabulary.QUALIFICATIONS.codes();
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern UNTIL = Pattern.compile("(?:有效期|有效)?(?:至|到|截至|截止)?:?(.*?)(?:止|到期)?");
    private static final Pattern TAIL = Pattern.compile("(?:安全)?(?:监管|管理)?(?:人员)?(?:安全)?(?:从业)?(?:资格|执业)?(?:证书|证)?$");
    private static final int MOST_SUGGESTED = 3;

    private Qualifications() {}

    /** Those that are known; a doubt names the first word that is not. */
    public static Read<List<Qualification>> all(String raw) {
        List<Qualification> known = new ArrayList<>();
        Read.@Nullable Doubt doubt = null;
        for (String piece : Plain.normal(raw).split("(?<![(\\d])[、,;/|\\n]+(?![^(]*\\))|\\s{2,}")) {
            Read<Qualification> read = Plain.isEmpty(piece) ? Read.nothing() : one(piece);
            if (read.value() != null) {
                known.add(read.value());
            }
            doubt = doubt == null ? read.doubt() : doubt;
        }
        return new Read<>(known, doubt);
    }

    private static Read<Qualification> one(String piece) {
        String text = Plain.compact(piece);
        String word = Plain.withoutBrackets(text);
        @Nullable String code = codeOf(word);
        if (code == null) {
            return Read.doubtful(Code.ENUM_UNKNOWN, like(word), "资质");
        }
        Matcher bracket = BRACKET.matcher(text);
        if (!bracket.find()) {
            return Read.certain(new Qualification(code, null));
        }
        Matcher until = UNTIL.matcher(bracket.group(1));
        Read<LocalDate> day = until.matches() ? Dates.day(until.group(1), false) : Read.nothing();
        return day.value() != null || day.doubt() == null
                ? Read.certain(new Qualification(code, day.value()))
                : Read.partly(
                        new Qualification(code, null),
                        day.doubt().code(),
                        day.doubt().suggestion(),
                        "有效期");
    }

    private static @Nullable String codeOf(String word) {
        String code = CODES.get(word);
        return code == null ? CODES.get(TAIL.matcher(word).replaceFirst("")) : code;
    }

    private static List<String> like(String word) {
        return CODES.keySet().stream()
                .filter(known -> Likeness.commonPiece(known, word) >= 2)
                .limit(MOST_SUGGESTED)
                .toList();
    }
}
