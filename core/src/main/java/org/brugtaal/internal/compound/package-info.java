/** Taking a Dutch compound apart: which words it can be made of, and which reading is the best. */
@NullMarked
package org.brugtaal.internal.compound;

import org.jspecify.annotations.NullMarked;
