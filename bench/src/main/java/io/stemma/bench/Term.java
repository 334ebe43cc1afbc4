package io.stemma.bench;

/** A word in English and in German. */
record Term(String english, String german) {
    /** @param language 0 for English, 1 for German */
    String in(int language) {
        return language == 0 ? english : german;
    }
}
