import { mediaTypeParts } from "./media-type";
import { problem } from "./rest";

/** A file to download. */
interface SentFile {
  bytes: Uint8Array<ArrayBuffer>;
  /** Hexadecimal. */
  sha256: string;
  mediaType: string;
  /** If it has none, it gets one made from its title. */
  fileName: string | null;
  title: string;
}

// The media types sent to a browser as they are; any other file is sent as a stream of bytes.
const EXTENSIONS: Record<string, string> = {
  "text/plain": "txt",
  "text/html": "html",
  "message/rfc822": "eml",
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
};

/**
 * Answers with a file as a download, never displayed on our origin, and the digest to verify it
 * by (RFC 6266, RFC 9530). The headers in next.config.js also sandbox it. Answers 304 if the client has it.
 */
export function fileResponse(file: SentFile, request: Request): Response {
  const { bytes, sha256, mediaType } = file;
  const { type, charset } = mediaTypeParts(mediaType);
  const etag = `"${sha256}"`;
  const digest = Buffer.from(sha256, "hex").toString("base64");
  const headers = { etag, "repr-digest": `sha-256=:${digest}:` };
  if (request.headers.get("if-none-match")?.includes(etag))
    return new Response(null, { status: 304, headers });
  return new Response(bytes, {
    headers: {
      ...headers,
      "content-type":
        type in EXTENSIONS ? (charset ? mediaType : type) : "application/octet-stream",
      "content-disposition": `attachment; filename*=UTF-8''${extended(nameOf(file))}`,
    },
  });
}

/**
 * Answers with a file that is made in the background: 202 with its progress until it is ready.
 *
 * @param failed what to say if it couldn't be made
 */
export function madeResponse(
  request: Request,
  file: SentFile | null,
  making: { state: string; progress: number },
  failed: string,
): Response {
  if (file) return fileResponse(file, request);
  if (making.state === "FAILED") return problem({ code: "failed", message: failed });
  return Response.json(making, { status: 202, headers: { "retry-after": "1" } });
}

const nameOf = ({ fileName, title, mediaType }: SentFile): string =>
  fileName ??
  `${[...title].slice(0, 100).join("")}.${EXTENSIONS[mediaTypeParts(mediaType).type] ?? "bin"}`;

/** A header value in the extended notation of RFC 8187. */
const extended = (name: string): string =>
  encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
