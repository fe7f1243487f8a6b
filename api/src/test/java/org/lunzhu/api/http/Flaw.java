package org.lunzhu.api.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.lunzhu.api.support.Operation;

/** Ways to spoil a request so that no service may accept it. */
enum Flaw {
    BROKEN_ENCODING {
        @Override
        void spoil(Draft draft, Operation operation, Random random) {
            List<String> names = Stream.of(operation.texts(), operation.integers(), List.of("any"))
                    .flatMap(List::stream)
                    .toList();
            draft.query.add(oneOf(random, names) + "="
                    + oneOf(random, List.of("%ff", "%", "%4", "%zz", "%c0%80", "%ed%a0%80", "a%00b")));
        }
    },
    UNKNOWN_PARAMETER {
        @Override
        void spoil(Draft draft, Operation operation, Random random) {
            draft.query.add(oneOf(random, List.of("colour=red", "Page=0", "%20=1", "%E5%B2%97=1", "a%5B%5D=1")));
        }
    },
    REPEATED_PARAMETER {
        @Override
        boolean fits(Operation operation) {
            return !operation.integers().isEmpty();
        }

        @Override
        void spoil(Draft draft, Operation operation, Random random) {
            String name = oneOf(random, operation.integers());
            draft.query.addAll(List.of(name + "=1", name + "=1"));
        }
    },
    NO_INTEGER {
        @Override
        boolean fits(Operation operation) {
            return !operation.integers().isEmpty();
        }

        @Override
        void spoil(Draft draft, Operation operation, Random random) {
            draft.query.add(oneOf(random, operation.integers()) + "="
                    + oneOf(
                            random,
                            List.of(
                                    "0x10",
                                    "%EF%BC%91",
                                    "1e1",
                                    "+1",
                                    "01",
                                    "",
                                    "%201",
                                    "1.0",
                                    "99999999999",
                                    "-1",
                                    "null")));
        }
    },
    BROKEN_PATH {
        @Override
        void spoil(Draft draft, Operation operation, Random random) {
            String segment = oneOf(
                    random, List.of("%ff", "%00", "a%2Fb", "%5C", "%zz", "%0d%0aX:1", "%7Bx%7D", "a%7Cb", "x;y=1"));
            draft.path = operation.path().contains("{")
                    ? "/api/v1"
                            + operation
                                    .path()
                                    .replaceFirst("\\{[^}]*}", java.util.regex.Matcher.quoteReplacement(segment))
                                    .replaceAll("\\{[^}]*}", "1")
                    : draft.path + "/" + segment + "/x";
        }
    },
    WRONG_METHOD {
        @Override
        void spoil(Draft draft, Operation operation, Random random) {
            draft.method = oneOf(random, List.of("TRACE", "BREW", "PROPFIND", "get", "PATCH"));
            draft.body("");
        }
    },
    FOREIGN_KEY {
        @Override
        boolean fits(Operation operation) {
            return operation.headers().contains("Idempotency-Key");
        }

        @Override
        void spoil(Draft draft, Operation operation, Random random) {
            String key = oneOf(random, List.of("\u00e9", utf8("岗位"), "a\u0080", "k".repeat(201), "\ta"));
            draft.headers.add("Idempotency-Key: " + key + (key.equals("\ta") ? "\tb" : ""));
        }
    },
    REPEATED_KEY {
        @Override
        boolean fits(Operation operation) {
            return operation.headers().contains("Idempotency-Key");
        }

        @Override
        void spoil(Draft draft, Operation operation, Random random) {
            draft.headers.addAll(List.of("Idempotency-Key: one", "Idempotency-Key: two"));
        }
    },
    BROKEN_HEADER(true) {
        @Override
        void spoil(Draft draft, Operation operation, Random random) {
            draft.headers.add(oneOf(
                    random,
                    List.of(
                            "No colon",
                            "A name: x",
                            ": x",
                            "Content-Length: x",
                            "Content-Length: -1",
                            "Transfer-Encoding: gibberish",
                            "Host: elsewhere",
                            "X-Long: " + "x".repeat(20_000))));
            draft.body("");
        }
    },
    BROKEN_REQUEST_LINE(true) {
        @Override
        void spoil(Draft draft, Operation operation, Random random) {
            switch (random.nextInt(8)) {
                case 0 -> draft.version = "HTTP/9.9";
                case 1 -> draft.path += " x";
                case 2 -> draft.path += utf8("/岗");
                case 3 -> draft.method = "G(T";
                case 4 -> draft.path += "/{x}";
                case 5 -> draft.path += "/a|b";
                case 6 -> draft.query.add("a[]=1");
                default -> draft.path = "http://[" + draft.path;
            }
        }
    },
    OTHER_ANSWER_WANTED {
        @Override
        void spoil(Draft draft, Operation operation, Random random) {
            draft.headers.add("Accept: " + oneOf(random, List.of("image/png", "text/csv", "nonsense")));
        }
    },
    UNEXPECTED_BODY {
        @Override
        boolean fits(Operation operation) {
            return operation.body().isEmpty();
        }

        @Override
        void spoil(Draft draft, Operation operation, Random random) {
            draft.body(oneOf(random, List.of("{}", "x", "[1]")));
        }
    },
    CONTROL_CHARACTER {
        @Override
        boolean fits(Operation operation) {
            return operation.body().isPresent();
        }

        @Override
        void spoil(Draft draft, Operation operation, Random random) {
            String flaw = oneOf(random, List.of("\\u0000", "\\u0007", "\\ud800", "\\u2028", "\\u202e", "\\ufeff"));
            draft.body(
                    draft.body().replaceFirst("\"(name|title|kind|label|demo)\"\\s*:\\s*\"|\\{\\s*\"", "$0\\" + flaw));
        }
    },
    BROKEN_JSON {
        @Override
        boolean fits(Operation operation) {
            return operation.body().isPresent();
        }

        @Override
        void spoil(Draft draft, Operation operation, Random random) {
            String body = draft.body();
            draft.body(oneOf(
                    random,
                    List.of(
                            body.substring(0, body.length() / 2),
                            body + "}",
                            "[".repeat(3000),
                            "null",
                            "\"text\"",
                            "[]",
                            "{\"colour\": 1}",
                            body.stripTrailing()
                                            .substring(0, body.stripTrailing().length() - 1) + ", \"colour\": 1}")));
        }
    },
    NO_UTF8 {
        @Override
        boolean fits(Operation operation) {
            return operation.body().isPresent();
        }

        @Override
        void spoil(Draft draft, Operation operation, Random random) {
            draft.body = draft.body().replaceFirst("\\{\\s*\"", "$0\u00ff").getBytes(StandardCharsets.ISO_8859_1);
        }
    },
    OTHER_MEDIA_TYPE {
        @Override
        boolean fits(Operation operation) {
            return operation.body().isPresent();
        }

        @Override
        void spoil(Draft draft, Operation operation, Random random) {
            draft.mediaType =
                    oneOf(random, List.of("text/plain", "nonsense", "multipart/form-data", "application/xml"));
        }
    };

    /** Whether Tomcat refuses it before it knows the language. */
    final boolean early;

    Flaw() {
        this(false);
    }

    Flaw(boolean early) {
        this.early = early;
    }

    abstract void spoil(Draft draft, Operation operation, Random random);

    boolean fits(Operation operation) {
        return true;
    }

    private static <T> T oneOf(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
