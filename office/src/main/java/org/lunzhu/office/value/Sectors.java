package org.lunzhu.office.value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.text.Likeness;
import org.lunzhu.office.word.Vocabulary;
import org.lunzhu.solver.model.Programme;

/** The words for sectors, as the notices and offices have them. */
final class Sectors {

    /** Words that lists have and the template has no use for. */
    private static final String LOOSE = """
            HAZCHEM 危险化学品 危化
            EXPLOSIVES 民爆器材 民爆 民用爆炸物品
            SHIPBUILDING 船舶修造 船舶制造 修造船
            CONSTRUCTION 建筑施工 房屋市政 房屋建筑和市政工程 建筑工程
            PORT 港口危货 港口危险货物
            WATER_WORKS 水利工程 水利
            GRAIN 粮食储存 粮食 储粮""";

    private static final Map<String, String> CODES = words(null);
    private static final Map<String, String> CONTRACT_CODES = words(Programme.CONTRACT);
    private static final Pattern TAIL = Pattern.compile("(生产|经营|储存|使用|制造)*(企业|单位|行业|领域|类|项目|工程|业)*$");
    private static final int MOST_SUGGESTED = 3;

    private Sectors() {}

    private static Map<String, String> words(@Nullable Programme programme) {
        return Vocabulary.sectors(programme).with(LOOSE).codes();
    }

    private static Map<String, String> of(boolean contract) {
        return contract ? CONTRACT_CODES : CODES;
    }

    /** The code that the text is the word of, with or without what kind of unit it is; null where there is none. */
    static @Nullable String find(String text, boolean contract) {
        Map<String, String> codes = of(contract);
        String code = codes.get(text);
        return code == null ? codes.get(TAIL.matcher(text).replaceFirst("")) : code;
    }

    /** The codes whose words stand in the text; of words that contain each other the longer counts. */
    static Set<String> within(String text, boolean contract) {
        Set<String> found = new LinkedHashSet<>();
        String rest = text;
        List<String> words = of(contract).keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .toList();
        for (String word : words) {
            if (rest.contains(word)) {
                found.add(of(contract).get(word));
                rest = rest.replace(word, "|");
            }
        }
        return found;
    }

    /** Words that share a character pair with the text. */
    static List<String> like(String text, boolean contract) {
        return of(contract).keySet().stream()
                .filter(word -> !word.matches("[A-Z_]+"))
                .filter(word -> Likeness.commonPiece(word, text) >= 2)
                .limit(MOST_SUGGESTED)
                .toList();
    }
}
