@NullMarked
package org.whosaid.wording;

import org.jspecify.annotations.NullMarked;
