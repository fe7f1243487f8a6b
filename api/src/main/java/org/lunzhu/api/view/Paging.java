package org.lunzhu.api.view;

import java.util.List;
import org.lunzhu.api.contract.PageDto;

/**
 * Which part of a list is asked for.
 *
 * @param number number of the page, from 0
 * @param size most things on it
 */
public record Paging(int number, int size) {

    /** One page with all of a list. */
    public static Paging whole(List<?> all) {
        return new Paging(0, Math.max(1, all.size()));
    }

    /** How many things come before the page. */
    public long offset() {
        return (long) number * size;
    }

    /** The page's part of a list. */
    public <T> List<T> of(List<T> all) {
        return all.stream().skip(offset()).limit(size).toList();
    }

    /** Which part this is of a list with so many things. */
    public PageDto toDto(long totalItems) {
        return new PageDto(number, size, totalItems, (int) ((totalItems + size - 1) / size));
    }
}
