package io.stemma.reading.name;

/**
 * What a gazetteer knows a phrase as.
 *
 * @param kind what it names
 * @param key the gazetteer's id
 * @param form how the phrase refers to it
 * @param name the usual name in the pack's language
 * @param text the phrase as the gazetteer has it
 * @param country ISO code of the country it belongs to, or null
 */
record Entry(NameKind kind, String key, NameForm form, String name, String text, String country) {}
