package org.lunzhu.api.search;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** One kind of search. */
interface Searching {

    SearchKind kind();

    /**
     * Searches to the end.
     *
     * @param stop asked now and then; true ends the search and keeps what it has found
     * @param soFar told what there is already, where that is of use
     */
    SearchResult search(SearchWish wish, BooleanSupplier stop, Consumer<SearchResult> soFar);
}
