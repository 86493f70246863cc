/**
 * What travels between the rooms: records, enums and small interfaces that know only the JDK. Spans count UTF-16 units.
 */
@NullMarked
package org.whosaid.facts;

import org.jspecify.annotations.NullMarked;
