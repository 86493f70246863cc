package org.whosaid.entities;

/**
 * A noun phrase that may say what somebody is: "chief inspector in the Ministry of Works".
 *
 * @param first its first token, behind an article
 * @param head its noun
 * @param end the token behind its last one
 */
record RolePhrase(int first, int head, int end) {

    RolePhrase {
        if (head < first || end <= head) {
            throw new IllegalArgumentException("no phrase: " + first + ", " + head + ", " + end);
        }
    }

    /** Whether more than the noun's own group belongs to it: "of the town". */
    boolean isLinked() {
        return end > head + 1;
    }
}
