const ALONE = /^(?:counterpart|opposite number|homologue|homólog[oa]|amtskolleg(?:e|en|in))$/iu;

/**
 * Whether a role only says that someone is another's counterpart, which means nothing without the sentence: "her |
 * counterpart |, Ann Lee". "Swedish counterpart" at least says whose minister it is.
 */
export const isCounterpart = (role: string): boolean => ALONE.test(role);
