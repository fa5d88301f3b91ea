import { createServer } from "node:http";
import { createServer as createRawServer } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { listen, page, redirect, serve } from "@/scripts/test/servers/web-servers";
import { fetchBy, fetchPage } from ".";
import { parseAllow } from "./allowed-address";
import { nextTarget } from "./follow";
import * as reasons from "./not-fetched";

const get = (pair: string, path = "/") => fetchPage(`http://${pair}${path}`, { allow: pair });
/** The text of a server's page, or why it couldn't be fetched. */
const outcome = async (pair: string, path?: string) => {
  const fetched = await get(pair, path);
  return fetched.ok ? Buffer.from(fetched.bytes).toString() : fetched.reason;
};

test("a page is returned as it was served, with its address after redirects", async () => {
  const asked: object[] = [];
  const pair = await serve((request, response) => {
    asked.push(request.headers);
    if (request.url === "/old") return redirect(301, "/n%C3%A9w/a.html?b=c#top")(request, response);
    response.setHeader("set-cookie", "a=b");
    page("é", { "content-type": "text/html; charset=utf-8" })(request, response);
  });
  expect(await get(pair, "/old#here")).toEqual({
    ok: true,
    url: `http://${pair}/n%C3%A9w/a.html?b=c`,
    bytes: new Uint8Array(Buffer.from("é")),
    mediaType: "text/html; charset=utf-8",
    fileName: "a.html",
  });
  expect(asked).toHaveLength(2);
  for (const headers of asked)
    expect(headers).toEqual({
      accept: expect.stringContaining("text/html"),
      "accept-encoding": "gzip, br",
      connection: "close",
      host: pair,
      "user-agent": expect.stringMatching(/^Demarche\/\d+\.\d+\.\d+$/),
    });
});

test("a file's name comes from its server, or else from its address", async () => {
  const nameFor = async (disposition: string, path = "/a/") => {
    const fetched = await get(await serve(page("a", { "content-disposition": disposition })), path);
    return fetched.ok && fetched.fileName;
  };
  expect(await nameFor("attachment; filename=\"x.pdf\"; filename*=UTF-8''%e2%82%ac.pdf")).toBe(
    "€.pdf",
  );
  expect(await nameFor('attachment; filename="../../etc/pass\\"wd"')).toBe('pass"wd');
  expect(await nameFor("inline; filename=plain.txt")).toBe("plain.txt");
  expect(await nameFor("inline", "/reports/r%20b.pdf?x=1")).toBe("r b.pdf");
  expect(await nameFor("inline", "/world/12345")).toBeNull();
});

test("a compressed page is decompressed", async () => {
  const text = "Ministers met. ".repeat(1000);
  for (const [coding, body] of [
    ["gzip", gzipSync(text)],
    ["deflate", deflateSync(text)],
    ["br", brotliCompressSync(text)],
    ["identity", Buffer.from(text)],
  ] as const)
    expect(await outcome(await serve(page(body, { "content-encoding": coding })))).toBe(text);
  expect(await outcome(await serve(page("a", { "content-encoding": "zstd" })))).toBe(
    reasons.UNKNOWN_ENCODING,
  );
  const cut = gzipSync(text).subarray(0, 60);
  expect(await outcome(await serve(page(cut, { "content-encoding": "gzip" })))).toBe(
    reasons.INTERRUPTED,
  );
  expect(await outcome(await serve(page("text", { "content-encoding": "br" })))).toBe(
    reasons.INTERRUPTED,
  );
});

test("a redirect is checked like the first address, before connecting", async () => {
  let knocks = 0;
  const inside = await listen(createRawServer(() => knocks++));
  for (const location of [
    "http://169.254.169.254/latest/meta-data/",
    `http://127.0.0.1:${inside}/`,
    `http://localhost:${inside}/`,
    `http://[::ffff:127.0.0.1]:${inside}/`,
    `//0x7f.1:${inside}/`,
    "https://10.0.0.1/",
  ])
    for (const status of [301, 302, 303, 307, 308])
      expect(await outcome(await serve(redirect(status, location)))).toBe(reasons.PRIVATE);
  expect(knocks).toBe(0);
  expect(await outcome(await serve(redirect(302, "file:///etc/passwd")))).toBe(reasons.MALFORMED);
  expect(await outcome(await serve(redirect(302, "http://a:b@8.8.8.8/")))).toBe(
    reasons.WITH_PASSWORD,
  );
  expect(await outcome(await serve(redirect(302, "http://8.8.8.8:25/")))).toBe(reasons.OTHER_PORT);
  const nowhere = await serve((_request, response) => response.writeHead(302).end());
  expect(await outcome(nowhere)).toBe(reasons.NO_REDIRECT_TARGET);
});

test("redirects are limited, in a loop or not", async () => {
  expect(await outcome(await serve(redirect(302, "/")))).toBe(reasons.REDIRECT_LOOP);
  const counting = await serve((request, response) => {
    const turn = Number(request.url?.slice(1));
    if (turn === 5) page("there")(request, response);
    else redirect(302, `/${turn + 1}`)(request, response);
  });
  expect(await outcome(counting, "/0")).toBe("there");
  expect(await outcome(counting, "/-1")).toBe(reasons.TOO_MANY_REDIRECTS);
});

test("a redirect from https to http is followed over https", () => {
  const none = parseAllow("");
  const next = (from: string, to: string) => nextTarget(new URL(from), to, none).href;
  expect(next("https://t.example/x", "http://news.example/a")).toBe("https://news.example/a");
  expect(next("https://t.example/x", "/a")).toBe("https://t.example/a");
  expect(next("http://news.example/a", "https://news.example/a")).toBe("https://news.example/a");
  expect(next("http://news.example/a", "http://www.news.example/")).toBe(
    "http://www.news.example/",
  );
});

test("a host is resolved once, and refused if any of its addresses isn't public", async () => {
  const at = (...addresses: string[]) =>
    addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
  for (const found of [
    at("93.184.216.34", "127.0.0.1"),
    at("10.0.0.1"),
    at("2606:4700::1111", "::1"),
    at("93.184.216.34", "::ffff:169.254.169.254"),
    at("fe80::1%eth0"),
  ])
    for (const address of ["http://both.example/", "https://both.example/"])
      expect(await fetchBy(async () => found, address)).toEqual({
        ok: false,
        reason: reasons.PRIVATE,
        isAddressRefused: true,
      });

  // The same port at two addresses: the first answer names one, every later one the other.
  let knocks = 0;
  const port = await listen(createServer(page("the one checked")));
  await listen(
    createServer(() => knocks++),
    "127.0.0.2",
    port,
  );
  let asked = 0;
  const rebinding = async () => at(asked++ === 0 ? "127.0.0.1" : "127.0.0.2");
  const pair = `rebind.example:${port}`;
  const fetched = await fetchBy(rebinding, `http://${pair}/`, { allow: pair });
  expect(fetched.ok && Buffer.from(fetched.bytes).toString()).toBe("the one checked");
  expect({ asked, knocks }).toEqual({ asked: 1, knocks: 0 });

  // An allowed name doesn't make the target of its redirect allowed.
  const turning = await listen(createServer(redirect(302, "http://other.example/")));
  const other = await fetchBy(async () => at("127.0.0.1"), `http://rebind.example:${turning}/`, {
    allow: `rebind.example:${turning}`,
  });
  expect(other).toEqual({ ok: false, reason: reasons.PRIVATE, isAddressRefused: true });
});
