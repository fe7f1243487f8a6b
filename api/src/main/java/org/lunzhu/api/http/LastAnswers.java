package org.lunzhu.api.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** The last few answers, by what was asked: the one that was asked for longest ago is forgotten first. Not thread-safe. */
public final class LastAnswers<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;
    private static final int KEPT = 16;
    private static final float LOAD_FACTOR = 0.75f;

    public LastAnswers() {
        super(KEPT, LOAD_FACTOR, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > KEPT;
    }
}
