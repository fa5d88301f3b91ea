const YEAR_S = 365 * 24 * 3600;

/** Keeps a display setting in a cookie, which the server reads before the first paint. */
export function keepCookie(name: string, value: string) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API needs https, which a desk's own network may lack
  document.cookie = `${name}=${value}; path=/; max-age=${YEAR_S}; samesite=lax${location.protocol === "https:" ? "; secure" : ""}`;
}
