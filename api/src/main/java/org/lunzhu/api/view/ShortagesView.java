package org.lunzhu.api.view;

import java.util.List;
import java.util.Locale;
import org.lunzhu.api.contract.RefDto;
import org.lunzhu.api.contract.ShortageDto;
import org.lunzhu.api.contract.ShortageListDto;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.shortage.Shortage;

/** Shortages as the contract has them, their proofs in one language. */
public final class ShortagesView {

    private ShortagesView() {}

    /** All of them, with how many seats must stay empty, over all periods. */
    public static ShortageListDto toDto(List<Shortage> shortages, Locale locale) {
        return new ShortageListDto(
                toItems(shortages, locale),
                shortages.stream().mapToInt(Shortage::missing).sum());
    }

    /** Each of them. */
    public static List<ShortageDto> toItems(List<Shortage> shortages, Locale locale) {
        return shortages.stream().map(s -> toDto(s, locale)).toList();
    }

    private static ShortageDto toDto(Shortage shortage, Locale locale) {
        Period period = shortage.period();
        return new ShortageDto(
                new RefDto(period.id(), period.label()),
                shortage.seats(),
                shortage.fillable(),
                shortage.missing(),
                shortage.posts().stream()
                        .map(p -> new RefDto(p.id(), p.title()))
                        .toList(),
                shortage.agencies().stream()
                        .map(a -> new RefDto(a.id(), a.name()))
                        .toList(),
                shortage.message(locale));
    }
}
