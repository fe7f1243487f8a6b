package org.lunzhu.office.value;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words for sectors, as the notices and offices have them. */
final class Sectors {

    private static final Map<String, String> CODES = codes();
    private static final Map<String, String> CONTRACT_CODES = contractCodes();
    private static final Pattern TAIL = Pattern.compile("(生产|经营|储存|使用|制造)*(企业|单位|行业|领域|类|项目|工程|业)*$");
    private static final int MOST_SUGGESTED = 3;

    private Sectors() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        put(codes, "HAZCHEM", "危险化学品", "危化品", "危化");
        put(codes, "CHEMICAL", "化工");
        put(codes, "EXPLOSIVES", "民爆器材", "民爆", "民用爆炸物品");
        put(codes, "SHIPBUILDING", "船舶", "船舶修造", "船舶制造", "修造船");
        put(codes, "BLASTING", "爆破");
        put(codes, "ROAD", "重点路段");
        put(codes, "CONSTRUCTION", "房屋市政工程", "房屋市政", "建筑施工", "房屋建筑和市政工程", "建筑工程");
        put(codes, "GAS", "燃气", "城镇燃气");
        put(codes, "ROAD_TRANSPORT", "道路运输", "两客一危");
        put(codes, "PORT", "港口危货", "港口危险货物");
        put(codes, "TERMINAL", "客运站");
        put(codes, "WATER_WORKS", "水利工程", "水利");
        put(codes, "FOOD", "农产品加工");
        put(codes, "PESTICIDE", "农药");
        put(codes, "FISHING_PORT", "渔港");
        put(codes, "MALL", "商贸", "商场");
        put(codes, "SCENIC", "景区", "旅游景区");
        put(codes, "HOTEL", "酒店");
        put(codes, "POWER", "发电");
        put(codes, "GRAIN", "粮食储存", "粮食", "储粮");
        put(codes, "MINE", "非煤矿山");
        put(codes, "METALLURGY", "冶金");
        put(codes, "SPECIAL_EQUIPMENT", "特种设备");
        put(codes, "SHIPPING", "水路客运");
        put(codes, "PHARMACY", "医药");
        put(codes, "FIREWORKS", "烟花爆竹");
        put(codes, "NONFERROUS", "有色");
        put(codes, "BUILDING_MATERIALS", "建材");
        put(codes, "MACHINERY", "机械");
        put(codes, "LIGHT_INDUSTRY", "轻工");
        put(codes, "TEXTILES", "纺织");
        put(codes, "TOBACCO", "烟草");
        return codes;
    }

    private static Map<String, String> contractCodes() {
        Map<String, String> codes = new LinkedHashMap<>(CODES);
        put(codes, "COMMERCE", "商贸");
        return codes;
    }

    private static void put(Map<String, String> codes, String code, String... words) {
        for (String word : words) {
            codes.put(word, code);
        }
    }

    private static Map<String, String> of(boolean contract) {
        return contract ? CONTRACT_CODES : CODES;
    }

    /** The code that the text is the word of, with or without what kind of unit it is; null where there is none. */
    static @Nullable String find(String text, boolean contract) {
        Map<String, String> codes = of(contract);
        String code = codes.get(text);
        if (code != null || codes.containsValue(text)) {
            return code == null ? text : code;
        }
        return codes.get(TAIL.matcher(text).replaceFirst(""));
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
                .filter(word -> org.lunzhu.office.text.Likeness.commonPiece(word, text) >= 2)
                .limit(MOST_SUGGESTED)
                .toList();
    }
}
