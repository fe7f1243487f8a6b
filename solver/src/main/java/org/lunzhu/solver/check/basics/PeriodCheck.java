package org.lunzhu.solver.check.basics;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lunzhu.solver.check.issue.Findings;
import org.lunzhu.solver.check.issue.Known;
import org.lunzhu.solver.check.issue.Pointer;
import org.lunzhu.solver.model.Period;

/** That the periods follow one another. */
public final class PeriodCheck {

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2199;
    private static final int MOST_DAYS = 3660;

    /** Postings are for about half a year; a month and a year are the ends of what offices plan with. */
    private static final int USUAL_LEAST = 28;

    private static final int USUAL_MOST = 366;

    private PeriodCheck() {}

    public static void check(Known known, Findings findings) {
        List<Period> sound = new ArrayList<>();
        for (int i = 0; i < known.dataset.periods().size(); i++) {
            Period period = known.dataset.periods().get(i);
            Pointer place = Pointer.ROOT.at("periods").at(i);
            if (isSound(period, place, findings)) {
                length(period, place, findings);
                follows(period, sound, place, findings);
                sound.add(period);
            }
        }
    }

    private static boolean isSound(Period period, Pointer place, Findings findings) {
        if (!isPlausible(period.startsOn()) || !isPlausible(period.endsOn())) {
            LocalDate day = isPlausible(period.startsOn()) ? period.endsOn() : period.startsOn();
            findings.error(place, "implausible-date", day, FIRST_YEAR + "", LAST_YEAR + "");
        } else if (period.startsOn().isAfter(period.endsOn())) {
            findings.error(place.at("endsOn"), "period-backwards", period.endsOn(), period.startsOn());
        } else if (DAYS.between(period.startsOn(), period.endsOn()) >= MOST_DAYS) {
            findings.error(place.at("endsOn"), "period-too-long", period.endsOn(), period.startsOn());
        } else {
            return true;
        }
        return false;
    }

    private static void length(Period period, Pointer place, Findings findings) {
        long days = DAYS.between(period.startsOn(), period.endsOn()) + 1;
        if (days < USUAL_LEAST || days > USUAL_MOST) {
            String code = days < USUAL_LEAST ? "period-short" : "period-long";
            findings.warning(place.at("endsOn"), code, period.endsOn(), period.startsOn(), days);
        }
    }

    private static boolean isPlausible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static void follows(Period period, List<Period> earlier, Pointer place, Findings findings) {
        if (earlier.isEmpty()) {
            return;
        }
        Period last = earlier.get(earlier.size() - 1);
        Optional<Period> shared =
                earlier.stream().filter(e -> overlaps(e, period)).findFirst();
        if (shared.isPresent()) {
            findings.error(
                    place.at("startsOn"),
                    "periods-overlap",
                    period.startsOn(),
                    shared.get().id());
        } else if (period.startsOn().isBefore(last.startsOn())) {
            findings.error(place.at("startsOn"), "periods-out-of-order", period.startsOn(), last.id());
        } else if (DAYS.between(last.endsOn(), period.startsOn()) > 1) {
            findings.warning(place.at("startsOn"), "periods-gap", period.startsOn(), last.id(), last.endsOn());
        }
    }

    private static boolean overlaps(Period one, Period other) {
        return !one.startsOn().isAfter(other.endsOn()) && !other.startsOn().isAfter(one.endsOn());
    }
}
