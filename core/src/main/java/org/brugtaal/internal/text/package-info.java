/** The lines of a text. */
@NullMarked
package org.brugtaal.internal.text;

import org.jspecify.annotations.NullMarked;
