package io.stemma.intake;

/**
 * How near bytes come to UTF-8.
 *
 * @param chars the characters, a broken place counted as one
 * @param sound the whole sequences of more than one byte
 * @param broken the places that are no UTF-8
 * @param letters the ASCII letters and all bytes above ASCII
 * @param high the bytes above ASCII
 */
record Utf8Census(int chars, int sound, int broken, int letters, int high) {
    static Utf8Census of(byte[] b) {
        int chars = 0;
        int sound = 0;
        int broken = 0;
        int letters = 0;
        int high = 0;
        int i = 0;
        while (i < b.length) {
            int c = b[i] & 0xFF;
            chars++;
            if (c < 0x80) {
                letters += Character.isLetter(c) ? 1 : 0;
                i++;
                continue;
            }
            int length = c >= 0xC2 && c < 0xE0 ? 2 : c >= 0xE0 && c < 0xF0 ? 3 : c >= 0xF0 && c < 0xF5 ? 4 : 1;
            int n = 1;
            while (n < length && i + n < b.length && (b[i + n] & 0xC0) == 0x80) {
                n++;
            }
            if (length > 1 && n == length) {
                sound++;
            } else {
                broken++;
            }
            letters += n;
            high += n;
            i += n;
        }
        return new Utf8Census(chars, sound, broken, letters, high);
    }
}
