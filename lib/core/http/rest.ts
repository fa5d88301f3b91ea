import {
  DATABASE_DOWN,
  FAILED,
  type Refusal,
  type RefusalCode,
  RefusalError,
  type Result,
  refuse,
  refuseField,
} from "@/lib/core/command/errors";
import { logRefusal } from "@/lib/core/command/log-refusal";
import { isUnavailable } from "@/lib/core/database/outage";
import { whyNotStorable } from "@/lib/core/database/storable";
import { log } from "@/lib/core/log/log";
import type { Page } from "@/lib/core/paging/page";
import { currentViewer } from "@/lib/core/session/session";
import type { Viewer } from "@/lib/core/session/viewer";
import { RETRY_AFTER_S } from "./request-guard";
import { withoutSecrets } from "./secrets";

const STATUS: Record<RefusalCode, { status: number; title: string }> = {
  "signed-out": { status: 401, title: "Not signed in" },
  forbidden: { status: 403, title: "Not allowed" },
  "not-found": { status: 404, title: "Not found" },
  invalid: { status: 422, title: "Invalid input" },
  malformed: { status: 400, title: "Malformed request" },
  conflict: { status: 409, title: "Changed by someone else" },
  "too-many": { status: 429, title: "Too many attempts" },
  confirm: { status: 422, title: "Needs confirmation" },
  unavailable: { status: 503, title: "Database unavailable" },
  failed: { status: 500, title: "Failed" },
};

/** A refusal as application/problem+json (RFC 9457); a conflict has the current record. */
export function problem({ code, message, ...more }: Refusal): Response {
  const { status, title } = STATUS[code];
  const headers = {
    "content-type": "application/problem+json",
    ...(status === 503 && { "retry-after": RETRY_AFTER_S }),
  };
  const body = { type: "about:blank", title, status, detail: message, code, ...more };
  return Response.json(body, { status, headers });
}

const NOBODY: Refusal = { code: "signed-out", message: "Sign in first." };
const NOT_FOUND: Refusal = { code: "not-found", message: "There’s nothing at this address." };

/** A record as JSON, or a 404 if it is null: missing or hidden. */
export const found = (record: unknown): Response =>
  record === null ? problem(NOT_FOUND) : Response.json(record);

/** A whole list as `{items, nextCursor: null}`, or a 404 if it is null. */
export const list = (items: unknown[] | null, more: object = {}): Response =>
  items === null ? problem(NOT_FOUND) : Response.json({ ...more, items, nextCursor: null });

/** A page of a list as `{items, nextCursor}`. */
export const page = <T>({ items, nextCursor }: Page<T>, more: object = {}): Response =>
  Response.json({ ...more, items, nextCursor });

/** The query of a request's address; of a repeated key, the last value. */
export const queryOf = (request: Request): Record<string, string> =>
  Object.fromEntries(new URL(request.url).searchParams);

/** A command's result as JSON, or its refusal as a problem response. */
export const answer = <T>(result: Result<T>, status = 200): Response =>
  result.ok ? Response.json(result.value, { status }) : problem(result.refusal);

/** A route handler that is given the signed-in person; answers 401 if nobody is signed in. */
export function route<P = object>(
  handle: (viewer: Viewer, request: Request, params: P) => Promise<Response>,
) {
  return (request: Request, context: { params: Promise<P> }): Promise<Response> =>
    orProblem(request, async () => {
      const viewer = await currentViewer();
      if (!viewer) {
        logRefusal(null, NOBODY);
        return problem(NOBODY);
      }
      return handle(viewer, request, await context.params);
    });
}

/** A handler's answer, or a problem response if it throws. */
export async function orProblem(
  { method, url }: Request,
  handle: () => Promise<Response>,
): Promise<Response> {
  try {
    return await handle();
  } catch (err) {
    if (err instanceof RefusalError) return problem(err.refusal);
    log.error({ err, method, url: withoutSecrets(url) }, "a request failed");
    return problem(isUnavailable(err) ? DATABASE_DOWN : FAILED);
  }
}

/** A little more than the largest article, to leave room for JSON's escapes. */
const MAX_BODY_BYTES = 8_000_000;
const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * A request's JSON object, with the version in `If-Match` unless the body has one. Without a body it is empty. Refuses a
 * body that is anything else, is too large or has text that can't be stored: a field that is missing may mean
 * “all”. Reads only application/json, which a form on another site can't send.
 */
export async function jsonBody(request: Request): Promise<Record<string, unknown>> {
  const bytes = await bytesOf(request, MAX_BODY_BYTES);
  if (!bytes) return refuse("malformed", "The request’s body is too large: at most 8 MB.");
  const given = bytes.length > 0 ? objectIn(request, bytes) : {};
  const seen = request.headers.get("if-match")?.match(/^(?:W\/)?"?(\d+)"?$/)?.[1];
  if (seen && given.version !== undefined && given.version !== Number(seen))
    refuse("malformed", "If-Match names another version than the body. Send one of them.");
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
