package org.lunzhu.api.security;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/** Lets the service start on an address that other machines can reach only with a password. */
@Component
final class AddressGuard {

    AddressGuard(ServerProperties server, SecuritySettings settings) {
        check(server.getAddress(), settings);
    }

    /** Throws {@link OpenAddressException} for an open address without a password; null means every address. */
    static void check(@Nullable InetAddress address, SecuritySettings settings) {
        boolean open = address == null || !address.isLoopbackAddress();
        if (open && !settings.hasPassword()) {
            throw new OpenAddressException(address == null ? "any" : address.getHostAddress());
        }
    }
}
