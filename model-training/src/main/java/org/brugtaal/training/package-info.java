/** Trains the Dutch models of OpenNLP that the library uses. Not shipped. */
@NullMarked
package org.brugtaal.training;

import org.jspecify.annotations.NullMarked;
