/** Who speaks in minutes: the openings of turns, and the list of those present. */
@NullMarked
package org.brugtaal.internal.minutes;

import org.jspecify.annotations.NullMarked;
