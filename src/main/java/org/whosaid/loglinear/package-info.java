/** Log-linear models: weights, calibration, their files, and the trainer of every learned judgement. */
@NullMarked
package org.whosaid.loglinear;

import org.jspecify.annotations.NullMarked;
