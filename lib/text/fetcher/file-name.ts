import type { IncomingMessage } from "node:http";

/**
 * The file name of a page: from Content-Disposition (RFC 6266, the extended form of RFC 8187 first), or else the
 * end of its address if that looks like a file name. Returns null if there is none.
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

/** Decodes a header: Node gives one character per byte, and most servers send UTF-8. */
export const asUtf8 = (header: string): string => Buffer.from(header, "latin1").toString("utf8");

/** Only the name: no folders, no control characters, at most 255 characters. */
const bare = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? "")
    .replace(/\p{Cc}/gu, "")
    .trim()
    .slice(0, 255);
