/**
 * How a term is used where it stands: the writer's own word, somebody else's, a word spoken about,
 * a name, or the law's.
 */
@NullMarked
package org.brugtaal.internal.status;

import org.jspecify.annotations.NullMarked;
