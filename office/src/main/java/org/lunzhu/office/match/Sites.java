package org.lunzhu.office.match;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.text.Likeness;
import org.lunzhu.office.text.Plain;

/** Finds the site, or the enterprise, that a text names: only the whole name is certain. */
public final class Sites {

    private static final double ALIKE = 0.75;
    private static final int MOST_SUGGESTED = 3;
    private static final int MIN_CORE = 2;
    private static final Pattern TAIL = Pattern.compile("(股份有限公司|有限责任公司|有限公司|集团公司|总公司|分公司|公司|集团|工厂|厂|项目部|项目)$");
    private static final Pattern PLACE = Pattern.compile("^(\\p{IsHan}{2,3}?(?:省|市|区|县))");
    private static final Pattern RENAMED = Pattern.compile("\\((?:现|现名|更名为|新名|改名)[::]?(.+?)\\)");

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> cores = new HashMap<>();

    public Sites(List<String> known) {
        known.forEach(name -> names.put(Plain.key(name), name));
    }

    /** The known name; null where nobody knows it. */
    public @Nullable String known(String raw) {
        return names.get(Plain.key(raw));
    }

    /** The known name, or why there is none. */
    public Match<String> find(String raw) {
        String key = Plain.key(raw);
        String name = names.get(key);
        if (name != null) {
            return Match.certain(name);
        }
        Matcher renamed = RENAMED.matcher(Plain.compact(raw));
        if (renamed.find()) {
            String now = names.get(Plain.key(renamed.group(1)));
            return Match.doubtful(Code.SITE_UNKNOWN, now == null ? List.of() : List.of(now));
        }
        return Match.doubtful(Code.SITE_UNKNOWN, like(key));
    }

    /** Known names that differ from it only by a place before, the form of company after, or words added. */
    public List<String> sameButForm(String raw) {
        String key = Plain.key(raw);
        String core = core(key);
        return names.entrySet().stream()
                .filter(entry -> core.length() > MIN_CORE && isSameButForm(key, core, entry.getKey()))
                .limit(MOST_SUGGESTED)
                .map(Map.Entry::getValue)
                .toList();
    }

    private boolean isSameButForm(String key, String core, String other) {
        boolean contains = other.length() >= 4 && key.length() >= 4 && (other.contains(key) || key.contains(other));
        return contains || core.equals(cores.computeIfAbsent(other, Sites::core));
    }

    private List<String> like(String key) {
        String core = core(key);
        return names.entrySet().stream()
                .filter(entry -> isLike(key, core, entry.getKey()))
                .sorted(Comparator.comparingDouble(entry -> -Likeness.similarity(key, entry.getKey())))
                .limit(MOST_SUGGESTED)
                .map(Map.Entry::getValue)
                .toList();
    }

    private boolean isLike(String key, String core, String other) {
        boolean sameCore = core.length() >= MIN_CORE && core.equals(cores.computeIfAbsent(other, Sites::core));
        boolean contains =
                key.length() >= MIN_CORE && (other.contains(key) || (other.length() >= 4 && key.contains(other)));
        return sameCore
                || contains
                || (core.length() > MIN_CORE && other.contains(core))
                || Likeness.similarity(key, other) >= ALIKE;
    }

    private static String core(String key) {
        return PLACE.matcher(TAIL.matcher(key).replaceFirst("")).replaceFirst("");
    }
}
