package org.whosaid.referents;

import java.util.Optional;
import org.whosaid.facts.Entity;

/**
 * One whom a mention may mean, as seen from it.
 *
 * @param entity who it is, where it has a name
 * @param nearest number of the candidate nearest to the mention that refers to it
 * @param named number of the nearest candidate that names it; for one without a name the phrase
 * @param said number of the nearest candidate before the mention that refers to it and speaks; -1 for none
 * @param times how often it is referred to near before the mention
 * @param recency how many options of the same sort are nearer
 */
record ReferentOption(Optional<Entity> entity, int nearest, int named, int said, int times, int recency) {}
