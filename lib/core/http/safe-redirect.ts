const BASE = "http://here.invalid";
const HOME = "/";

/**
 * A redirect target as a path of the desk. Returns the start page's path for anything that isn't one or that a
 * browser would follow to another site, so that the sign-in form can't send people elsewhere (open redirect,
 * CWE-601).
 *
 * @param asked the target from a link, a cookie or a form
 */
export function safeRedirect(asked: unknown): string {
  if (typeof asked !== "string" || !asked.startsWith("/")) return HOME;
  const path = pathOf(asked);
  // Resolving dots can leave two slashes at the start, which browsers read as another site.
  return path && pathOf(path) === path ? path : HOME;
}

/**
 * The path as a browser reads it: without tabs and line breaks, backslashes as slashes.
 * Null if on another site.
 */
function pathOf(text: string): string | null {
  if (!URL.canParse(text, BASE)) return null;
  const { origin, pathname, search, hash } = new URL(text, BASE);
  return origin === BASE ? pathname + search + hash : null;
}
