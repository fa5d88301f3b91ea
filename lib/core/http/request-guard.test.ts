import { once } from "node:events";
import { createServer, type OutgoingHttpHeaders, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { guardRequests, markUnavailable } from "./request-guard";

guardRequests();
const server = createServer((asked, answer) => {
  if (asked.url?.startsWith("/outage")) markUnavailable();
  // As Next answers a method that a route doesn't have.
  if (asked.url?.endsWith("/methodless")) {
    if (asked.method === "OPTIONS") answer.setHeader("Allow", "GET, HEAD, OPTIONS");
    answer.statusCode = asked.method === "OPTIONS" ? 204 : 405;
    answer.end();
    return;
  }
  answer.statusCode = asked.url?.endsWith("/failing") ? 500 : 200;
  answer.end("passed on");
});

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => server.close());

/** Sends a path unchanged, which browsers and libraries don't. */
async function ask(method: string, path: string, headers: OutgoingHttpHeaders = {}) {
  const { port } = server.address() as AddressInfo;
  const asked = request({ host: "127.0.0.1", port, method, path, headers }).end();
  const [answer] = await once(asked, "response");
  const chunks = await answer.setEncoding("utf8").toArray();
  return { status: answer.statusCode, headers: answer.headers, text: chunks.join("") };
}

const host = "desk.example.org";

test.each<[string, string, string, OutgoingHttpHeaders, number]>([
  ["an address in plain UTF-8", "GET", "/issues/caf%C3%A9?q=%F0%9F%8C%8A", {}, 200],
  ["a percent sign in a query that escapes nothing", "GET", "/issues?q=100%&x=%zz", {}, 200],
  ["bytes in a path that are not UTF-8", "GET", "/issues/%ff", {}, 400],
  ["half an escape in a path", "GET", "/api/v1/issues/%e2%82", {}, 400],
  ["bytes in a query that are not UTF-8", "GET", "/api/v1/issues?q=%ff", {}, 400],
  ["a lone surrogate", "GET", "/issues?q=%ed%a0%80", {}, 400],
  ["a NUL character", "GET", "/sources/a%00b", {}, 400],
  ["an escaped escape of NUL", "GET", "/sources/a%2500b", {}, 200],
  ["TRACE", "TRACE", "/issues", {}, 405],
  [
    "an action from the desk's own page",
    "POST",
    "/issues",
    { host, origin: `https://${host}` },
    200,
  ],
  [
    "an action that a proxy passes on",
    "POST",
    "/issues",
    { host: "10.0.0.2", "x-forwarded-host": host, origin: `https://${host}` },
    200,
  ],
  [
    "an action from another site's page",
    "POST",
    "/issues",
    { host, origin: "https://evil.test" },
    403,
  ],
  ["an action from a page without an origin", "POST", "/issues", { host, origin: "null" }, 403],
  ["an action from a script", "POST", "/issues", { host }, 200],
  ["an action that can't be read", "POST", "/issues/failing", { host }, 400],
  ["a page that fails", "GET", "/issues/failing", {}, 500],
  ["a route that fails", "POST", "/api/v1/failing", {}, 500],
  ["a page in an outage", "GET", "/outage/failing", {}, 503],
  ["a part of a page in an outage", "GET", "/outage", { rsc: "1" }, 200],
])("%s", async (_what, method, path, headers, status) => {
  const answer = await ask(method, path, headers);
  expect(answer.status).toBe(status);
  if (status >= 400 && status < 500 && !path.endsWith("failing"))
    expect(answer.text).not.toContain("passed on");
});

test("a rejected request says why; to a script, as a problem response", async () => {
  const page = await ask("GET", "/issues/%ff");
  expect(page.headers["content-type"]).toContain("text/plain");
  expect(page.text).toContain("This address contains a broken");
  const route = await ask("GET", "/api/v1/issues/%ff");
  expect(route.headers["content-type"]).toBe("application/problem+json");
  expect(JSON.parse(route.text)).toMatchObject({ status: 400, title: "Malformed address" });
  expect((await ask("GET", "/outage")).headers["retry-after"]).toBe("5");
  expect((await ask("TRACE", "/")).headers.allow).toContain("GET");
});

test("a method that a route doesn’t have is a problem response with those it has; a page says nothing", async () => {
  const { status, headers: given, text } = await ask("DELETE", "/api/v1/methodless");
  expect([status, given["content-type"]]).toEqual([405, "application/problem+json"]);
  expect(given.allow).toBe("GET, HEAD, OPTIONS");
  expect(JSON.parse(text)).toMatchObject({ status: 405, title: "Method not allowed" });
  expect((await ask("DELETE", "/methodless")).text).toBe("");
});
