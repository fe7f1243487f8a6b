package org.lunzhu.api.http;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads the texts of bodies: no other JSON value stands for a text, and no text has a {@link TextFlaw}. */
final class PlainText extends StdDeserializer<String> {

    PlainText() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getString();
        Optional<TextFlaw> flaw = TextFlaw.find(text);
        if (flaw.isPresent()) {
            throw new TextFlawException(parser, flaw.get());
        }
        return text;
    }
}
