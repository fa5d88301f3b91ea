const YEAR = 365 * 24 * 3600;

/** Keeps a choice about the look of the pages where the server reads it before the first paint. */
export function keepCookie(name: string, value: string) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API needs https, which a desk's own network may not have
  document.cookie = `${name}=${value}; path=/; max-age=${YEAR}; samesite=lax${location.protocol === "https:" ? "; secure" : ""}`;
}
