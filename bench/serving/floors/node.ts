// The lower floor: what Node and PostgreSQL alone do for the same addresses. Started with PORT and DATABASE_URL.
import { createServer, type IncomingMessage } from "node:http";
import { addNote, find, issue, list, revise, search, sources, summary } from "./next/database";
import { issuePage, listPage, sourcesPage, summaryPage } from "./pages";

const HTML = "text/html; charset=utf-8";
const JSON_TYPE = "application/json";

/** About as much as a small answer, to find out how much the client can ask for. */
const CEILING = JSON.stringify({ items: Array.from({ length: 20 }, (_, key) => ({ key })) });

type Answer = [type: string, body: string] | null;

const json = (value: unknown): Answer => (value ? [JSON_TYPE, JSON.stringify(value)] : null);
const items = (all: unknown[]): Answer => json({ items: all, nextCursor: null });

async function read(path: string, query: URLSearchParams): Promise<Answer> {
  const limit = Number(query.get("limit") ?? 25);
  if (path === "/ceiling") return [JSON_TYPE, CEILING];
  if (path === "/issues") return [HTML, listPage(await list(limit))];
  if (path === "/summary") return [HTML, summaryPage(await summary(limit))];
  if (path === "/sources") return [HTML, sourcesPage(await sources(limit))];
  if (path === "/api/v1/issues") return items(await list(limit));
  if (path === "/api/v1/search") return items(await find(query.get("q") ?? ""));
  if (path === "/api/v1/quotes") return items(await search(query.get("q") ?? ""));
  const [, of, slug = ""] = /^(\/api\/v1)?\/issues\/([^/]+)$/.exec(path) ?? [];
  const found = await issue(slug);
  return found ? (of ? json(found) : [HTML, issuePage(found)]) : null;
}

async function write(path: string, request: IncomingMessage): Promise<Answer> {
  const body = JSON.parse(Buffer.concat(await request.toArray()).toString());
  const [, slug = "", what] = /^\/api\/v1\/issues\/([^/]+)\/(notes|outlook)$/.exec(path) ?? [];
  return json(await (what === "notes" ? addNote(slug, body) : revise(slug, body)));
}

createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  const isRead = request.method === "GET";
  const answer = await (isRead ? read(pathname, searchParams) : write(pathname, request)).catch(
    (error) => console.error(error),
  );
  const [type, body] = answer ?? [JSON_TYPE, "{}"];
  const status = answer ? (isRead ? 200 : 201) : 404;
  response.writeHead(status, { "content-type": type, "content-length": Buffer.byteLength(body) });
  response.end(body);
}).listen(Number(process.env.PORT), "127.0.0.1");
