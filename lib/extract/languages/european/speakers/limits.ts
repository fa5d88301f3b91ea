/** How much text around a verb may be its subject, in UTF-16 code units. */
export const MAX_CLAUSE = 240;
/** How many words a subject may have. */
export const MAX_WORDS = 16;
/** How long a phrase such as "l'un d'entre eux" may be. */
export const MAX_SOME = 30;
