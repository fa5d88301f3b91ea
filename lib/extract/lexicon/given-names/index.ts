// Given names and the gender that they suggest. A name that men and women have is in both lists.
import { MEN_A_TO_J } from "./men-a-to-j";
import { MEN_K_TO_Z } from "./men-k-to-z";
import { WOMEN_A_TO_J } from "./women-a-to-j";
import { WOMEN_K_TO_Z } from "./women-k-to-z";

export const MALE_NAMES: ReadonlySet<string> = new Set([...MEN_A_TO_J, ...MEN_K_TO_Z]);
export const FEMALE_NAMES: ReadonlySet<string> = new Set([...WOMEN_A_TO_J, ...WOMEN_K_TO_Z]);

/** Whether a word is a common given name. */
export const isGivenName = (word: string): boolean =>
  MALE_NAMES.has(word) || FEMALE_NAMES.has(word);
