package org.lunzhu.office.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.text.Plain;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Dataset;

/** The codes of divisions by their names, as the names and codes of a dataset's agencies tell them. */
final class Divisions {

    private static final Pattern PLACE = Pattern.compile("^(\\p{IsHan}{1,8}?(?:自治州|新区|市|区|县|旗))(?=\\p{IsHan}{2,})");

    private final Map<String, String> codes = new LinkedHashMap<>();

    Divisions(Dataset dataset) {
        for (Agency agency : dataset.agencies()) {
            Matcher place = PLACE.matcher(Plain.key(agency.name()));
            if (agency.divisionCode() != null && place.find()) {
                codes.putIfAbsent(place.group(1), agency.divisionCode());
            }
        }
    }

    /** Of the names in an address, the code of the smallest division; null where none is known. */
    @Nullable
    String codeOf(String address) {
        String text = Plain.key(address);
        String best = null;
        for (Map.Entry<String, String> entry : codes.entrySet()) {
            boolean finer = best == null
                    || trimmed(entry.getValue()).length() > trimmed(best).length();
            if (text.contains(entry.getKey()) && finer) {
                best = entry.getValue();
            }
        }
        return best;
    }

    private static String trimmed(String code) {
        return code.replaceAll("(00)+$", "");
    }
}
