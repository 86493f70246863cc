/**
 * The door to a cluster: the same pipeline over the same articles as one Apache Spark job, the same tables as parts.
 *
 * <p>What survives a killed driver: every task writes whole articles, each as one row with its rows of all four tables,
 * into {@code analysed/}, and what a task has committed stays. The tables are made from that when it is complete,
 * {@code documents} last of all and with its {@code _SUCCESS}, so that an output without it is not finished and going
 * on with it neither loses nor doubles a row.
 */
@NullMarked
package org.whosaid.spark;

import org.jspecify.annotations.NullMarked;
