package io.stemma.web;

/** Says numbers of things. */
final class Words {
    private Words() {}

    /** "1 origin", "3 stories". */
    static String count(long n, String what) {
        String plural = what.endsWith("y") ? what.substring(0, what.length() - 1) + "ies" : what + "s";
        return n + " " + (n == 1 ? what : plural);
    }

    /** The word with a capital. */
    static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
