package org.lunzhu.office.head;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lunzhu.office.text.Plain;
import org.lunzhu.office.value.Words;

/** Tells what a column holds by its name. */
final class Labels {

    /**
     * A field by a name.
     *
     * @param exact whether the name is one of those that are known, not only one that contains such a name
     */
    record Match(Field field, boolean exact) {}

    private static final Pattern MARKS = Pattern.compile("[\\s★☆*::;。.,()\\[\\]【】〔〕\"“”]");
    /** Words that turn the name of one thing into that of another. */
    private static final Pattern OTHER =
            Pattern.compile(".*(负责人|联系人|法人|法定代表|数量|个数|家数|总数|代码|规模|产品|产值|面积|状态|结果|要求|依据|签字|签名|盖章|照片|次数|成员单位|小计|合计).*");

    private static final Pattern FOREIGN_PHONE = Pattern.compile("(企业|单位|负责人|联系人|办公|值班|传真|项目).*(电话|手机|联系方式)");
    private static final Map<String, Field> BY_NAME = byName();

    private Labels() {}

    private static Map<String, Field> byName() {
        Map<String, Field> names = new HashMap<>();
        for (Field field : Field.values()) {
            field.synonyms().forEach(name -> names.put(plain(name), field));
        }
        return names;
    }

    /** As names of columns are compared. */
    static String plain(String raw) {
        return Plain.simplified(MARKS.matcher(Plain.compact(raw)).replaceAll(""));
    }

    /** Whether the text is one of the names, brackets and what is in them apart; 中共党员 is what people are, too. */
    static boolean isKnown(String text) {
        Field field = BY_NAME.get(plain(text));
        return field == null
                ? text.indexOf('(') + text.indexOf('（') > -2
                        && BY_NAME.containsKey(plain(Plain.withoutBrackets(Plain.compact(text))))
                : field != Field.PARTY || !Words.isPartyMember(text);
    }

    /** By the leaf of a path of names, then by the whole path, then by a name that the leaf contains. */
    static Optional<Match> find(List<String> path) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        String leaf = path.get(path.size() - 1);
        String whole = String.join("", path);
        for (String name : List.of(plain(leaf), plain(Plain.withoutBrackets(Plain.compact(leaf))), plain(whole))) {
            Field field = BY_NAME.get(name);
            if (field != null) {
                return Optional.of(new Match(field, true));
            }
        }
        return containing(plain(leaf)).map(field -> new Match(field, false));
    }

    /** The field whose name the label contains, where only one has such a name. */
    private static Optional<Field> containing(String label) {
        if (FOREIGN_PHONE.matcher(label).find() && !label.contains("人员")) {
            return Optional.empty();
        }
        if (OTHER.matcher(label).matches() || label.length() > 20) {
            return Optional.empty();
        }
        List<String> contained = new ArrayList<>(BY_NAME.keySet().stream()
                .filter(name -> name.length() >= 2 && label.contains(name))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
        if (contained.isEmpty()) {
            return Optional.empty();
        }
        String longest = contained.get(0);
        String rest = label.replace(longest, "");
        boolean rival = contained.stream()
                .filter(rest::contains)
                .map(BY_NAME::get)
                .anyMatch(field -> field != BY_NAME.get(longest));
        return rival ? Optional.empty() : Optional.ofNullable(BY_NAME.get(longest));
    }
}
