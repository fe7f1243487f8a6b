package org.lunzhu.api.cli.text;

import java.util.ArrayList;
import java.util.List;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.shortage.Shortage;

/** Shortages for people to read: the proof of each in words. */
public final class ShortageLines {

    /** How many posts of a shortage are named; the others are counted. */
    private static final int NAMED = 8;

    private final Texts texts;

    public ShortageLines(Texts texts) {
        this.texts = texts;
    }

    /** Two lines for each, one above, and one that says where to read on; none where there is no shortage. */
    public List<String> of(List<Shortage> shortages) {
        if (shortages.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("shortages", missing(shortages)));
        for (Shortage shortage : shortages) {
            lines.add("  " + shortage.message(texts.locale()));
            lines.add("    " + texts.get("shortages.posts", posts(shortage)));
        }
        lines.add(texts.get("shortages.repair"));
        return lines;
    }

    private String posts(Shortage shortage) {
        List<String> titles = shortage.posts().stream().map(Post::title).toList();
        String first = String.join(texts.get("list"), titles.subList(0, Math.min(NAMED, titles.size())));
        int more = titles.size() - NAMED;
        return more > 0 ? texts.get("shortages.more", first, more, titles.size()) : first;
    }

    /** How many seats must stay empty, over all periods. */
    public static int missing(List<Shortage> shortages) {
        return shortages.stream().mapToInt(Shortage::missing).sum();
    }
}
