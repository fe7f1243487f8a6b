package org.lunzhu.api.cli.text;

import java.util.ArrayList;
import java.util.List;
import org.lunzhu.solver.shortage.Shortage;

/** Shortages for people to read: the proof of each in words. */
public final class ShortageLines {

    private final Texts texts;

    public ShortageLines(Texts texts) {
        this.texts = texts;
    }

    /** One line for each, one above, and one that says where to read on; none where there is no shortage. */
    public List<String> of(List<Shortage> shortages) {
        if (shortages.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("shortages", missing(shortages)));
        shortages.forEach(shortage -> lines.add("  " + shortage.message(texts.locale())));
        lines.add(texts.get("shortages.repair"));
        return lines;
    }

    /** How many seats must stay empty, over all periods. */
    public static int missing(List<Shortage> shortages) {
        return shortages.stream().mapToInt(Shortage::missing).sum();
    }
}
