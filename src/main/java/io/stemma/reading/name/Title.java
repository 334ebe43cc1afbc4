package io.stemma.reading.name;

/**
 * A title, office or role of the pack's table.
 *
 * @param text as the table has it
 * @param kind {@code honorific}, {@code office}, {@code rank} or {@code role}
 * @param canonical its English role
 * @param words its words in lower case
 * @param gender of who bears it, as far as the word says
 * @param plural whether several persons bear it
 */
record Title(String text, String kind, String canonical, String[] words, Gender gender, boolean plural) {
    boolean honorific() {
        return kind.equals("honorific");
    }
}
