import type { Original } from "./schema";

// What a browser may be told that a file is; all else is a stream of bytes.
const EXTENSIONS: Record<string, string> = {
  "text/plain": "txt",
  "text/html": "html",
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
};

/**
 * A file as it came, to be kept and never shown on our origin, with the digest by which it can be
 * checked (RFC 6266, RFC 9530). The headers of next.config.js sandbox it besides.
 */
export function originalResponse(original: Original, request: Request): Response {
  const { bytes, sha256, mediaType } = original;
  const etag = `"${sha256}"`;
  const digest = Buffer.from(sha256, "hex").toString("base64");
  const headers = { etag, "repr-digest": `sha-256=:${digest}:` };
  if (request.headers.get("if-none-match")?.includes(etag))
    return new Response(null, { status: 304, headers });
  return new Response(bytes, {
    headers: {
      ...headers,
      "content-type": mediaType in EXTENSIONS ? mediaType : "application/octet-stream",
      "content-disposition": `attachment; filename*=UTF-8''${extended(nameOf(original))}`,
    },
  });
}

/** The name that it came with, else one made of its headline. */
const nameOf = ({ fileName, title, mediaType }: Original): string =>
  fileName ?? `${[...title].slice(0, 100).join("")}.${EXTENSIONS[mediaType] ?? "bin"}`;

/** A value in the extended form of RFC 8187. */
const extended = (name: string): string =>
  encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
