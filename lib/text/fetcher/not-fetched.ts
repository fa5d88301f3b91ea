import { READABLE_KINDS } from "../parsers/child/readable-kinds.mjs";

/** Why a page couldn't be fetched; the message is for the person, who may be able to put it right. */
export class NotFetched extends Error {}

/** The address itself is at fault: fetching it again can't help. */
export class AddressRefused extends NotFetched {}

const SAVE = "Open it in your browser, then save the page and upload the file, or paste its text.";

/**
 * One sentence for every address that isn't public, given before connecting: it must
 * not reveal what runs there.
 */
export const PRIVATE =
  "This address isn’t on the public web, and the desk fetches only public pages. Upload the file, or paste its text.";
export const MALFORMED =
  "This isn’t the address of a page. It must begin with https:// or http://, followed by a host name.";
export const WITH_PASSWORD =
  "This address contains a user name or password. Take that out, or upload the file.";
export const OTHER_PORT =
  "The desk fetches only from the web’s usual ports (80 and 443). Upload the file, or paste its text.";

export const NO_HOST = "There’s no site at this address. Check it for typing mistakes.";
export const NO_ANSWER = `The site isn’t responding. Try again later. ${SAVE}`;
export const INTERRUPTED = `The download was interrupted. Try again. ${SAVE}`;
export const TOO_SLOW = `The site took too long to respond. Try again later. ${SAVE}`;
export const STOPPED = "The download was stopped. Try again.";
export const NO_TLS = `The desk can’t connect to the site securely: its certificate isn’t valid, or it doesn’t support TLS. ${SAVE}`;
export const INVALID_HTTP = `The site’s response isn’t valid HTTP. ${SAVE}`;
export const UNKNOWN_ENCODING = `The site compresses the page in a way that the desk can’t read. ${SAVE}`;
export const REDIRECT_LOOP = `The site redirects in a loop. It may need cookies or a sign-in. ${SAVE}`;
export const TOO_MANY_REDIRECTS = `The site redirects too many times. ${SAVE}`;
export const NO_REDIRECT_TARGET = `The site redirects without saying where. ${SAVE}`;

/** A page larger than its limit, in bytes. */
export const tooLarge = (most: number) =>
  `The page is over ${Math.round(most / 1e6)} MB, too large for an article. Save its text and paste it instead.`;

/** A page of a media type that can't be read. */
export const wrongType = (mediaType: string) =>
  `This is ${mediaType.split(";")[0]}, not an article. The desk reads ${READABLE_KINDS}.`;

/** What a status other than 200 means, in words for the person. */
export function ofStatus(status: number): string {
  if (status === 404 || status === 410)
    return `There’s no page at this address (${status}). Check it for typing mistakes.`;
  if ([401, 402, 403, 407, 451].includes(status))
    return `The site doesn’t allow access to this page (${status}). It may be for subscribers, or block automated access. ${SAVE}`;
  if (status === 429)
    return `The site has received too many requests (429). Try again later. ${SAVE}`;
  if (status >= 500) return `The site has a problem (${status}). Try again later. ${SAVE}`;
  return `The site responded without a page (${status}). ${SAVE}`;
}
