import { type APIRequestContext, request as newRequest } from "@playwright/test";
import { agendaOf } from "@/scripts/test/desk/agenda";
import { expect, type Person, signIn, test } from "./desk";
import { actionCall, actions } from "./fuzz/actions";
import { inputsByDomain, type Known } from "./fuzz/inputs";
import { type Call, routeCall, routes } from "./fuzz/routes";

// FUZZ=full makes all calls, for a release. Other runs make some of them.
const COUNTS =
  process.env.FUZZ === "full" ? { routes: 3_000, actions: 1_600 } : { routes: 600, actions: 300 };
const SEED = Number(process.env.FUZZ_SEED ?? 1);
const AT_ONCE = 8;

const { BASE_URL = "" } = process.env;

/** A person's session. */
async function sessionOf(person: Person) {
  const request = await newRequest.newContext({ baseURL: BASE_URL });
  await signIn({ request }, person);
  const { cookies } = await request.storageState();
  return { request, cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; ") };
}

/** Sends a call unchanged, broken bytes and all. */
async function send({ method, path, headers, body }: Call, cookie: string) {
  const gone = new AbortController();
  const timer = setTimeout(() => gone.abort(), 60_000);
  const answer = await fetch(BASE_URL + path, {
    method,
    body: body as BodyInit,
    redirect: "manual",
    signal: gone.signal,
    headers: { ...headers, cookie },
  });
  // A live stream has no end.
  const isStream = answer.headers.get("content-type")?.startsWith("text/event-stream");
  const text = isStream ? "" : await answer.text();
  clearTimeout(timer);
  if (isStream) gone.abort();
  return { status: answer.status, text };
}

/** Sends many calls, a few at once; returns those that made the desk fail. */
async function fuzz(count: number, callOf: (k: number) => Call, cookies: string[]) {
  const failed: string[] = [];
  const outcomes: Record<string, number> = {};
  const left = Array.from({ length: count }, (_, k) => k).values();
  const work = async () => {
    for (const k of left) {
      const call = callOf(k);
      const { status, text } = await send(call, cookies[k % cookies.length]!);
      const code = /"code":"([a-z-]+)"/.exec(text)?.[1] ?? "";
      const outcome = `${status} ${code}`.trim();
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      if (status >= 500 || ["failed", "unavailable"].includes(code))
        failed.push(`${k}: ${call.method} ${call.path} ${String(call.body).slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  console.log(`  ${count} calls:`, JSON.stringify(outcomes));
  return failed;
}

test("of 24 simultaneous saves, one succeeds and 23 get the current record, as fast as one by one", async () => {
  const { request } = await sessionOf("analyst");
  const path = "/api/v1/issues/climate/outlook";
  const current = async () => (await request.get(path)).json();
  const save = (version: number, k: number) =>
    request.post(path, {
      data: {
        version,
        likelihood: 21 + k,
        confirmed: true,
        confidence: "LOW",
        trend: "UNCHANGED",
        judgement: "Talks are unlikely.",
        rationale: "So.",
        reason: "REINTERPRETATION",
        reasonNote: "Read again.",
      },
    });
  const saveAtOnce = async () => {
    const { version } = await current();
    const began = Date.now();
    const answers = await Promise.all(Array.from({ length: 24 }, (_, k) => save(version, k)));
    const took = Date.now() - began;
    const stale = answers.filter((answer) => answer.status() === 409);
    expect(answers.filter((answer) => answer.status() === 201)).toHaveLength(1);
    expect(stale).toHaveLength(23);
    const { likelihood } = await current();
    for (const answer of stale)
      expect(await answer.json()).toMatchObject({ current: { likelihood, version: version + 1 } });
    return { version, took };
  };

  // The first round also connects the pool and warms up the route.
  await saveAtOnce();
  const { version, took } = await saveAtOnce();
  const began = Date.now();
  for (let k = 0; k < 24; k++) expect((await save(version, k)).status()).toBe(409);
  // Two seconds, or as long as the same machine takes for as many in turn.
  expect(took).toBeLessThan(Math.max(2_000, Date.now() - began));
});

test("hostile calls to every route and action cause no server error", async () => {
  test.setTimeout(900_000);
  const people = await Promise.all((["admin", "analyst", "manager"] as const).map(sessionOf));
  const known = await recordsOf(people[0]!.request);
  const inputs = await inputsByDomain();
  const cookies = [...people.map(({ cookie }) => cookie), ""];
  const [allRoutes, allActions] = [routes(), actions()];
  const routeOf = (k: number) => routeCall(SEED * 1_000_003 + k, allRoutes, inputs, known);
  expect(await fuzz(COUNTS.routes, routeOf, cookies)).toEqual([]);
  const actionOf = (k: number) => actionCall(SEED * 2_000_003 + k, allActions, inputs, known);
  expect(await fuzz(COUNTS.actions, actionOf, cookies)).toEqual([]);
  // Whatever happened to the records, the desk still shows them.
  for (const path of ["/issues", "/issues/taiwan", "/sources", "/speakers", "/ingest"])
    expect((await send({ method: "GET", path, headers: {} }, cookies[0]!)).status).toBe(200);
});

/** The ids and versions that the pages of the demo and of a new draft show. */
async function recordsOf(request: APIRequestContext): Promise<Known> {
  const text = `Pilots meet\n\n“The tariffs stay,” said Ana Example.\n\n${agendaOf("Fuzz")}`;
  const { id: draft } = await (await request.post("/api/v1/sources", { data: { text } })).json();
  const paths = [
    ...["/api/v1/issues", "/api/v1/issues/taiwan", "/api/v1/sources", "/api/v1/quotes?q=a"],
    ...["/api/v1/issues/taiwan/notes", "/api/v1/speakers", "/admin/people", `/ingest/${draft}`],
  ];
  const texts = await Promise.all(paths.map(async (path) => (await request.get(path)).text()));
  const all = texts.join("\n");
  const found = (pattern: RegExp) => [...new Set([...all.matchAll(pattern)].map(([, id]) => id!))];
  return {
    ids: ["taiwan", "USCN-1", ...found(/\b([0-9A-HJKMNP-TV-Z]{26})\b/gi)],
    versions: found(/version\\?":(\d+)/g).map(Number),
  };
}
