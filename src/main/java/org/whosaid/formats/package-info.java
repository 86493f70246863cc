/** The bytes of one document in a format other than plain text: its text, and what it says of itself. */
@NullMarked
package org.whosaid.formats;

import org.jspecify.annotations.NullMarked;
