import type { z } from "zod";
import { refuse, refuseField } from "@/lib/core/command/errors";
import { whyNotStorable } from "@/lib/core/database/storable";
import { fieldsOf, refuseMisspeltIn } from "./unknown-fields";

const MB = 1_000_000;
/** Enough for every body but that of an article. */
const MAX_BODY_MB = 1;
const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * A request's JSON object, with the version in `If-Match` unless the body has one. Without a body it is empty. Refuses a
 * body that is anything else, is too large or has text that can't be stored: a field that is missing may mean
 * “all”. Reads only application/json, which a form on another site can't send.
 */
export async function jsonBody(
  request: Request,
  maxMB = MAX_BODY_MB,
): Promise<Record<string, unknown>> {
  const bytes = await bytesOf(request, maxMB * MB);
  if (!bytes) return refuse("malformed", `The request’s body is too large: at most ${maxMB} MB.`);
  const given = bytes.length > 0 ? objectIn(request, bytes) : {};
  const match = request.headers.get("if-match");
  const seen = match?.match(/^(?:W\/)?"?(\d{1,9})"?$/)?.[1];
  if (match !== null && !seen)
    refuse("malformed", `If-Match must be the version you saw, as in If-Match: "3".`);
  if (seen && given.version !== undefined && given.version !== Number(seen))
    refuse("malformed", "If-Match and the body name different versions. Send only one of them.");
  return seen ? { ...given, version: Number(seen) } : given;
}

function objectIn({ headers }: Request, bytes: Uint8Array): Record<string, unknown> {
  if (!headers.get("content-type")?.toLowerCase().startsWith("application/json"))
    refuse("malformed", "Send the body as JSON, with the header “Content-Type: application/json”.");
  const body = parse(decode(bytes));
  const reason = whyNotStorable(body);
  if (reason) refuse("malformed", reason);
  return body && typeof body === "object" && !Array.isArray(body)
    ? (body as Record<string, unknown>)
    : refuse("malformed", "The request’s body isn’t a JSON object. Correct it, then try again.");
}

/**
 * A switch in a body, such as `cancelled`: whether it is on, or null if it isn't there. Refuses anything but true and
 * false, and other changes beside it, which the switch's command would drop.
 *
 * @param beside the other fields that the command reads
 */
export function switchIn(
  body: Record<string, unknown>,
  name: string,
  beside: string[] = ["version"],
): boolean | null {
  const { [name]: on, ...rest } = body;
  if (on === undefined) return null;
  if (typeof on !== "boolean") return refuseField(name, "Send true or false.");
  const other = Object.keys(rest).find((key) => !beside.includes(key));
  if (other) refuseField(other, `Change this in a request of its own, without “${name}”.`);
  return on;
}

/**
 * A command's input: a body, with what the address names. Refuses misspelt fields, and one that names something else than
 * the address. The command checks the rest.
 *
 * @param switches the fields of the body that the route reads itself
 */
export function inputOf<S extends z.ZodType>(
  { input }: { input: S },
  body: Record<string, unknown>,
  address: Partial<z.input<S>> = {},
  switches: string[] = [],
): z.input<S> {
  const inAddress = Object.entries(address as object);
  const offered = fieldsOf(input).filter((name) => !(name in (address as object)));
  refuseMisspeltIn(body, input, [...offered, ...switches]);
  for (const [name, value] of inAddress)
    if (name in body && body[name] !== value)
      refuseField(name, "This doesn’t match the address. Leave it out.");
  return { ...body, ...(address as object) } as z.input<S>;
}

/** Whether a request's body may be larger than most are. */
export const mayBeLarge = ({ headers }: Request): boolean =>
  !(Number(headers.get("content-length") ?? Number.NaN) <= MAX_BODY_MB * MB);

/** The bytes of a request's body. Returns null, without reading on, if there are more than `maxBytes`. */
export async function bytesOf(
  request: Request,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length;
    if (size > maxBytes) return null;
    chunks.push(part.value);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return refuse("malformed", "The request’s body isn’t UTF-8. Send it as UTF-8, then try again.");
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
