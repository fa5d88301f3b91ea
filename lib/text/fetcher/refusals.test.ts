import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { createServer as createRawServer } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { listen, page, redirect, serve, serveRaw } from "@/scripts/test/servers/web-servers";
import { fetchBy, fetchPage } from ".";
import type { FetchLimits } from "./limits";
import * as reasons from "./not-fetched";

/** The text of a server's page, or why it couldn't be fetched. */
const outcome = async (pair: string, limits: Partial<FetchLimits> = {}) => {
  const fetched = await fetchPage(`http://${pair}/`, { allow: pair, limits });
  return fetched.ok ? Buffer.from(fetched.bytes).toString() : fetched.reason;
};

const refused = (reason: string) => ({ ok: false, reason, isAddressRefused: false });

test("a page that is too large, compressed or not, is stopped early", {
  timeout: 20_000,
}, async () => {
  const zeros = Buffer.alloc(200_000_000);
  for (const [coding, bomb] of [
    ["gzip", gzipSync(zeros)],
    ["deflate", deflateSync(zeros)],
    ["br", brotliCompressSync(zeros)],
  ] as const) {
    const pair = await serve(page(bomb, { "content-encoding": coding }));
    const before = process.memoryUsage().arrayBuffers;
    expect(await outcome(pair)).toBe(reasons.tooLarge(10e6));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40e6);
  }
  let sent = 0;
  const endless = await serve((_request, response) => {
    response.writeHead(200, { "content-type": "text/plain" });
    const more = () => {
      while (response.write(zeros.subarray(0, 65_536))) sent += 65_536;
    };
    response.on("drain", more);
    more();
  });
  expect(await outcome(endless, { bytes: 1_000_000 })).toBe(reasons.tooLarge(1e6));
  expect(sent).toBeLessThan(50e6);
  const declared = await serveRaw("HTTP/1.1 200 OK\r\nContent-Length: 10000001\r\n\r\n", true);
  expect(await outcome(declared)).toBe(reasons.tooLarge(10e6));
});

test("a slow site is abandoned", async () => {
  const drip = (first: string) =>
    createRawServer((socket) => {
      socket.on("error", () => {});
      socket.write(first);
      const timer = setInterval(() => socket.write("a"), 20);
      socket.on("close", () => clearInterval(timer));
    });
  const start = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 9999\r\n\r\n";
  const headers = `127.0.0.1:${await listen(drip("HTTP/1.1 200 OK\r\nX: "))}`;
  expect(await outcome(headers, { headers: 200 })).toBe(reasons.TOO_SLOW);
  const body = `127.0.0.1:${await listen(drip(start))}`;
  expect(await outcome(body, { total: 300, idle: 200 })).toBe(reasons.TOO_SLOW);
  expect(await outcome(await serveRaw(start, true), { idle: 100 })).toBe(reasons.TOO_SLOW);
  const turning = await serve((request, response) => {
    setTimeout(() => redirect(302, `${request.url}0`)(request, response), 90);
  });
  expect(await outcome(turning, { total: 200, headers: 150 })).toBe(reasons.TOO_SLOW);
  const never = new Promise<never>(() => {});
  const unresolved = await fetchBy(() => never, "http://a.example/", { limits: { headers: 100 } });
  expect(unresolved).toEqual(refused(reasons.TOO_SLOW));
  const silent = await serveRaw("", true);
  const signal = AbortSignal.timeout(100);
  const stopped = await fetchPage(`http://${silent}/`, { allow: silent, signal });
  expect(stopped).toEqual(refused(reasons.STOPPED));
  const late = await fetchPage("http://a.example/", { signal: AbortSignal.abort() });
  expect(late).toEqual(refused(reasons.STOPPED));
});

test("invalid HTTP is reported in words", async () => {
  const ok = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";
  expect(await outcome(await serveRaw("SSH-2.0-OpenSSH_9.2\r\n"))).toBe(reasons.INVALID_HTTP);
  expect(await outcome(await serveRaw(`${ok}X: ${"a".repeat(20_000)}\r\n\r\n`))).toBe(
    reasons.INVALID_HTTP,
  );
  expect(await outcome(await serveRaw(`${ok}Content-Length: 10\r\n\r\nshort`))).toBe(
    reasons.INTERRUPTED,
  );
  expect(await outcome(await serveRaw(`${ok}Transfer-Encoding: chunked\r\n\r\n5\r\nshort`))).toBe(
    reasons.INTERRUPTED,
  );
  expect(await outcome(await serveRaw(`${ok}Content-Length: 5\r\n\r\nlonger than that`))).toBe(
    "longe",
  );
  expect(await outcome(await serveRaw(`${ok}\r\nto the end`))).toBe("to the end");
  expect(await outcome(await serveRaw(""))).toBe(reasons.INTERRUPTED);
  const upgrade = "HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: a\r\n\r\n";
  expect(await outcome(await serveRaw(upgrade))).toBe(reasons.INTERRUPTED);
});

test("a status or media type without an article is reported in words", async () => {
  const status = async (code: number) =>
    outcome(await serve((_request, response) => response.writeHead(code).end("a")));
  for (const code of [401, 402, 403, 404, 410, 418, 429, 451, 500, 503, 204, 206, 304])
    expect(await status(code)).toBe(reasons.ofStatus(code));
  const type = async (name: string) => outcome(await serve(page("a", { "content-type": name })));
  expect(await type("image/png")).toBe(reasons.wrongType("image/png"));
  expect(await type("text/htmlx")).toMatch(/^This is text\/htmlx, not an article\./);
  for (const name of [
    "TEXT/HTML;charset=utf-8",
    "application/xhtml+xml",
    "message/rfc822",
    "application/octet-stream",
  ])
    expect(await type(name)).toBe("a");
  expect(await outcome(await serveRaw("HTTP/1.1 200 OK\r\n\r\na"))).toBe("a");
});

test("an unknown host, a closed port and an insecure connection are reported in words", async () => {
  const missing = Object.assign(new Error(), { code: "ENOTFOUND" });
  const unknown = await fetchBy(() => Promise.reject(missing), "https://no.example/");
  expect(unknown).toEqual(refused(reasons.NO_HOST));
  const leaving = createServer();
  const closed = `127.0.0.1:${await listen(leaving)}`;
  await new Promise((go) => leaving.close(go));
  expect(await outcome(closed)).toBe(reasons.NO_ANSWER);
  const plain = await serve(page("a"));
  const port = await listen(createSecureServer({ key: KEY, cert: CERTIFICATE }, page("a")));
  for (const pair of [plain, `127.0.0.1:${port}`])
    expect(await fetchPage(`https://${pair}/`, { allow: pair })).toEqual(refused(reasons.NO_TLS));
});

// A self-signed certificate, made for this test.
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQggtOlraLBWevT3s+k
eyD3eeD+GZ7frdsWq8Zz/Y67bB2hRANCAARk8YZ/Kar2awIFeP2tuhRkwhJGiTJt
Jqj1/Mv1EXUCFMZwsLlxb4ySOqm1/aYAZ3qYkP2KzmPrHX3nEdzv1VsF
-----END PRIVATE KEY-----`;
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBfjCCASOgAwIBAgIUY5LxHE5kOoo9EyJnjcDXX0b076kwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMB4XDTI2MTEyNDE4MTMzMVoXDTI2MTEyNTE4
MTMzMVowFDESMBAGA1UEAwwJMTI3LjAuMC4xMFkwEwYHKoZIzj0CAQYIKoZIzj0D
AQcDQgAEZPGGfymq9msCBXj9rboUZMISRokybSao9fzL9RF1AhTGcLC5cW+Mkjqp
tf2mAGd6mJD9is5j6x195xHc79VbBaNTMFEwHQYDVR0OBBYEFHjoi9HBkRrAUmDA
aEli0XTumTbQMB8GA1UdIwQYMBaAFHjoi9HBkRrAUmDAaEli0XTumTbQMA8GA1Ud
EwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSQAwRgIhAOvrsw8irx1d+L7rDnWogiUg
63InCTUYoyhBMcFxASQhAiEAmeH47ixdFppcGcRwdOQDibWutHBBB5PI1fUPkRH0
Bnk=
-----END CERTIFICATE-----`;
