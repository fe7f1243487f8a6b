package org.lunzhu.office.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.text.Plain;
import org.lunzhu.solver.model.SupervisorKind;
import org.lunzhu.solver.model.plan.Role;

/** The people that one cell names. */
public final class Names {

    /**
     * One person.
     *
     * @param name as it is read; null where it is not
     * @param role where the cell says it
     * @param kind where the cell says it
     * @param remark what else stands in brackets: an agency, perhaps; null where nothing does
     * @param text the piece of the cell
     * @param doubt null where the name is certain
     */
    public record Person(
            @Nullable String name,
            @Nullable Role role,
            @Nullable SupervisorKind kind,
            @Nullable String remark,
            String text,
            Read.@Nullable Doubt doubt) {}

    private static final Pattern SEPARATORS = Pattern.compile("[、,;/|]+");
    private static final Pattern BRACKET = Pattern.compile("[(\\[【]([^()\\[\\]【】]*)[)\\]】]");
    private static final Pattern TRAILING = Pattern.compile("[*★☆①-⑳#.]+$|[*★☆①-⑳\\d#.]{1,2}$");
    private static final Pattern LEADING = Pattern.compile("^(?:\\d+[.、)]|[*★☆]|组长[::]|成员[::]|牵头[::]|组员[::]|联络员[::])+");
    private static final Pattern AND_OTHERS = Pattern.compile("(.+?)等(\\d+|[一二两三四五六七八九十]+)?(?:人|名|位)?(?:同志)?");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Pattern FOREIGN = Pattern.compile("\\p{IsHan}+(?:·\\p{IsHan}+)+");
    private static final Pattern UNIT = Pattern.compile(".*(?:局|公司|中心|科室|支队|大队|委员会|政府|集团|企业|单位|部门|街道|办事处).*");
    private static final Pattern ADDRESSED = Pattern.compile("(?:同志|先生|女士)$");
    private static final Pattern POST = Pattern.compile(
            "(?:副|正)?(?:科长|局长|处长|主任|队长|大队长|中队长|支队长|股长|所长|站长|科员|职员|干事|民警|镇长|区长|书记|委员|工程师|安全员|(?:[一二三四]级)?(?:调研员|主任科员))");
    private static final Set<String> DROPPED = Set.of("男", "女", "汉族", "回族", "满族", "蒙古族", "朝鲜族", "党员", "中共党员");

    private Names() {}

    /** Everybody a cell names, in its order. */
    public static List<Person> all(String raw) {
        List<Person> people = new ArrayList<>();
        for (String piece : pieces(Plain.normal(raw))) {
            Person person = person(piece);
            if (person != null) {
                people.add(person);
            }
        }
        return people;
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (String piece : SEPARATORS.split(outsideBrackets(joined(text)))) {
            pieces.addAll(byBlanks(piece.strip()));
        }
        return pieces.stream()
                .map(piece -> piece.replace('\u0001', '、').strip())
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    /** Separators in brackets do not separate people. */
    private static String outsideBrackets(String text) {
        Matcher bracket = BRACKET.matcher(text);
        return bracket.replaceAll(match -> Matcher.quoteReplacement(
                match.group().replaceAll("[、,;/|]", "\u0001").replaceAll("\\s", "")));
    }

    /** Line breaks separate people, but not where one character stands before: there a name was broken. */
    private static String joined(String text) {
        StringBuilder result = new StringBuilder();
        for (String line : text.split("\\n")) {
            String piece = line.strip();
            if (piece.isEmpty()) {
                continue;
            }
            String last = result.toString().replaceAll(".*[、,;/|\\s]", "");
            boolean broken = last.length() == 1 && HAN.matcher(last).matches();
            if (!result.isEmpty() && !broken) {
                result.append('、');
            }
            result.append(piece);
        }
        return result.toString();
    }

    private static List<String> byBlanks(String piece) {
        List<String> parts = new ArrayList<>(Arrays.asList(piece.split("\\s+")));
        for (int i = parts.size() - 1; i > 0; i--) {
            if (parts.get(i).matches("[(\\[【].*")) {
                parts.set(i - 1, parts.get(i - 1) + parts.remove(i));
            }
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean single = BRACKET.matcher(parts.get(i)).replaceAll("").length() == 1;
            if (single && i + 1 < parts.size()) {
                String right = parts.get(i + 1);
                boolean alsoSingle = right.length() == 1
                        && i + 2 < parts.size()
                        && parts.get(i + 2).length() == 1
                        && parts.size() == 3;
                names.add(parts.get(i) + right + (alsoSingle ? parts.get(i + 2) : ""));
                i += alsoSingle ? 2 : 1;
            } else {
                names.add(parts.get(i));
            }
        }
        return names;
    }

    private static @Nullable Person person(String piece) {
        Role role = null;
        SupervisorKind kind = null;
        List<String> remarks = new ArrayList<>();
        for (Matcher bracket = BRACKET.matcher(piece); bracket.find(); ) {
            String note = Plain.compact(bracket.group(1));
            if (note.matches(".*(牵头|组长).*") && !note.contains("副组长")) {
                role = Role.LEAD;
            } else if (note.matches(".*(配合|组员|成员).*")) {
                role = Role.SUPPORT;
            } else if (note.contains("专家")) {
                kind = SupervisorKind.EXPERT;
            } else if (!note.isEmpty() && !DROPPED.contains(note)) {
                remarks.add(note);
            }
        }
        String bare =
                LEADING.matcher(BRACKET.matcher(piece).replaceAll("").strip()).replaceFirst("");
        if (piece.matches("^(组长|牵头)[::].*")) {
            role = Role.LEAD;
        }
        String text = ADDRESSED
                .matcher(TRAILING.matcher(bare.replaceAll("\\s", "")).replaceFirst(""))
                .replaceFirst("");
        if (text.isEmpty() || Plain.isEmpty(text) || POST.matcher(text).matches()) {
            return null;
        }
        String remark = remarks.isEmpty() ? null : remarks.get(0);
        Read<String> name = name(text, piece);
        return new Person(name.value(), role, kind, remark, piece, name.doubt());
    }

    private static Read<String> name(String text, String piece) {
        Matcher others = AND_OTHERS.matcher(Plain.compact(BRACKET.matcher(piece).replaceAll("")));
        if (others.matches() && isName(others.group(1))) {
            return Read.partly(others.group(1), Code.NAME_SUSPECT, List.of(others.group(1)), "");
        }
        if (isName(text)) {
            return Read.certain(text);
        }
        return Read.doubtful(Code.NAME_SUSPECT, split(text), "");
    }

    /** Two to four characters, or of several parts with dots; no word of an office, and not two names in one. */
    static boolean isName(String text) {
        if (FOREIGN.matcher(text).matches()) {
            return text.length() <= 20;
        }
        boolean plain = HAN.matcher(text).matches() && text.length() >= 2 && text.length() <= 4;
        return plain && !UNIT.matcher(text).matches() && !isTwoNames(text);
    }

    private static boolean isTwoNames(String text) {
        return text.length() == 4
                && !Surnames.isDouble(text.substring(0, 2))
                && Surnames.isCommon(text.substring(0, 1))
                && Surnames.isCommon(text.substring(2, 3));
    }

    /** The names that a text without separators most likely holds. */
    private static List<String> split(String text) {
        if (!HAN.matcher(text).matches() || UNIT.matcher(text).matches()) {
            return List.of();
        }
        if (text.length() == 4) {
            return List.of(text.substring(0, 2) + "、" + text.substring(2));
        }
        for (int at : new int[] {3, 2, 4}) {
            int rest = text.length() - at;
            if (rest >= 2 && rest <= 4 && Surnames.isCommon(text.substring(at, at + 1))) {
                return List.of(text.substring(0, at) + "、" + text.substring(at));
            }
        }
        return List.of();
    }
}
