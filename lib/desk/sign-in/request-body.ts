import { NextRequest } from "next/server";
import { z } from "zod";
import { bytesOf } from "@/lib/core/http/body";

/** More than an address, a password and a return path can need. */
const MAX_BODY_BYTES = 16_384;

const fields = z.record(z.string(), z.string());

/** A problem response (RFC 9457) to a request that is not passed to next-auth. */
export const refusal = (
  status: number,
  title: string,
  detail: string,
  headers: Record<string, string> = {},
): Response =>
  Response.json(
    { type: "about:blank", title, status, detail },
    { status, headers: { "content-type": "application/problem+json", ...headers } },
  );

/**
 * The same request with a body known to be small and plain: a JSON object of strings or a form. next-auth
 * would read any body whole and fail on some. Returns a refusal if it is anything else.
 */
export async function readSignIn(request: NextRequest): Promise<NextRequest | Response> {
  const headers = new Headers(request.headers);
  const type = headers.get("content-type") ?? "";
  const read = READERS.find(({ mark }) => type.startsWith(mark))?.read;
  if (!read)
    return refusal(
      415,
      "Unsupported type",
      "Send a form (application/x-www-form-urlencoded) or JSON.",
    );
  const tooLarge = refusal(413, "Too large", "Send only an email address and a password.", {
    // Don't wait for the rest of the body.
    connection: "close",
  });
  if (Number(headers.get("content-length")) > MAX_BODY_BYTES) return tooLarge;
  const bytes = await bytesOf(request, MAX_BODY_BYTES);
  if (!bytes) return tooLarge;
  const given = fields.safeParse(read(new TextDecoder().decode(bytes)));
  if (!given.success)
    return refusal(400, "Malformed", "The body must be a form or a JSON object of strings.");
  headers.set("content-type", "application/json");
  headers.delete("content-length");
  const body = JSON.stringify(given.data);
  return new NextRequest(request.url, { method: request.method, headers, body });
}

const READERS: { mark: string; read: (text: string) => unknown }[] = [
  {
    mark: "application/x-www-form-urlencoded",
    read: (text) => Object.fromEntries(new URLSearchParams(text)),
  },
  {
    mark: "application/json",
    read: (text) => {
      try {
        return JSON.parse(text);
      } catch {
        return null;
      }
    },
  },
];
