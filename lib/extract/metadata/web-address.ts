import { tailLines } from "./head-lines";
import { PUBLISHERS_BY_HOST } from "./hosts";

const ADDRESS = /(?:https?:\/\/|\bwww\.)[^\s<>"“”]+/i;
const ALONE = /^[<([]{0,2}(?:https?:\/\/|www\.)\S+$/i;
// Labels before the address of the article itself.
const LABEL =
  /^\W{0,4}(?:url|link|web ?site|web address|permalink|source|original|read (?:more|it|on)|available|retrieved)(?: (?:at|from|on|here))?(?:\W{0,4}:|\s+(?=https?:|www\.))/i;

const MAX_ADDRESS = 2000;
// The first line longer than this, in characters, is body text.
const MAX_HEAD_LINE = 200;

/** Whether a line is a web address and nothing else. */
export const isAddress = (line: string): boolean => ALONE.test(line);

/** The address in a line that is an address or is labelled as one. Returns null for other lines. */
function addressIn(line: string): string | null {
  if (!isAddress(line) && !LABEL.test(line)) return null;
  const [found] = ADDRESS.exec(line) ?? [];
  const address = found?.replace(/[.,;:)\]>*_]+$/, "") ?? "";
  const whole = /^www\./i.test(address) ? `https://${address}` : address;
  return whole.length <= MAX_ADDRESS && URL.canParse(whole) ? whole : null;
}

/**
 * The address of the article: in its head or on its very last line. Below another address it is
 * part of a list, and does not count.
 */
export function articleAddress(text: string, head: string[]): string | null {
  const body = head.findIndex((line) => line.length > MAX_HEAD_LINE);
  const found = (body < 0 ? head : head.slice(0, body)).map(addressIn).find(Boolean);
  if (found) return found;
  const [before = "", last = ""] = tailLines(text).slice(-2);
  return /https?:|www\./i.test(before) ? null : addressIn(last);
}

/** A value without the address in it. Returns null if nothing else is left. */
export const withoutAddress = (value: string): string | null =>
  value
    .replace(ADDRESS, "")
    .replace(/[\s,;:|()<>*–—-]+$/u, "")
    .trim() || null;

/** The publisher at an address. Returns null if its host is not in the list. */
export function publisherAt(address: string | null): string | null {
  const labels = address ? new URL(address).hostname.toLowerCase().split(".") : [];
  for (let k = 0; k < labels.length; k++) {
    const name = PUBLISHERS_BY_HOST.get(labels.slice(k).join("."));
    if (name) return name;
  }
  return null;
}
