package org.lunzhu.office.value;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.text.Plain;
import org.lunzhu.solver.model.Mode;
import org.lunzhu.solver.model.risk.RiskGrade;

/** Values out of a fixed list, by every word that offices have for them. */
public final class Words {

    private static final Map<String, RiskGrade> RISKS = risks();
    private static final Map<String, Mode> MODES = Map.ofEntries(
            Map.entry("蹲守", Mode.RESIDENT),
            Map.entry("蹲守式", Mode.RESIDENT),
            Map.entry("蹲守驻点", Mode.RESIDENT),
            Map.entry("蹲守式驻点", Mode.RESIDENT),
            Map.entry("流动", Mode.ROVING),
            Map.entry("流动式", Mode.ROVING),
            Map.entry("流动驻点", Mode.ROVING),
            Map.entry("流动式驻点", Mode.ROVING));
    private static final Set<String> YES = Set.of("是", "有", "√", "✓", "✔", "Y", "YES", "1", "TRUE", "对");
    private static final Set<String> NO = Set.of("否", "无", "×", "✗", "✘", "N", "NO", "0", "FALSE", "X", "不是", "没有");
    private static final Set<String> PARTY = Set.of("中共党员", "党员", "中国共产党党员", "共产党员");
    private static final Set<String> PROBATIONARY = Set.of("中共预备党员", "预备党员", "入党积极分子", "发展对象");
    private static final List<String> NOT_PARTY = List.of(
            "群众", "团员", "共青团员", "无党派", "无党派人士", "民主党派", "非党员", "民革", "民盟", "民建", "民进", "农工党", "致公党", "九三学社", "台盟");

    /** The same grade said twice: 较大风险(橙色). */
    private static final Pattern TWICE = Pattern.compile("([^()]+)[(]([^()]+)[)]");

    private Words() {}

    private static Map<String, RiskGrade> risks() {
        Map<String, RiskGrade> risks = new LinkedHashMap<>();
        String[][] words = {
            {"重大", "I", "1", "一", "红", "红色"},
            {"较大", "II", "2", "二", "橙", "橙色"},
            {"一般", "III", "3", "三", "黄", "黄色"},
            {"低", "IV", "4", "四", "蓝", "蓝色"}
        };
        RiskGrade[] grades = {RiskGrade.MAJOR, RiskGrade.GREATER, RiskGrade.GENERAL, RiskGrade.LOW};
        for (int i = 0; i < grades.length; i++) {
            for (String word : words[i]) {
                risks.put(word, grades[i]);
            }
        }
        return risks;
    }

    /** 重大/较大/一般/低, the colours, and the grades I to IV. */
    public static Read<RiskGrade> risk(String raw) {
        String text = Plain.compact(raw);
        RiskGrade grade = grade(text);
        Matcher twice = TWICE.matcher(text);
        if (grade == null && twice.matches() && grade(twice.group(1)) == grade(twice.group(2))) {
            grade = grade(twice.group(1));
        }
        if (grade != null) {
            return Read.certain(grade);
        }
        return Read.doubtful(Code.ENUM_UNKNOWN, riskMeant(text), "风险等级");
    }

    private static @Nullable RiskGrade grade(String text) {
        String word = text.replaceAll("(安全)?风险(等级)?(企业|单位|点)?", "").replaceAll("[级色]$", "");
        return text.matches("[1-4一二三四]") ? null : RISKS.get(word);
    }

    private static List<String> riskMeant(String text) {
        if (text.contains("中")) {
            return List.of("较大", "一般");
        }
        if (text.contains("高") || text.contains("特")) {
            return List.of("重大", "较大");
        }
        return List.of("重大", "较大", "一般", "低");
    }

    public static Read<Mode> mode(String raw) {
        Mode mode = MODES.get(Plain.compact(raw));
        return mode != null ? Read.certain(mode) : Read.doubtful(Code.ENUM_UNKNOWN, List.of("蹲守驻点", "流动驻点"), "驻点方式");
    }

    public static Read<Boolean> yesOrNo(String raw) {
        String text = Plain.compact(raw).toUpperCase(java.util.Locale.ROOT);
        if (YES.contains(text)) {
            return Read.certain(true);
        }
        return NO.contains(text) ? Read.certain(false) : Read.doubtful(Code.ENUM_UNKNOWN, List.of("是", "否"), "是或否");
    }

    /** Members of other parties are none of this one. */
    public static Read<Boolean> partyMember(String raw) {
        String text = Plain.compact(raw);
        if (PARTY.contains(text)) {
            return Read.certain(true);
        }
        if (PROBATIONARY.contains(text)) {
            return Read.doubtful(Code.ENUM_AMBIGUOUS, List.of("是", "否"), "政治面貌");
        }
        if (NOT_PARTY.stream().anyMatch(text::startsWith)) {
            return Read.certain(false);
        }
        Read<Boolean> plain = yesOrNo(raw);
        return plain.value() != null ? plain : Read.doubtful(Code.ENUM_UNKNOWN, List.of("中共党员", "群众"), "政治面貌");
    }

    /** A sector by a word of it; in CONTRACT there are others. */
    public static Read<String> sector(String raw, boolean contract) {
        @Nullable String code = Sectors.find(Plain.compact(raw), contract);
        return code != null
                ? Read.certain(code)
                : Read.doubtful(Code.ENUM_UNKNOWN, Sectors.like(Plain.compact(raw), contract), "行业");
    }

    /** The sector that the words of a section name; null where none or several do. */
    public static @Nullable String sectorWithin(String raw, boolean contract) {
        Set<String> found = new LinkedHashSet<>(Sectors.within(Plain.compact(raw), contract));
        return found.size() == 1 ? found.iterator().next() : null;
    }
}
