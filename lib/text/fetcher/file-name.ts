import type { IncomingMessage } from "node:http";

/**
 * A page's file name: as Content-Disposition gives it (RFC 6266, the extended form of RFC 8187
 * first), else the end of its address where that looks like a file; null otherwise.
 */
export function fileNameOf({ headers }: Pick<IncomingMessage, "headers">, url: URL): string | null {
  const disposition = headers["content-disposition"] ?? "";
  const [, extended] = /;\s*filename\*\s*=\s*utf-8'[^']*'([^\s;]+)/i.exec(disposition) ?? [];
  const [, quoted, token] =
    /;\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))/i.exec(disposition) ?? [];
  const named = extended
    ? decoded(extended)
    : asUtf8((quoted ?? token ?? "").replace(/\\(.)/g, "$1"));
  const last = decoded(url.pathname.split("/").at(-1) ?? "");
  return bare(named) || (/\.[a-z0-9]{2,5}$/i.test(last) ? bare(last) : "") || null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Node gives a header one character a byte, and most servers mean UTF-8. */
export const asUtf8 = (header: string): string => Buffer.from(header, "latin1").toString("utf8");

/** A name alone: no folders, no control characters, 255 characters at most. */
const bare = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? "")
    .replace(/\p{Cc}/gu, "")
    .trim()
    .slice(0, 255);
