import { PUBLISHERS_BY_HOST } from "./hosts";

const ADDRESS = /(?:https?:\/\/|\bwww\.)[^\s<>"“”]+/i;
const ALONE = /^[<([]{0,2}(?:https?:\/\/|www\.)\S+$/i;
/** The labels that may precede the article's own address. */
const LABEL =
  /^\W{0,4}(?:url|link|web ?site|web address|permalink|source|original|read (?:more|it|on)|available|retrieved)(?: (?:at|from|on|here))?\W{0,4}:/i;

const LONGEST = 2000;

/** Whether a line is an address and nothing else. */
export const isAddress = (line: string): boolean => ALONE.test(line);

/** The article's address in a line that is an address or is labelled as one; null in all others. */
export function addressIn(line: string): string | null {
  if (!isAddress(line) && !LABEL.test(line)) return null;
  const [found] = ADDRESS.exec(line) ?? [];
  const address = found?.replace(/[.,;:)\]>*_]+$/, "") ?? "";
  const whole = /^www\./i.test(address) ? `https://${address}` : address;
  return whole.length <= LONGEST && URL.canParse(whole) ? whole : null;
}

/** A value without the address in it; null if nothing else is left. */
export const withoutAddress = (value: string): string | null =>
  value
    .replace(ADDRESS, "")
    .replace(/[\s,;:|()<>*–—-]+$/u, "")
    .trim() || null;

/** The publisher at an address, if its host is well known. */
export function publisherAt(address: string | null): string | null {
  const labels = address ? new URL(address).hostname.toLowerCase().split(".") : [];
  for (let k = 0; k < labels.length; k++) {
    const name = PUBLISHERS_BY_HOST.get(labels.slice(k).join("."));
    if (name) return name;
  }
  return null;
}
