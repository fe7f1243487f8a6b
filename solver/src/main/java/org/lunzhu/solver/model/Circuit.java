package org.lunzhu.solver.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A few roving sites that one team covers together (流动片区).
 *
 * @param id unique among circuits and different from every resident site's id
 * @param title what people call it; null where only the id is given
 * @param siteIds its sites
 */
public record Circuit(String id, @Nullable String title, List<String> siteIds) {

    public Circuit {
        siteIds = List.copyOf(siteIds);
    }
}
