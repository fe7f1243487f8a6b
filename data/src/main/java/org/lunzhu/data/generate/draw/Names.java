package org.lunzhu.data.generate.draw;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Names of people and enterprises that do not exist. */
public final class Names {

    private static final String GIVEN =
            "安柏彬博辰诚德东帆方飞峰刚光海涵航浩和恒宏华辉慧嘉建健杰洁静军凯康磊立丽林凌龙民明宁鹏平琪强青清庆荣瑞珊" + "胜诗书思松涛婷伟文武西娴晓欣新兴旭雪雅彦阳怡毅莹永勇宇雨玉远月云泽哲振正志中竹卓";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int CYCLE = 60;
    private static final double SHORT_NAMES = 0.25;

    private static final NavigableMap<Integer, String> SURNAMES = surnames();

    private final Dice dice;
    private final Map<String, Integer> used = new HashMap<>();

    public Names(Dice dice) {
        this.dice = dice;
    }

    private static NavigableMap<Integer, String> surnames() {
        NavigableMap<Integer, String> byUpperEnd = new TreeMap<>();
        int end = 0;
        for (List<String> row : Table.read("surnames.csv")) {
            end += (int) Math.ceil(Double.parseDouble(row.get(1)));
            byUpperEnd.put(end, row.get(0));
        }
        return byUpperEnd;
    }

    /** A surname as frequent as in life, and a given name of one or two characters. */
    public String person() {
        String surname =
                SURNAMES.ceilingEntry(dice.between(1, SURNAMES.lastKey())).getValue();
        return surname + given() + (dice.chance(SHORT_NAMES) ? "" : given());
    }

    private String given() {
        int index = dice.between(0, GIVEN.length() - 1);
        return GIVEN.substring(index, index + 1);
    }

    /** The place, a sign of the sixty-year cycle, and what it is: {@code 羊亭镇甲子化工厂}, easily seen to be invented. */
    public String object(String place, String noun) {
        int number = used.merge(place + noun, 1, Integer::sum) - 1 + Math.floorMod((place + noun).hashCode(), CYCLE);
        String round = number < CYCLE ? "" : String.valueOf(number / CYCLE + 1);
        return place
                + STEMS.charAt(number % STEMS.length())
                + BRANCHES.charAt(number % BRANCHES.length())
                + round
                + noun;
    }
}
