/** The header with which a page says whose page it is, by the id of the person it was rendered for. */
export const SHOWN_TO = "demarche-shown-to";

/**
 * Whether a write comes from a page that was rendered for another person than the one who is signed in: two people have
 * signed in one after the other in the same browser. Scripts send no such header.
 */
export function isFromAnothersPage(viewer: { id: string }, headers: Pick<Headers, "get">): boolean {
  const shownTo = headers.get(SHOWN_TO);
  return Boolean(shownTo) && shownTo !== viewer.id;
}
