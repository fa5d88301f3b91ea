import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type APIRequestContext, request as newRequest } from "@playwright/test";
import postgres from "postgres";
import { root } from "@/scripts/setup/paths.mjs";
import { freshenDesk } from "@/scripts/test/desk/fresh-desk";
import { emailOf, expect, type Person, signIn, test } from "./desk";
import { routes } from "./fuzz/routes";
import {
  CORRECTION,
  followEurope,
  type HiddenThings,
  limitToEurope,
  WRITTEN,
  writeHiddenThings,
} from "./hidden-things";

// An analyst and a manager who are limited to another relationship request every page and route, with the names and ids
// of what is hidden from them. None of it may be in any answer. New pages and routes are found by their files.

let sql: postgres.Sql;
/** What the desk says of the hidden relationship, by the words that must not be in an answer. */
let secrets: string[];
/** What parameters of addresses are replaced with. */
let ids: Record<string, string[]>;
let hidden: HiddenThings;

/** Who is limited to the second relationship. */
const LIMITED = ["analyst2", "manager"] as const;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  await freshenDesk(test.info().file);
  sql = postgres(process.env.DATABASE_URL ?? "", { max: 1 });
  const manager = await sessionOf("manager");
  const edition = { title: "Strictly of the strait", issues: ["taiwan", "climate"] };
  expect((await manager.post("/api/v1/briefings", { data: edition })).status()).toBe(201);
  const { items } = await (await manager.get("/api/v1/briefings")).json();
  const mention = { body: "@analyst2, what moved this hidden thing?" };
  expect((await manager.post("/api/v1/issues/taiwan/notes", { data: mention })).status()).toBe(201);
  await followEurope(sql);
  const analyst = await sessionOf("analyst");
  const analyst2 = await sessionOf("analyst2");
  hidden = await writeHiddenThings(sql, { analyst, analyst2, manager }, items[0].number);
  await limitToEurope(sql, LIMITED.map(emailOf));
  secrets = await secretsOf();
  ids = await idsOf();
  expect(secrets.length).toBeGreaterThan(40);
});

test.afterAll(() => sql.end());

async function sessionOf(person: Person): Promise<APIRequestContext> {
  const request = await newRequest.newContext({ baseURL: process.env.BASE_URL ?? "" });
  await signIn({ request }, person);
  return request;
}

/** The titles, keys, ids, addresses, wordings and notes of the hidden issues, and of editions with any of them. */
async function secretsOf(): Promise<string[]> {
  const rows = await sql<{ secret: string }[]>`
    with hidden as (select * from "Issue" where id <> 'duties')
    select unnest(array[id, key, title, '/issues/' || slug, left(nullif("bottomLine", ''), 60)]) as secret from hidden
    union select unnest(array[f.id, left(f.wording, 60)]) from "Forecast" f join hidden i on i.id = f."issueId"
    union select unnest(array[o.id, left(o.judgement, 60)]) from "OutlookRevision" o join hidden i on i.id = o."issueId"
    union select unnest(array[n.id, left(n.body, 60)]) from "Note" n join hidden i on i.id = n."issueId"
    union select unnest(array[d.id, left(d.why, 60)]) from "Dissent" d join "Forecast" f on f.id = d."forecastId"
    union select unnest(array[e.id, e.title, e.hash]) from "Edition" e where e.title <> ${CORRECTION}
    union select h.id from "Hypothesis" h join hidden i on i.id = h."issueId"
    union select g.id from "Signpost" g join hidden i on i.id = g."issueId"
    union select d.id from "DateAhead" d join hidden i on i.id = d."issueId"
    union select unnest(${[...hidden.ids, ...Object.values(WRITTEN)]}::text[])
    union select details ->> 'answer' from "Event" where verb like 'rfi.%'
    union select 'blinken-visit'`;
  // They are cut before anything that JSON or HTML would escape.
  return rows.flatMap(({ secret }) => {
    const plain = secret?.split(/["&<>'\\\n]/)[0]?.trim() ?? "";
    return plain.length > 5 ? [plain] : [];
  });
}

/** For each parameter of addresses, what the desk has for it; for `id`, one of each kind of record. */
async function idsOf(): Promise<Record<string, string[]>> {
  const [row] = await sql<{ ids: string[]; numbers: string[] }[]>`
    select array(
        select id from (select id from "Note" where "issueId" is not null limit 3) n
        union all select id from "Dissent" union all select id from "Rfi"
        union all (select id from "Source" where status = 'APPROVED' limit 2)
        union all (select q.id from "EvidenceLink" e join "Quote" q on q.id = e."quoteId" limit 3)
        union all (select p.id from "Speaker" p join "SpeakerLine" l on l."speakerId" = p.id
          order by l.quotes desc limit 2)
        union all (select id::text from "Event" where "issueId" is not null order by id desc limit 5)
        union all (select id::text from "Event" where verb like 'edition.%' limit 2)
        union all (select t.id from "Notification" t join "User" u on u.id = t."userId"
          where u.email = 'analyst2@demarche.test' limit 5)) as ids,
      array(select number::text from "Edition") as numbers`;
  return {
    key: ["USCN-6", "taiwan", "EUCN-1", ...(await hiddenIds())],
    id: [...row!.ids, ...hidden.ids],
    number: [...row!.numbers, "1"],
    ordinal: ["1"],
    "...missing": ["taiwan"],
  };
}

const hiddenIds = async () =>
  (await sql<{ id: string }[]>`select id from "Issue" where slug = 'taiwan'`).map(({ id }) => id);

/** What makes lists say as much as they can. */
const QUERIES = [
  ...["limit=200", "q=taiwan", "quick=1&q=ta", "q=issue:taiwan", "q=in:us-china"],
  ...["issue=taiwan", "issue=USCN", "issue=USCN-6", "status=all&limit=200", "in=us-china"],
  ...["show=all", "show=done", "since=30d", "asOf=2023-06-30", "asOf=2026-11-01", "of=issues"],
  ...["corrects=1", "q=is:linked", "q=by:me", "quotation=a", "q=a&issue=taiwan", "list=issues"],
  ...["whose=all", "whose=dissents", "quotation=a&on=taiwan", "operator=issue&value=taiwan"],
  ...["operator=issue&value=", "operator=proposed&value=taiwan", "operator=in&value="],
];

/** Each address with its parameters filled in, in every way. */
function filled(path: string): string[] {
  const parameter = /\[((?:\.{3})?\w+)\]/.exec(path);
  if (!parameter) return [path];
  const values = ids[parameter[1]!];
  if (!values) throw new Error(`What could [${parameter[1]}] in ${path} be? Add it to idsOf.`);
  return values.flatMap((value) => filled(path.replace(parameter[0], value)));
}

/** The pages that signed-in people may open, by the files of app/(desk). */
const pages = (): string[] =>
  readdirSync(join(root, "app/(desk)"), { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)page\.tsx$/.test(file))
    .map((file) => `/${file.replace(/\/?page\.tsx$/, "")}`)
    .sort();

/**
 * What a person requests: every page and route, plainly and with half of the queries; the other person takes the other
 * half. Of briefings, which managers see more of, both make all.
 */
function addressesFor(person: (typeof LIMITED)[number]): string[] {
  const read = routes().filter(({ methods }) => methods.includes("GET"));
  const paths = [...pages(), ...read.map(({ path }) => path)];
  expect(paths.length).toBeGreaterThan(60);
  const turn = LIMITED.indexOf(person);
  return paths.flatMap((path, at) => {
    if (/\[/.test(path)) return filled(path);
    const isBoth = /briefing|schedule/.test(path);
    const queries = QUERIES.filter((_, k) => isBoth || (k + at) % LIMITED.length === turn);
    return [path, ...queries.map((query) => `${path}?${query}`)];
  });
}

/** The answer to an address. A live stream has no end, and carries only the ids of events. */
async function answerOf(path: string, cookie: string): Promise<{ status: number; text: string }> {
  const gone = new AbortController();
  const answer = await fetch(process.env.BASE_URL + path, {
    redirect: "manual",
    signal: gone.signal,
    headers: { cookie },
  });
  const isStream = answer.headers.get("content-type")?.startsWith("text/event-stream");
  const location = answer.headers.get("location") ?? "";
  const text = isStream ? "" : await answer.text();
  if (isStream) gone.abort();
  return { status: answer.status, text: `${location}\n${text}` };
}

async function cookieOf(person: Person): Promise<string> {
  const { cookies } = await (await sessionOf(person)).storageState();
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}

for (const person of LIMITED)
  test(`nothing of a hidden relationship is in any page or answer for a limited ${person}`, async () => {
    test.setTimeout(900_000);
    const limited = await cookieOf(person);
    const found: string[] = [];
    const failed: string[] = [];
    const left = addressesFor(person).values();
    const work = async () => {
      for (const path of left) {
        const { status, text } = await answerOf(path, limited);
        if (status >= 500) failed.push(`${status} ${path}`);
        const plain = text.replaceAll("\\", "");
        // An address that is asked for may be repeated.
        const [secret] = secrets.filter((each) => plain.includes(each) && !path.includes(each));
        if (secret) found.push(`${path}: ${secret}`);
      }
    };
    await Promise.all(Array.from({ length: 4 }, work));
    expect(failed).toEqual([]);
    expect(found).toEqual([]);
    expect((await answerOf("/issues", limited)).text).toContain("Duties on electric cars");
    expect((await answerOf("/briefings", limited)).text).toContain(CORRECTION);
  });

test("someone who isn’t limited finds all of it, so that what is looked for can be found", async () => {
  const all = await cookieOf("analyst");
  let told = 0;
  const texts: string[] = [];
  for (const path of [
    "/issues?status=all",
    "/summary",
    "/briefings",
    "/issues/taiwan",
    "/api/v1/issues/climate",
    "/api/v1/issues/taiwan/hypotheses/matrix",
    "/api/v1/issues/taiwan/signposts",
    "/api/v1/issues/taiwan/dates",
    "/api/v1/issues/taiwan/rfis",
    "/api/v1/issues/human-rights/forecasts/1/dissents",
  ]) {
    const { text } = await answerOf(path, all);
    texts.push(text);
    told += secrets.filter((each) => text.replaceAll("\\", "").includes(each)).length;
  }
  expect(told).toBeGreaterThan(30);
  const { schedule: _, handling: __, ...onIssue } = WRITTEN;
  for (const words of Object.values(onIssue)) expect(texts.join("\n")).toContain(words);
});

test("whoever is limited changes nothing that is hidden, and is told that it doesn’t exist", async () => {
  for (const person of LIMITED) {
    const request = await sessionOf(person);
    for (const { method, path, data } of hidden.changes[person]) {
      const answer = await request.fetch(`/api/v1/${path}`, { method, data });
      const text = await answer.text();
      expect(answer.status(), `${method} ${path}: ${text}`).toBe(404);
      expect(secrets.filter((each) => text.includes(each))).toEqual([]);
    }
  }
});

test("what is hidden is answered exactly like what doesn’t exist", async () => {
  const cookie = await cookieOf("analyst2");
  const read = routes().filter(
    ({ path, methods }) => methods.includes("GET") && path.startsWith("/api/v1/issues/[key]"),
  );
  expect(read.length).toBeGreaterThan(5);
  for (const { path } of read) {
    const to = (key: string) => path.replace("[key]", key).replace(/\[\w+\]/g, "1");
    const hidden = await answerOf(to("taiwan"), cookie);
    expect({ path, ...hidden }).toEqual({ path, ...(await answerOf(to("nowhere"), cookie)) });
    expect(hidden.status, path).toBe(404);
  }
  for (const path of pages().filter((path) => path.includes("[key]"))) {
    const { status } = await answerOf(path.replace("[key]", "taiwan"), cookie);
    expect(status, path).toBe((await answerOf(path.replace("[key]", "nowhere"), cookie)).status);
  }
});
