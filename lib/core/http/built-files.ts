import { readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";

/** What the ending of a compressed file adds to that of the original. */
export const COMPRESSED = ".br";

/** The files that are compressed when the app is built, by ending. Fonts are compressed already. */
export const TYPES: Record<string, string> = {
  ".css": "text/css; charset=UTF-8",
  ".js": "application/javascript; charset=UTF-8",
};

/** A file, ready to be sent. */
interface Built {
  body: Buffer;
  type: string;
}

const ADDRESS = "/_next/static/";
const ONE_YEAR_S = 365 * 24 * 60 * 60;

/**
 * Prepares to send the scripts and stylesheets of a build as they were compressed when it was made. Next compresses
 * them again for every reader, and less well.
 *
 * @param folder what Next serves as `/_next/static`. Its files never change: their names hold a hash of their content
 * @returns a function that sends the file that a request asks for, and returns false if it is none of these or the
 *   browser can't read it; then Next answers
 */
export function sendBuiltFiles(
  folder = join(/*turbopackIgnore: true*/ process.cwd(), ".next/static"),
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const files = readCompressed(folder);
  return ({ method, url = "", headers }, response) => {
    const file = files.get(url);
    if (!file || (method !== "GET" && method !== "HEAD") || !readsBrotli(headers)) return false;
    response.writeHead(200, {
      "Content-Type": file.type,
      "Content-Encoding": "br",
      "Content-Length": file.body.length,
      "Cache-Control": `public, max-age=${ONE_YEAR_S}, immutable`,
      Vary: "Accept-Encoding",
    });
    response.end(method === "GET" ? file.body : undefined);
    return true;
  };
}

/** By address. */
function readCompressed(folder: string): Map<string, Built> {
  const files = new Map<string, Built>();
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!path.endsWith(COMPRESSED)) continue;
    const original = path.slice(0, -COMPRESSED.length);
    const body = readFileSync(join(folder, path));
    files.set(ADDRESS + original, { body, type: TYPES[extname(original)]! });
  }
  return files;
}

/** Whether a browser accepts Brotli; browsers only do so over https and from this machine. */
const readsBrotli = (headers: IncomingMessage["headers"]): boolean =>
  /(?:^|,)\s*br\s*(?:,|$)/.test(String(headers["accept-encoding"] ?? ""));
