import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compressBuilt } from "@/scripts/start/compress";
import { sendBuiltFiles } from "./built-files";

const folder = mkdtempSync(join(tmpdir(), "demarche-built-"));
const SCRIPT = "export const text = 'ready'; ".repeat(100);
let server: ReturnType<typeof createServer>;

beforeAll(async () => {
  mkdirSync(join(folder, "chunks"));
  writeFileSync(join(folder, "chunks/page.js"), SCRIPT);
  writeFileSync(join(folder, "chunks/page.css"), "p { color: black }");
  writeFileSync(join(folder, "font.woff2"), "compressed already");
  await compressBuilt(folder);
  const sent = sendBuiltFiles(folder);
  server = createServer((asked, answer) => {
    if (!sent(asked, answer)) answer.end("Next answers");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

async function ask(path: string, encoding?: string, method = "GET") {
  const { port } = server.address() as AddressInfo;
  const headers = encoding === undefined ? {} : { "Accept-Encoding": encoding };
  const asked = request({ host: "127.0.0.1", port, method, path, headers }).end();
  const [answer] = await once(asked, "response");
  return { headers: answer.headers, body: Buffer.concat(await answer.toArray()) };
}

const BROWSER = "gzip, deflate, br, zstd";

test("a script and a stylesheet are sent as the build compressed them, to be kept for ever", async () => {
  const script = await ask("/_next/static/chunks/page.js", BROWSER);
  expect(script.headers).toMatchObject({
    "content-type": "application/javascript; charset=UTF-8",
    "content-encoding": "br",
    "content-length": String(script.body.length),
    "cache-control": "public, max-age=31536000, immutable",
    vary: "Accept-Encoding",
  });
  expect(brotliDecompressSync(script.body).toString()).toBe(SCRIPT);
  expect(script.body.length).toBeLessThan(SCRIPT.length / 10);
  const style = await ask("/_next/static/chunks/page.css", BROWSER);
  expect(style.headers["content-type"]).toBe("text/css; charset=UTF-8");
});

test("HEAD gets the headers alone", async () => {
  const { headers, body } = await ask("/_next/static/chunks/page.js", BROWSER, "HEAD");
  expect(headers["content-encoding"]).toBe("br");
  expect(body).toHaveLength(0);
});

test.each([
  ["a browser that can’t read Brotli", "/_next/static/chunks/page.js", "gzip, deflate"],
  ["one that refuses it", "/_next/static/chunks/page.js", "gzip, br;q=0"],
  ["one that names no encoding", "/_next/static/chunks/page.js", undefined],
  ["a font", "/_next/static/font.woff2", BROWSER],
  ["a file that isn’t there", "/_next/static/chunks/other.js", BROWSER],
  ["the compressed file by its own name", "/_next/static/chunks/page.js.br", BROWSER],
  ["a path that leaves the folder", "/_next/static/../static/chunks/page.js", BROWSER],
])("Next answers %s", async (_, path, encoding) => {
  expect((await ask(path, encoding)).body.toString()).toBe("Next answers");
});

test("Next answers other methods", async () => {
  expect((await ask("/_next/static/chunks/page.js", BROWSER, "POST")).body.toString()).toBe(
    "Next answers",
  );
});
