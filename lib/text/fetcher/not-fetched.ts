/** Why a page is not fetched: a sentence for the person, who may put it right. */
export class NotFetched extends Error {}

/** The address itself is at fault: fetching it again can't help. */
export class AddressRefused extends NotFetched {}

const SAVE = "Open it in your browser, save the page and upload the file, or paste its text.";

/**
 * One sentence for all that is not on the public web, said before any connection is tried: it must
 * not tell what runs inside.
 */
export const PRIVATE =
  "This address is not on the public web, and the desk fetches nothing else. Upload the file, or paste its text.";
export const MALFORMED =
  "This is not an address of a page. It begins with https:// or http:// and names a host.";
export const WITH_PASSWORD =
  "This address carries a user name or a password. Give it without them, or upload the file.";
export const OTHER_PORT =
  "The desk fetches from the usual ports of the web alone (80 and 443). Upload the file, or paste its text.";

export const NO_HOST = "There is no such host. Check the address for a slip.";
export const NO_ANSWER = `The site does not answer. Try again later. ${SAVE}`;
export const BROKEN_OFF = `The site broke off before the page was whole. Try again. ${SAVE}`;
export const TOO_SLOW = `The site takes too long to answer. Try again later. ${SAVE}`;
export const STOPPED = "The fetching was stopped. Try again.";
export const NO_TLS = `There is no safe connection to the site: its certificate is not right, or it speaks no TLS. ${SAVE}`;
export const GARBLED = `The site's answer is not proper HTTP. ${SAVE}`;
export const UNKNOWN_CODING = `The site packs the page in a way that the desk does not know. ${SAVE}`;
export const CIRCLE = `The site sends us round in a circle; it may insist on cookies or a sign-in. ${SAVE}`;
export const TOO_MANY_TURNS = `The site redirects too often. ${SAVE}`;
export const NOWHERE = `The site redirects without saying where to. ${SAVE}`;

/** A page larger than its limit, in bytes. */
export const tooLarge = (most: number) =>
  `The page is over ${Math.round(most / 1e6)} MB, more than an article. Save its text alone, or paste it.`;

/** A page of a kind that no reader takes. */
export const wrongType = (mediaType: string) =>
  `This is ${mediaType.split(";")[0]}, not an article. Web pages, plain text, PDF and Word (.docx) can be read.`;

/** What a status other than 200 means for the person. */
export function ofStatus(status: number): string {
  if (status === 404 || status === 410)
    return `There is no page at this address (${status}). Check the address for a slip.`;
  if ([401, 402, 403, 407, 451].includes(status))
    return `The site does not hand this page out (${status}): it may be for subscribers, or keep programs out. ${SAVE}`;
  if (status === 429) return `The site asks for patience (429). Try again later. ${SAVE}`;
  if (status >= 500) return `The site failed (${status}). Try again later. ${SAVE}`;
  return `The site answered without a page (${status}). ${SAVE}`;
}
