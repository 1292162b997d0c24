/**
 * The form in which this Parley stores what a data set says: labels, relationships, and all that is derived at loading
 * (see `labels.ts`). It is part of the revision, so that what an earlier Parley loaded is known as such, and `npm start`
 * loads it anew. Raise it with every change to what `loadRows` gives or to what is set after it: a test, which holds a
 * fingerprint of that, says when.
 */
export const FORM = 4;
