package org.lunzhu.api.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class AddressGuardTest {

    private static final SecuritySettings OPEN = new SecuritySettings("lunzhu", null);
    private static final SecuritySettings CLOSED = new SecuritySettings("lunzhu", "a long one");

    @Test
    void openAddressNeedsAPassword() throws UnknownHostException {
        InetAddress address = InetAddress.getByName("192.0.2.7");
        assertThatThrownBy(() -> AddressGuard.check(address, OPEN)).hasMessageContaining("192.0.2.7");
        assertThatThrownBy(() -> AddressGuard.check(null, OPEN)).isInstanceOf(OpenAddressException.class);
        assertThatThrownBy(() -> AddressGuard.check(address, new SecuritySettings("lunzhu", " ")))
                .isInstanceOf(OpenAddressException.class);
        assertThatCode(() -> AddressGuard.check(address, CLOSED)).doesNotThrowAnyException();
    }

    @Test
    void ownAddressNeedsNone() {
        assertThatCode(() -> AddressGuard.check(InetAddress.getLoopbackAddress(), OPEN))
                .doesNotThrowAnyException();
    }
}
