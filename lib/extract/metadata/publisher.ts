import { isGivenName, PLACES } from "../lexicon";
import { datelineLength } from "../tokens";
import { parseDate } from "./dates";
import { bylineIn, isDate, tailLines } from "./head-lines";
import { isKnownPublication, isPublication, publicationBeforeDate } from "./publications";
import { withoutAddress } from "./web-address";

const LABELLED = /^(?:publisher|source|published by)\s*:\s*(.+)$/i;
const AFTER_DASH = /^\s*(?:—|–|--)\s*(\p{Lu}[^\n.!?]{1,80})$/u;
// Not "lysÃ©e": garbled letters contain the sign.
const COPYRIGHT =
  /(?:^|[\s|·])(?:©|\([Cc]\)|[Cc]opyright|COPYRIGHT)\s*(?:(?:©|\([Cc]\))\s*)?(?:\d{4},?\s*)?(?:[Bb]y\s+)?(\p{Lu}[^\n.,;|]{2,60})/u;
// "The Harbour Courier | Limited 2024"
const COMPANY = /\s+(?:Limited|Ltd|Inc|LLC|plc|GmbH|AG|SA)?\.?(?:\s+\d{4})?\.?\s*$/u;
const DATELINE =
  /^(\p{Lu}[\p{L} .,/'-]{2,40}(?:,[^—–-]{2,30})?)\s*\((dpa|sda|apa|[\p{Lu}][\p{L}&. -]{1,30})\)\s*[—–-]/u;
const MAX_LINE = 120;
const AGENCY = /^(?:dpa|sda|apa|AP|Reuters|AFP|UPI|Xinhua|Bloomberg|CNN|Kyodo|TASS|\p{Lu}{2,5})$/u;

/** A line without its dateline: "PENANG (Reuters) - | Chips run out". */
export const withoutDateline = (line: string): string => line.replace(DATELINE, "").trim() || line;

/** The date in a dateline: "PENANG, Jan 17, 2025 (Reuters) -", "OSLO, 4 March 2024 –". Returns null if there is none. */
export function dateInDateline(head: string[]): string | null {
  for (const line of head) {
    const before = DATELINE.exec(line)?.[1] ?? line.slice(0, datelineLength(line));
    const date = before ? parseDate(before) : null;
    if (date) return date;
  }
  return null;
}

/** A publication next to the byline or the date, on a line of its own or before the date. */
export function publicationIn(
  head: string[],
  title: string | null,
  people: string | null,
): string | null {
  const isByline = (line: string | undefined) =>
    line !== undefined && (isDate(line) || bylineIn(line) !== undefined || line === people);
  const named: string[] = [];
  const names = head.flatMap((line, k) => {
    if (line === title) return [];
    const parts = () => line.replace(/^[[(]|[\])]$/g, "").split(/\s*[,|·•]\s*|\s+[-–—]\s+/u);
    if (isDate(line)) {
      const before = publicationBeforeDate(line);
      if (before) named.push(before);
      const own = line.split(/\s*[,|·•–—]\s*|\s+-\s+/u, 1)[0]!.replace(/\s*\([^)]*\)$/, "");
      return [own, ...parts()];
    }
    // "Ann Lee - Harbour Courier".
    const beside = k === 0 || isByline(head[k - 1]) || isByline(head[k + 1]);
    // "OSLO — Today, ministers met.": a sentence names no publication.
    const isSentence = line.endsWith(".") || line.length > MAX_LINE;
    return beside ? [line, ...(isSentence ? [] : parts().slice(1))] : [];
  });
  return names.find(isPublication) ?? named[0] ?? null;
}

/** The publisher in the last lines of an article or, for a news agency, in its dateline. */
export function publisherInText(head: string[], text: string): string | null {
  const tail = tailLines(text);
  for (const [k, line] of [...tail.entries()].reverse()) {
    const labelled = LABELLED.exec(line);
    const name = labelled && withoutAddress(clean(labelled[1]!));
    if (name) return name;
    const dashed = isQuotation(tail[k - 1]) ? null : AFTER_DASH.exec(line);
    const [, signed] = dashed ?? COPYRIGHT.exec(line) ?? [];
    if (signed) return clean(signed.replace(COMPANY, ""));
  }
  const last = tail.at(-1);
  if (last && isKnownPublication(last)) return last;
  for (const line of head) {
    const [, , agency = ""] = DATELINE.exec(line) ?? [];
    if (AGENCY.test(agency) || isPublication(agency) || isOneName(agency)) return agency;
  }
  return null;
}

/** "MOSCOW (Wirefront)": an agency, unlike "PARIS (Texas)". */
const isOneName = (words: string): boolean =>
  /^\p{Lu}[\p{L}-]{3,}$/u.test(words) && !PLACES.has(words) && !isGivenName(words);

/** Whether a line is a pull quote, so that the next one says whose it is: "“Nets are cheap.”", "— Ann Lee". */
const isQuotation = (line: string | undefined): boolean =>
  line !== undefined && /^["“‘«].*["”’»]$/u.test(line);

/** A line with single spaces, without separators at its end. */
export const clean = (line: string): string =>
  line
    .replace(/\s+/g, " ")
    .replace(/[\s|·•,;]+$/, "")
    .trim();
