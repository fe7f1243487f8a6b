package org.lunzhu.data.generate.place;

import java.util.List;
import java.util.Set;

/** Where there is sea: the coastal cities of Shandong, and the townships of Weihai that have a shore. */
public final class Coast {

    private static final Set<String> CITIES =
            Set.of("370200", "370500", "370600", "370700", "371000", "371100", "371600");

    private static final Set<String> TOWNS = Set.of(
            "371002002",
            "371002011",
            "371003104",
            "371003105",
            "371003108",
            "371071004",
            "371071108",
            "371072008",
            "371072103",
            "371072105",
            "371082001",
            "371082002",
            "371082003",
            "371082006",
            "371082009",
            "371082101",
            "371082102",
            "371082104",
            "371082111",
            "371082112",
            "371083101",
            "371083102",
            "371083103",
            "371083105",
            "371083114");

    private Coast() {}

    /** Whether the city, or the city of the county, lies on the sea. */
    public static boolean isCoastal(String code) {
        return CITIES.contains(code.substring(0, 4) + "00");
    }

    /** Those of the townships that have a shore, or all of them where none is known to. */
    public static List<Division> shoreOf(List<Division> towns) {
        List<Division> shore =
                towns.stream().filter(town -> TOWNS.contains(town.code())).toList();
        return shore.isEmpty() ? towns : shore;
    }
}
