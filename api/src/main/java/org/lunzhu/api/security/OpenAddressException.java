package org.lunzhu.api.security;

/** The service would be open to the network without a password. */
final class OpenAddressException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OpenAddressException(String address) {
        super("The address (%s) can be reached from other machines, and there is no password.".formatted(address));
    }
}
