/** Levels of a value of a recursive type; the generated driver has the same limit. */
export const depthLimit = 1000;
