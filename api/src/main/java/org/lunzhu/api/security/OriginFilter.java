package org.lunzhu.api.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.api.http.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps other sites from using a reader's browser: writes must come from the page itself, and without a password the
 * service answers only to this machine's own names (else a site could point its name here, DNS rebinding).
 */
final class OriginFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final boolean ownNamesOnly;
    private final ProblemWriter problems;

    OriginFilter(boolean ownNamesOnly, ProblemWriter problems) {
        this.ownNamesOnly = ownNamesOnly;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (ownNamesOnly && !OWN_NAMES.contains(request.getServerName())) {
            problems.write(request, response, ProblemKind.FORBIDDEN);
        } else if (!READING.contains(request.getMethod()) && isForeign(request)) {
            problems.write(request, response, ProblemKind.FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && !isOrigin(origin, request.getHeader(HttpHeaders.HOST));
    }

    private static boolean isOrigin(String origin, @Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
