/** What the matcher found in a segment, and which of it stays where terms overlap. */
@NullMarked
package org.brugtaal.internal.find;

import org.jspecify.annotations.NullMarked;
