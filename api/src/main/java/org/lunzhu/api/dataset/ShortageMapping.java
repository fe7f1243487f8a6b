package org.lunzhu.api.dataset;

import java.util.List;
import java.util.Locale;
import org.lunzhu.api.contract.RefDto;
import org.lunzhu.api.contract.ShortageDto;
import org.lunzhu.api.contract.ShortageListDto;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.shortage.Shortage;
import org.lunzhu.solver.shortage.Shortages;
import org.springframework.context.i18n.LocaleContextHolder;

/** Shortages as the contract has them, in the language of the request. */
final class ShortageMapping {

    private ShortageMapping() {}

    static ShortageListDto toDto(Dataset dataset) {
        List<Shortage> shortages = Shortages.find(PlanBuilder.of(dataset).build());
        Locale locale = LocaleContextHolder.getLocale();
        return new ShortageListDto(
                shortages.stream().map(s -> toDto(s, locale)).toList(),
                shortages.stream().mapToInt(Shortage::missing).sum());
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
