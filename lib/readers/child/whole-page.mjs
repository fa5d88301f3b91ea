const OPENING =
  /^(?:\s|<!doctype[^>]*>|<!--[\s\S]*?-->|<html[^>]*>|<\/?head[^>]*>|<(?:meta|link|base)\b[^>]*>|<(title|script|style)\b[^>]*>[\s\S]*?<\/\1>)*/i;

/**
 * A page with the head and body that HTML lets its author leave out and every browser adds; the
 * DOM here does not.
 * @param {string} html
 */
export function wholePage(html) {
  if (/<body[\s>]/i.test(html)) return html;
  const opening = OPENING.exec(html)?.[0] ?? "";
  const lang = /<html[^>]*\slang=["']?([\w-]+)/i.exec(opening)?.[1];
  const head = opening.replace(/<!doctype[^>]*>|<html[^>]*>|<\/?head[^>]*>/gi, "");
  const body = html.slice(opening.length).replace(/<\/(?:html|body|head)>/gi, "");
  return `<!doctype html><html${lang ? ` lang="${lang}"` : ""}><head>${head}</head><body>${body}</body></html>`;
}
