import { AsyncLocalStorage } from "node:async_hooks";
import { type IncomingMessage, Server, type ServerResponse } from "node:http";
import { log } from "@/lib/core/log/log";
import { allowedMethods } from "./allowed-methods";
import { withoutSecrets } from "./secrets";

/** A request being answered. */
interface Answer {
  unavailable: boolean;
  method: string | undefined;
  path: string | undefined;
}

/** How many seconds to wait before trying again, as a header's value. */
export const RETRY_AFTER_S = "5";

// One per process, although Next loads this module for its instrumentation and again for the pages.
const shared = globalThis as { answersOfDesk?: AsyncLocalStorage<Answer> };
shared.answersOfDesk ??= new AsyncLocalStorage();
const answers = shared.answersOfDesk;

/**
 * From now on, checks each request to this process before Next sees it: Next would answer some with a server
 * error and misread others.
 *
 * @param answered answers what Next needn't see; false if it hasn't
 */
export function guardRequests(
  answered: (request: IncomingMessage, response: ServerResponse) => boolean = () => false,
): void {
  const { emit } = Server.prototype;
  Server.prototype.emit = function (...args: unknown[]) {
    const pass = (): boolean => Reflect.apply(emit, this, args);
    const [event, request, response] = args as [string, IncomingMessage, ServerResponse];
    if (event !== "request") return pass();
    const objection = objectionTo(request);
    if (objection) {
      reject(request, response, objection);
      return true;
    }
    if (answered(request, response)) return true;
    const { method, url } = request;
    const answer = { unavailable: false, method, path: url && withoutSecrets(url).split("?")[0] };
    setStatus(request, response, answer);
    if (isApi(request)) explainMethod(request, response);
    return answers.run(answer, pass);
  };
}

/** Makes the page being answered a 503 for a database outage; a page can't set its own status. */
export function markUnavailable(): void {
  const answer = answers.getStore();
  if (answer) answer.unavailable = true;
}

/** The method and path of the request being answered, for the log; undefined outside a request. */
export function currentRequest(): Partial<Pick<Answer, "method" | "path">> {
  const { method, path } = answers.getStore() ?? {};
  return { method, path };
}

/**
 * Sets statuses that Next can't. A server action reports its own errors in its result (command/action.ts), so
 * if one fails with a 500, Next couldn't read the request: a 400.
 */
function setStatus(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  // Part of a page that is already shown (RSC) carries the error itself.
  const isPage = request.method !== "POST" && !isApi(request) && !request.headers.rsc;
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (answer.unavailable && isPage) {
      response.setHeader("Retry-After", RETRY_AFTER_S);
      return writeHead(503, ...rest);
    }
    return writeHead(isAction(request) && status === 500 ? 400 : status, ...rest);
  };
}

/** Says in words what Next says with a bare 405, that a route has no such method, and which methods it has. */
function explainMethod(request: IncomingMessage, response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse;
  const isBare = () => response.statusCode === 405 && !response.hasHeader("Content-Type");
  // Compression sends the headers before it ends a response; here they wait until it ends.
  response.writeHead = (...args: unknown[]) => (isBare() ? response : writeHead(...args));
  response.end = (...args: unknown[]) => {
    if (response.headersSent || !isBare()) return end(...args);
    void allowedMethods(request).then((allow) => {
      if (allow) response.setHeader("Allow", allow);
      response.setHeader("Content-Type", PROBLEM);
      end(problemText({ status: 405, ...NO_METHOD }));
    });
    return response;
  };
}

const PROBLEM = "application/problem+json";
const NO_METHOD = {
  title: "Method not allowed",
  detail: "This address doesn’t support this method. See docs/rest.md for the ones it does.",
};

const problemText = (objection: Objection): string =>
  JSON.stringify({ type: "about:blank", ...objection });

const isApi = ({ url = "" }: IncomingMessage) => url.startsWith("/api/");
const isAction = (request: IncomingMessage) => request.method === "POST" && !isApi(request);

interface Objection {
  status: number;
  title: string;
  detail: string;
}

/** Why a request is rejected before anything reads it. Returns null if it isn't. */
function objectionTo(
  request: Pick<IncomingMessage, "method" | "url" | "headers">,
): Objection | null {
  if (request.method === "TRACE")
    return { status: 405, title: "Method not allowed", detail: "The desk doesn’t support TRACE." };
  if (!isReadable(request.url ?? ""))
    return {
      status: 400,
      title: "Malformed address",
      detail: "This address contains a broken or unusable character. Check it, then try again.",
    };
  if (isAction(request as IncomingMessage) && isForeign(request.headers))
    return {
      status: 403,
      title: "Not allowed",
      detail:
        "This request came from another site’s page, so it was refused. If the desk is behind a proxy, the proxy must pass on the Host header.",
    };
  return null;
}

/** Whether an address is ASCII and its escapes are UTF-8 without NUL. A lone % in a query is literal. */
function isReadable(url: string): boolean {
  const [path = "", ...query] = url.split("?");
  if (/[^\x21-\x7e]/.test(url) || /%00/.test(url)) return false;
  try {
    decodeURIComponent(path);
    decodeURIComponent(query.join("?").replace(/%(?![\da-f]{2})/gi, "%25"));
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether a page of another site sent the request, by Next's rule for server actions. Scripts send no origin.
 */
function isForeign({ origin, host, ...headers }: IncomingMessage["headers"]): boolean {
  if (origin === undefined) return false;
  const forwarded = String(headers["x-forwarded-host"] ?? "")
    .split(",")[0]
    ?.trim();
  return !URL.canParse(origin) || new URL(origin).host !== (forwarded || host);
}

function reject(
  request: IncomingMessage,
  response: ServerResponse,
  { status, title, detail }: Objection,
): void {
  const { method, url = "", headers } = request;
  const origin = headers.origin?.slice(0, 200);
  log.warn(
    { method, path: withoutSecrets(url).slice(0, 200), origin, status },
    "a request was rejected",
  );
  const [type, body] = isApi(request)
    ? [
        PROBLEM,
        problemText({ title, status, detail, ...(status === 400 && { code: "malformed" }) }),
      ]
    : ["text/plain; charset=utf-8", `${title}\n\n${detail}\n`];
  response.writeHead(status, {
    "Content-Type": type,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    ...(status === 405 && { Allow: "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS" }),
  });
  response.end(body);
}
