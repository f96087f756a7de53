/** The steps from text to analysis; without promise to anyone outside this project. */
@NullMarked
package org.brugtaal.internal;

import org.jspecify.annotations.NullMarked;
