package io.stemma.score.standing;

import java.util.List;
import java.util.Map;

/**
 * A small story and the standing that one claim of it should have.
 *
 * @param id what it is called
 * @param reports each with outlet, language, published and text, in order of arrival
 * @param claim what tells the claim apart: kind, a part of its sentence ({@code has}), and where needed type, mode or value
 * @param standing the standing that is right
 * @param origins how many origins should carry it, or null where that isn't checked
 */
record StandingCase(
        String id, List<Map<String, Object>> reports, Map<String, Object> claim, String standing, Integer origins) {}
