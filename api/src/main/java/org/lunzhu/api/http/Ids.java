package org.lunzhu.api.http;

import java.util.Optional;
import java.util.UUID;

/** The ids that the service gives to what it stores. */
public final class Ids {

    private Ids() {}

    /** The id that a client's text stands for; empty where nothing can have it. */
    public static Optional<UUID> find(String text) {
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
