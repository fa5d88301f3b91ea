import type { z } from "zod";
import {
  CHOOSE_PASSWORD,
  DATABASE_DOWN,
  FAILED,
  INVALID,
  type Refusal,
  type RefusalCode,
  RefusalError,
  type Result,
  refuse,
  signedInAs,
} from "@/lib/core/command/errors";
import { logRefusal } from "@/lib/core/command/log-refusal";
import { isUnavailable } from "@/lib/core/database/outage";
import { log } from "@/lib/core/log/log";
import { type Page, parsePage } from "@/lib/core/paging/page";
import { currentViewer, signedIn } from "@/lib/core/session/session";
import { isFromAnothersPage } from "@/lib/core/session/shown-to";
import type { Viewer } from "@/lib/core/session/viewer";
import { inputOf, jsonBody } from "./body";
import { type Params, readStrictly } from "./params";
import { RETRY_AFTER_S } from "./request-guard";
import { withoutSecrets } from "./secrets";
import { refuseUnread } from "./unknown-fields";

const STATUS: Record<RefusalCode, { status: number; title: string }> = {
  "signed-out": { status: 401, title: "Not signed in" },
  "signed-in-otherwise": { status: 401, title: "Signed in as someone else" },
  "temporary-password": { status: 403, title: "Password must be changed" },
  forbidden: { status: 403, title: "Not allowed" },
  "not-found": { status: 404, title: "Not found" },
  invalid: { status: 422, title: "Invalid input" },
  malformed: { status: 400, title: "Malformed request" },
  conflict: { status: 409, title: "Changed since" },
  "too-many": { status: 429, title: "Too many attempts" },
  confirm: { status: 422, title: "Needs confirmation" },
  unavailable: { status: 503, title: "Database unavailable" },
  failed: { status: 500, title: "Failed" },
};

/** A refusal as application/problem+json (RFC 9457); a conflict has the current record. */
export function problem({ code, message, asSent, ...rest }: Refusal): Response {
  const more = asSent ? { ...rest, fields: { ...rest.fields, ...asSent } } : rest;
  const { status, title } = STATUS[code];
  const headers = {
    "content-type": "application/problem+json",
    ...(status === 503 && { "retry-after": RETRY_AFTER_S }),
  };
  const detail = message === INVALID ? fieldByField(more.fields) : message;
  const body = { type: "about:blank", title, status, detail, code, ...more };
  return Response.json(body, { status, headers });
}

/** A refusal with its fields named as a route reads them, where its command calls them something else. */
export function renameFields(
  { fields, asSent, ...rest }: Refusal,
  nameOf: (field: string) => string,
): Refusal {
  const named = (messages: Record<string, string>) =>
    Object.fromEntries(Object.entries(messages).map(([field, says]) => [nameOf(field), says]));
  return {
    ...rest,
    ...(fields && { fields: named(fields) }),
    ...(asSent && { asSent: named(asSent) }),
  };
}

/** "salience: At most 5." Nothing is marked in JSON, as it is in a form. */
const fieldByField = (fields: Record<string, string> = {}): string =>
  Object.entries(fields)
    .map(([field, message]) => `${field}: ${message}`)
    .join(" ");

const NOBODY: Refusal = { code: "signed-out", message: "Sign in first." };
const NOT_FOUND: Refusal = { code: "not-found", message: "There’s nothing at this address." };

/** A record as JSON, or a 404 if it is null: missing or hidden. */
export const found = (record: unknown): Response =>
  record === null ? problem(NOT_FOUND) : Response.json(record);

/** A whole list as `{items, nextCursor: null}`, or a 404 if it is null. */
export const list = (items: unknown[] | null, more: object = {}): Response =>
  items === null ? problem(NOT_FOUND) : Response.json({ ...more, items, nextCursor: null });

/** The same, for a list that has no filters: refuses any, and needs no `limit` or `cursor`. */
export function wholeList(request: Request, items: unknown[] | null, more: object = {}): Response {
  queryOf(request, parsePage);
  return list(items, more);
}

/** A page of a list as `{items, nextCursor}`. */
export const page = <T>({ items, nextCursor }: Page<T>, more: object = {}): Response =>
  Response.json({ ...more, items, nextCursor });

/** The requests whose address has been read. */
const asked = new WeakSet<Request>();

/**
 * What `read` makes of the query of a request's address. What pages pass over is refused, since a script would take the
 * wrong list for the right one: parameters that `read` doesn't read, those that are repeated, unless it reads all their
 * values, and values that it doesn't know.
 */
export function queryOf<T>(request: Request, read: (query: Params) => T): T {
  asked.add(request);
  const { searchParams } = new URL(request.url);
  const query: Params = Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const [value, ...more] = searchParams.getAll(name);
      return [name, more.length > 0 ? [value!, ...more] : value];
    }),
  );
  const { value, names, wrong } = readStrictly(query, read);
  refuseUnread(query, names);
  if (Object.keys(wrong).length > 0) refuse("invalid", INVALID, { fields: wrong });
  return value;
}

/** A command's result as JSON, or its refusal as a problem response. */
export const answer = <T>(result: Result<T>, status = 200): Response =>
  result.ok ? Response.json(result.value, { status }) : problem(result.refusal);

/** Runs a command with a request's body and `If-Match`, and with what its address names, and answers with the result. */
export async function submit<S extends z.ZodType, T>(
  command: Command<S, T>,
  viewer: Viewer,
  request: Request,
  address: Partial<z.input<S>> = {},
  status = 200,
): Promise<Response> {
  const input = inputOf(command, await jsonBody(request), address);
  return answer(await command(viewer, input), status);
}

interface Command<S extends z.ZodType, T> {
  (viewer: Viewer, input: z.input<S>): Promise<Result<T>>;
  input: S;
}

/**
 * A route handler that is given the signed-in person; answers 401 if nobody is signed in, and 403 to someone with a
 * temporary password. If it reads no parameters of the address, there may be none: only its answer, which is then
 * withheld, shows that it reads none.
 */
export function route<P = object>(
  handle: (viewer: Viewer, request: Request, params: P) => Promise<Response>,
) {
  return (request: Request, context: { params: Promise<P> }): Promise<Response> =>
    orProblem(request, async () => {
      const viewer = await currentViewer();
      const person = viewer ?? (await signedIn());
      const isOther = person && isFromAnothersPage(person, request.headers);
      if (!viewer || isOther) {
        const refusal = isOther ? signedInAs(person) : person ? CHOOSE_PASSWORD : NOBODY;
        logRefusal(person, refusal);
        return problem(refusal);
      }
      const answer = await handle(viewer, request, await context.params);
      if (request.method === "GET" && answer.ok && !asked.has(request))
        queryOf(request, () => undefined);
      return answer;
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
