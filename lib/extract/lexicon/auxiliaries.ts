import { wordSet } from "./word-set";

/** The forms of "to be". */
export const BE = wordSet("is are was were be been being");

/** Auxiliaries that make a clause finite. */
export const FINITE_AUXILIARIES = wordSet(
  "is are was were has have had will would can could may might must should shall do does did",
);
