// "HONG KONG (AP) — ", "BEIJING, 4 March - ", "Oslo (Reuters) - ".
const DATELINE =
  /^\s*(?:\p{Lu}[\p{Lu}.'’ -]{2,30}(?:,\s[\p{L}\p{N}. ]{2,30})?(?:\s*\([^)]{2,20}\))?|\p{Lu}[\p{L}. ,-]{2,40}\((?:AP|Reuters|AFP|UPI|Xinhua|Kyodo|Bloomberg|CNN|TASS|dpa)\))\s*(?:—|–|--|-)\s+/u;

/** How many characters at the start of a line say where and when it was written: "BEIJING (AP) — |". */
export const datelineLength = (line: string): number => DATELINE.exec(line)?.[0].length ?? 0;

/** Whether a line is a dateline and nothing else. */
export const isDateline = (line: string): boolean =>
  datelineLength(`${line.trimEnd()} `) === line.trimEnd().length + 1;
