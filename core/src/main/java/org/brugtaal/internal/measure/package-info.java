/** The measures of a document: pure functions of what was counted in its sentences. */
@NullMarked
package org.brugtaal.internal.measure;

import org.jspecify.annotations.NullMarked;
