package org.lunzhu.api.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may ask.
 *
 * @param user name to go with the password, {@code lunzhu} by default
 * @param password asked of everybody by HTTP Basic; absent by default, and then only this machine may ask
 */
@ConfigurationProperties("lunzhu.security")
record SecuritySettings(
        @DefaultValue("lunzhu") String user, @Nullable String password) {

    boolean hasPassword() {
        return password != null && !password.isBlank();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "SecuritySettings[user=" + user + "]";
    }
}
