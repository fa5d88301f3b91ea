import { DOMParser } from "@xmldom/xmldom";
import { beforeAll, expect, test } from "vitest";
import { GET } from "@/app/api/v1/briefings/feed.atom/route";
import { correctEdition, issueEdition } from "@/lib/analysis/briefings/editions/mutations";
import { dissent } from "@/lib/analysis/dissents/mutations";
import { openForecast } from "@/lib/analysis/forecasts/mutations";
import { reopenForecast } from "@/lib/analysis/forecasts/reopen";
import { resolveForecast } from "@/lib/analysis/forecasts/resolve";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { changeMember } from "@/lib/desk/members/mutations";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { approveArticle, judge, openDesk } from "@/scripts/test/desk/desk";
import { versionOf } from "@/scripts/test/desk/versions";
import { atomOf, uuidOf, xml } from "./atom";
import { renewFeed, stopFeed } from "./mutations";
import { loadFeedPath } from "./queries";

let people: Awaited<ReturnType<typeof openDesk>>["people"];

beforeAll(async () => {
  ({ people } = await openDesk());
  await made(judge(people.analyst, "taiwan", { judgement: "A & B <meet>\u0007 “soon”." }));
});

const ATOM = "http://www.w3.org/2005/Atom";
const HOST = "http://localhost:3000";

const get = (path: string, headers = {}) => GET(new Request(`${HOST}${path}`, { headers }));

/** Parses XML strictly: the parser's warnings count as errors. */
function parse(text: string): Element {
  const refuse = (message: string) => {
    throw new Error(message);
  };
  const errorHandler = { warning: refuse, error: refuse, fatalError: refuse };
  return new DOMParser({ errorHandler }).parseFromString(text, "text/xml").documentElement;
}

const children = (of: Element, name: string): Element[] =>
  Array.from(of.childNodes as ArrayLike<Node>).filter(
    (node): node is Element =>
      node.nodeType === 1 && node.nodeName === name && (node as Element).namespaceURI === ATOM,
  );
const text = (of: Element, name: string): string => children(of, name)[0]?.textContent ?? "";
const count = (of: Element, name: string): number => children(of, name).length;

/** RFC 3339, as RFC 4287 (3.3) asks for it. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const ABSOLUTE = /^(https?:\/\/|urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$)/;

/** Asserts the rules of RFC 4287, 4.1.1 and 4.1.2, for a document with summaries and without content. */
function expectValid(feed: Element) {
  expect([feed.nodeName, feed.namespaceURI]).toEqual(["feed", ATOM]);
  const entries = children(feed, "entry");
  for (const each of [feed, ...entries]) {
    for (const name of ["id", "title", "updated"]) expect(count(each, name)).toBe(1);
    expect(text(each, "id")).toMatch(ABSOLUTE);
    expect(text(each, "title").trim()).not.toBe("");
    expect(text(each, "updated")).toMatch(TIME);
    for (const author of children(each, "author")) expect(count(author, "name")).toBe(1);
    expect(count(each, "author")).toBeGreaterThan(0);
    const links = children(each, "link");
    for (const link of links) expect(link.getAttribute("href")).toMatch(ABSOLUTE);
    const of = (rel: string) => links.filter((link) => link.getAttribute("rel") === rel);
    // Without atom:content, an entry must have a link to what it stands for; and one of a type at most.
    expect(of("alternate")).toHaveLength(1);
    if (each === feed) expect(of("self")).toHaveLength(1);
  }
  for (const entry of entries) {
    expect([count(entry, "summary"), count(entry, "content"), count(entry, "published")]).toEqual([
      ...[1, 0, 1],
    ]);
    // Without xml:base, programs would resolve a relative address differently.
    expect(text(entry, "summary")).not.toMatch(/(?:href|src)="(?!https?:\/\/)/);
    expect(Date.parse(text(entry, "updated"))).toBeGreaterThanOrEqual(
      Date.parse(text(entry, "published")),
    );
    expect(["text", "html", "xhtml"]).toContain(
      children(entry, "summary")[0]!.getAttribute("type"),
    );
  }
  const ids = entries.map((entry) => text(entry, "id"));
  expect(new Set(ids).size).toBe(ids.length);
  return entries;
}

async function feedOf(person: Viewer) {
  const answer = await get((await loadFeedPath(person))!);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toMatch(/^application\/atom\+xml/);
  const body = await answer.text();
  // XML 1.0, 2.2: Char. The parser lets others pass.
  expect(body).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  return { body, etag: answer.headers.get("etag")!, feed: parse(body) };
}

test("a feed of nothing is valid, and has the address under which it is read", async () => {
  const { path } = await made(renewFeed(people.analyst2, {}));
  const { feed } = await feedOf(people.analyst2);
  expect(expectValid(feed)).toEqual([]);
  const self = children(feed, "link").find((link) => link.getAttribute("rel") === "self")!;
  expect(self.getAttribute("href")).toBe(HOST + path);
});

test("each edition is an entry with its author, link and key judgements; a correction updates it", async () => {
  const { analyst, manager } = people;
  await made(renewFeed(analyst, {}));
  const title = "Odd <title> & more";
  const handling = "OFFICIAL: for the team";
  const given = { title, handling, issues: ["taiwan"] };
  const { number, hash, issuedAt } = await made(issueEdition(manager, given));
  const { feed } = await feedOf(analyst);
  const [entry] = expectValid(feed);
  expect(text(entry!, "title")).toBe(`Edition ${number}: ${title}`);
  expect(text(entry!, "id")).toBe(uuidOf(`edition ${hash}`));
  expect([text(entry!, "published"), text(entry!, "updated")]).toEqual([issuedAt, issuedAt]);
  expect(children(entry!, "author")[0]!.textContent).toBe(manager.name);
  expect(children(entry!, "link")[0]!.getAttribute("href")).toBe(`${HOST}/briefings/${number}`);
  const summary = text(entry!, "summary");
  expect(summary).toMatch(/^<p><strong>OFFICIAL: for the team<\/strong><\/p>\n<h3>/);
  expect(summary).toContain("<p>A &#38; B &#60;meet&#62; “soon”.</p>");
  expect(summary).toContain("Likelihood: likely (60%). Confidence in this judgement is low.");
  const correction = { ...given, corrects: number, explanation: "The title was odd." };
  const later = await made(correctEdition(manager, correction));
  const [next, before] = expectValid((await feedOf(analyst)).feed);
  expect(text(next!, "title")).toBe(`Correction to edition ${number}: ${title}`);
  expect(text(next!, "summary")).toContain(`Corrects edition ${number}: The title was odd.`);
  const [id, updated] = [text(before!, "id"), text(before!, "updated")];
  expect([id, updated]).toEqual([text(entry!, "id"), later.issuedAt]);
  expect(text(before!, "summary")).toContain(`Corrected by edition ${later.number}.`);
});

test("an edition whose source is withdrawn is updated, and says which, and which judgements rest on it", async () => {
  const { admin, analyst, manager } = people;
  const article = "Port news\n\n6 March 2024\n\n“The port is shut,” said Ed Porter, a minister.";
  const source = await approveArticle(admin, article);
  const quote = await db.quote.findFirstOrThrow({ where: { sourceId: source } });
  for (const issue of ["climate", "taiwan"])
    await made(linkEvidence(admin, { issue, quote: quote.id, relation: "SUPPORTS" }));
  const given = { title: "Ports", issues: ["climate", "russia", "taiwan"] };
  const { issuedAt } = await made(issueEdition(manager, given));
  const first = async () => expectValid((await feedOf(analyst)).feed)[0]!;
  expect(text(await first(), "updated")).toBe(issuedAt);
  const version = await versionOf(source);
  await made(withdrawSource(admin, { id: source, version, reason: "Made up." }));
  const entry = await first();
  expect(Date.parse(text(entry, "updated"))).toBeGreaterThan(Date.parse(issuedAt));
  expect(text(entry, "published")).toBe(issuedAt);
  const on = `rests on Q${quote.number}.`;
  expect(text(entry, "summary")).toContain(
    `Since this edition was issued, a source behind it has been withdrawn: “Port news”. Judgement 1, Climate cooperation, ${on} Judgement 3, Taiwan and military risk in the Strait, ${on}</p>`,
  );
});

test("an edition that calls a forecast resolved is updated once that is reopened, and says which", async () => {
  const { admin, analyst, manager } = people;
  const wording = "Will the quay be built?";
  const terms = { wording, closesOn: "2023-06-30", resolutionCriteria: "It stands." };
  await made(openForecast(analyst, { issue: "russia", ...terms }));
  const of = { issue: "russia", forecast: 1 };
  const { version } = await made(resolveForecast(admin, { ...of, outcome: "NO", note: "Fell." }));
  const { issuedAt } = await made(issueEdition(manager, { title: "Quay", issues: ["russia"] }));
  await made(reopenForecast(admin, { ...of, version, reason: "It was another quay." }));
  const entry = expectValid((await feedOf(analyst)).feed)[0]!;
  expect(Date.parse(text(entry, "updated"))).toBeGreaterThan(Date.parse(issuedAt));
  const summary = async () => text(expectValid((await feedOf(analyst)).feed)[0]!, "summary");
  const words = `An outcome in it no longer holds: “${wording}” (resolved as no, then reopened`;
  expect(await summary()).toContain(`${words}).`);
  await made(resolveForecast(admin, { ...of, outcome: "YES", note: "It stands." }));
  expect(await summary()).toContain(`${words} and resolved as yes).`);
});

test("a program that has the feed already gets no body", async () => {
  const path = (await loadFeedPath(people.analyst))!;
  const { etag, body } = await feedOf(people.analyst);
  const again = await get(path, { "if-none-match": etag });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  expect(await (await get(path, { "if-none-match": '"other"' })).text()).toBe(body);
});

test("an address that was renewed, turned off or made up finds nothing, nor does a disabled person’s", async () => {
  const { analyst, admin } = people;
  const status = async (path: string) => (await get(path)).status;
  const old = (await loadFeedPath(analyst))!;
  const { path } = await made(renewFeed(analyst, {}));
  expect([await status(old), await status(path)]).toEqual([404, 200]);
  const own = /token=(.*)$/.exec(path)![1]!;
  const wrong = [`${own.slice(0, -1)}${own.endsWith("A") ? "B" : "A"}`, own.replace(".", "x."), ""];
  for (const token of [...wrong, analyst.id, `${analyst.id}.ALL`])
    expect(await status(`/api/v1/briefings/feed.atom?token=${token}`)).toBe(404);

  const change = async (disabled: boolean) => {
    const { id, role, version } = await db.user.findUniqueOrThrow({ where: { id: analyst.id } });
    await made(changeMember(admin, { id, version, role, disabled }));
  };
  await change(true);
  const gone = await get(path);
  expect(await gone.json()).toEqual(await (await get(old)).json());
  expect(gone.status).toBe(404);
  await change(false);
  expect(await status(path)).toBe(200);
  await made(stopFeed(analyst, {}));
  expect([await status(path), await loadFeedPath(analyst)]).toEqual([404, null]);
  expect(await made(stopFeed(analyst, {}))).toEqual({ stopped: 0 });
});

test("whatever is in a text, the feed stays XML", () => {
  const odd = "\u0000\u0008\u000b\u001f\u0085\ufffe\ud800x\udfff ]]> <!--\"&amp;' 😀\t\n";
  const kept = "x ]]> <!--\"&amp;' 😀\t\n";
  expect(parse(`<p>${xml(odd)}</p>`).textContent).toBe(kept);
  const withdrawn = [{ title: odd, at: "2026-01-02T00:00:00Z", judgements: [] }];
  const entry = {
    number: 1,
    title: odd,
    hash: "00",
    issuedAt: "2026-01-01T00:00:00Z",
    issuedBy: odd,
    handling: odd,
    corrects: null,
    correctedBy: null,
    judgements: [],
    withdrawn,
    reopened: [],
  };
  const feed = { id: "F", person: "P", createdAt: entry.issuedAt, entries: [entry] };
  const [only] = expectValid(parse(atomOf(feed)));
  expect(text(only!, "updated")).toBe("2026-01-02T00:00:00.000Z");
  expect(text(only!, "summary")).toContain("has been withdrawn: “x ]]&#62; &#60;!--");
});

test("an entry says what the figure is of, where the issue stands and who dissents", async () => {
  const { analyst, analyst2, manager } = people;
  await made(renewFeed(analyst, {}));
  const own = { issue: "taiwan", likelihood: 15, confidence: "LOW", why: "No." } as const;
  await made(dissent(analyst2, own));
  await made(issueEdition(manager, { title: "Disputed", issues: ["taiwan"] }));
  const [entry] = expectValid((await feedOf(analyst)).feed);
  const summary = text(entry!, "summary");
  expect(summary).toMatch(
    /<p>Forecast: Will talks resume\?.*<\/p>\n<p>Situation: unchanged.*<\/p>/,
  );
  expect(summary).toMatch(
    new RegExp(
      `<p>${analyst2.name} dissents: very unlikely \\(15%\\), .*\\. Confidence is low\\.</p>`,
    ),
  );
});
