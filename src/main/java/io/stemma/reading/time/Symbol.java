package io.stemma.reading.time;

/**
 * What a word may mean in a time expression.
 *
 * @param type a class of the tables ({@code month}, {@code weekday}, {@code shift} …)
 * @param value its value in the class: a number, a TIMEX3 letter
 */
record Symbol(String type, String value) {
    int number() {
        return Integer.parseInt(value);
    }
}
