package org.whosaid.reported;

import org.whosaid.loglinear.Part;

/**
 * Words that may report speech, seen in their sentence.
 *
 * @param head number of the token that tells most
 * @param first number of the first token of the group, auxiliaries and negation included
 * @param end the number after the group's last token, its particle included
 * @param from the first token that is looked at: of its sentence, or of the segment with which that begins
 * @param to the number after the last token that is looked at, after the segment with which the sentence ends
 * @param complement what follows the group: "that", a clause, an infinitive, marks
 * @param voice how the group's verb stands: passive, negated, with a modal
 */
record Cue(int head, int first, int end, int from, int to, Part complement, Part voice) {}
