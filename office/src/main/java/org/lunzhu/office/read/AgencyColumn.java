package org.lunzhu.office.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.match.Match;
import org.lunzhu.office.text.Plain;
import org.lunzhu.office.value.Words;
import org.lunzhu.solver.model.Agency;

/** Agencies as columns have them: one, several, or one that leads others. */
final class AgencyColumn {

    /**
     * The agencies of a cell; what is not certain is reported and left out.
     *
     * @param lead the one that leads; null where it is not certain
     */
    record Teamed(@Nullable Agency lead, List<Agency> support) {}

    private static final Pattern WITH = Pattern.compile("(.+?)(?:会同|联合)(.+)");
    private static final Pattern LED = Pattern.compile("(.+?)(?:牵头|\\(牵头\\))[,,、;]?(.+?)(?:配合|\\(配合\\)|协助|参加)?");
    private static final String SEPARATORS = "[、,;/\\n]+";

    private final Context context;
    private final Reporter reporter;

    AgencyColumn(Context context, Reporter reporter) {
        this.context = context;
        this.reporter = reporter;
    }

    /** The one agency that a cell names, a post perhaps after it. */
    @Nullable
    Agency one(Slot slot, List<String> titles) {
        return find(Plain.compact(slot.text()), slot, titles);
    }

    /** The agency of a section's title; one that is of a sector, or of nothing that can be told, has none. */
    @Nullable
    Agency titled(Slot section, List<String> titles, boolean contract) {
        String text = SectionTitle.plain(section.text());
        Match<Agency> match = context.agencies().find(text, titles);
        boolean ofAgency = SectionTitle.isOffice(section.text())
                && Words.sectorWithin(section.text(), contract) == null;
        if (match.code() != null && ofAgency) {
            reporter.add(match.code(), section.place(), text, match.suggestion());
        }
        return match.value();
    }

    /** All that a cell names. */
    List<Agency> all(Slot slot, List<String> titles) {
        List<Agency> agencies = new ArrayList<>();
        for (String piece : Plain.normal(slot.text()).split(SEPARATORS)) {
            Agency agency = Plain.isEmpty(piece) ? null : find(Plain.compact(piece), slot, titles);
            if (agency != null) {
                agencies.add(agency);
            }
        }
        return agencies;
    }

    /** One agency, and those that a cell says go with it. */
    Teamed teamed(Slot slot, List<String> titles) {
        String text = Plain.normal(slot.text()).replaceAll("[ \\t]", "");
        Matcher led = LED.matcher(text.replace("\n", "、"));
        Matcher with = WITH.matcher(text.replace("\n", ""));
        if (led.matches()) {
            return teamed(led.group(1), led.group(2), slot, titles);
        }
        if (with.matches()) {
            return teamed(with.group(1), with.group(2), slot, titles);
        }
        String[] lines = text.split("[\\n、;/]+");
        if (lines.length == 2) {
            return teamed(lines[0], lines[1], slot, titles);
        }
        return new Teamed(find(Plain.compact(text), slot, titles), List.of());
    }

    private Teamed teamed(String lead, String support, Slot slot, List<String> titles) {
        List<Agency> others = new ArrayList<>();
        for (String piece : support.split(SEPARATORS)) {
            Agency agency = find(Plain.compact(piece), slot, titles);
            if (agency != null) {
                others.add(agency);
            }
        }
        return new Teamed(find(Plain.compact(lead), slot, titles), others);
    }

    private @Nullable Agency find(String text, Slot slot, List<String> titles) {
        Match<Agency> match = context.agencies().find(text, titles);
        if (match.code() != null) {
            reporter.add(match.code(), slot.place(), text, match.suggestion());
        }
        return match.value();
    }
}
