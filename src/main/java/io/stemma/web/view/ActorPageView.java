package io.stemma.web.view;

import java.util.List;

/**
 * An actor.
 *
 * @param id its id
 * @param name its name
 * @param kind what it is
 * @param spellings how it is written
 * @param roles its roles
 * @param meetings whom it met, drawn, or null
 * @param measures the measures on it
 * @param stories the stories it occurs in
 * @param groups what is claimed of it
 * @param leaves where the claims go on
 * @param filters filters of the claims
 * @param downloads its tables
 * @param corrections what was put right of it by hand
 * @param correct where it can be put right, or null
 */
public record ActorPageView(
        String id,
        String name,
        String kind,
        List<String> spellings,
        List<RoleView> roles,
        String meetings,
        MeasuresBoxView measures,
        List<LinkView> stories,
        List<GroupView> groups,
        LeavesView leaves,
        List<FilterView> filters,
        List<LinkView> downloads,
        List<CorrectionView> corrections,
        String correct) {
    public ActorPageView {
        corrections = List.copyOf(corrections);
        spellings = List.copyOf(spellings);
        roles = List.copyOf(roles);
        stories = List.copyOf(stories);
        groups = List.copyOf(groups);
        filters = List.copyOf(filters);
        downloads = List.copyOf(downloads);
    }

    /**
     * A role.
     *
     * @param role the role
     * @param days the first and the last day on which it is given, in words, or a dash
     * @param evidence where it is given
     */
    public record RoleView(String role, String days, List<EvidenceView> evidence) {
        public RoleView {
            evidence = List.copyOf(evidence);
        }
    }
}
