/**
 * What a text is made of: segments, their language, their sentences.
 *
 * <p>Everything works on offsets of the original text and in time linear in it; nothing is copied
 * or changed.
 */
@NullMarked
package org.brugtaal.internal.layout;

import org.jspecify.annotations.NullMarked;
