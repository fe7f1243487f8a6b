package org.lunzhu.api.security;

import java.util.Objects;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.api.http.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** One user at most; no sessions, so no cookies; the headers that keep a page to itself. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    /** Styles may stand in the page, since its components bring theirs along; scripts may not. */
    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; font-src 'self' data:;"
            + " style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'self';"
            + " frame-ancestors 'none'";

    @Bean
    SecurityFilterChain security(HttpSecurity http, SecuritySettings settings, ProblemWriter problems) {
        http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(SecurityRules::headers)
                .addFilterBefore(
                        new OriginFilter(!settings.hasPassword(), problems), SecurityContextHolderFilter.class);
        if (settings.hasPassword()) {
            http.httpBasic(basic -> basic.authenticationEntryPoint(askForPassword(problems)))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        } else {
            http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        }
        return http.build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }

    private static AuthenticationEntryPoint askForPassword(ProblemWriter problems) {
        return (request, response, e) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"lunzhu\", charset=\"UTF-8\"");
            problems.write(request, response, ProblemKind.UNAUTHORIZED);
        };
    }

    /** What parameters and headers may have in them is for the contract to say, which names the place as well. */
    @Bean
    StrictHttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderValues(value -> true);
        firewall.setAllowedParameterNames(name -> true);
        firewall.setAllowedParameterValues(value -> true);
        return firewall;
    }

    @Bean
    RequestRejectedHandler rejected(ProblemWriter problems) {
        return (request, response, e) -> problems.write(request, response, ProblemKind.MALFORMED_REQUEST);
    }

    /** The one user; nobody where there is no password. */
    @Bean
    UserDetailsService users(SecuritySettings settings) {
        InMemoryUserDetailsManager users = new InMemoryUserDetailsManager();
        if (settings.hasPassword()) {
            users.createUser(User.withUsername(settings.user())
                    .passwordEncoder(new DigestPasswordEncoder()::encode)
                    .password(Objects.requireNonNull(settings.password()))
                    .build());
        }
        return users;
    }

    @Bean
    DigestPasswordEncoder passwords() {
        return new DigestPasswordEncoder();
    }
}
