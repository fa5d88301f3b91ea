import { anchorResolver } from "@/lib/text/anchors/resolve";
import { expect, signIn, signInAtOnce, test } from "./desk";

test("scripts read issues and write outlooks and notes as the contract says", async ({
  context,
  request: nobody,
}) => {
  const refused = await nobody.get("/api/v1/issues");
  expect(refused.status()).toBe(401);
  expect(refused.headers()["content-type"]).toContain("application/problem+json");

  await signIn(context, "analyst");
  const { request } = context;
  const list = await (await request.get("/api/v1/issues")).json();
  expect(list.items.map((item: { slug: string }) => item.slug)).toContain("tariffs");
  expect(list.nextCursor).toBeNull();

  const issue = await (await request.get("/api/v1/issues/taiwan")).json();
  expect(issue).toMatchObject({
    slug: "taiwan",
    outlook: { word: "likely", version: issue.version },
  });
  expect(issue.quotes[0]).toMatchObject({
    exact: expect.any(String),
    start: expect.any(Number),
    speaker: { name: expect.any(String) },
    source: { id: expect.any(String), title: expect.any(String) },
    relation: expect.stringMatching(/SUPPORTS|CONTRADICTS|CONTEXT/),
  });
  const tariffs = await (await request.get("/api/v1/issues/tariffs")).json();
  expect(tariffs.passages).toHaveLength(1);

  const body = {
    version: issue.version,
    likelihood: 64,
    confidence: "MODERATE",
    trend: "DETERIORATED",
    judgement: "Drills are likely.",
    rationale: "As before.",
    reason: "NEW_EVIDENCE",
    reasonNote: "Read again.",
    drivers: [issue.quotes[0].id],
  };
  const written = await request.post("/api/v1/issues/taiwan/outlook", { data: body });
  expect(written.status()).toBe(201);
  const stale = await request.post("/api/v1/issues/USCN-6/outlook", { data: body });
  expect(stale.status()).toBe(409);
  expect(await stale.json()).toMatchObject({ status: 409, current: { likelihood: 64 } });
  const { version: _, ...rest } = body;
  const matched = await request.post("/api/v1/issues/taiwan/outlook", {
    data: { ...rest, likelihood: 90, judgement: "Drills are very likely." },
    headers: { "if-match": `"${issue.version + 1}"` },
  });
  expect(await matched.json()).toMatchObject({ status: 422, code: "confirm" });
  const current = await (await request.get("/api/v1/issues/taiwan/outlook")).json();
  expect(current).toMatchObject({
    likelihood: 64,
    reason: "NEW_EVIDENCE",
    version: issue.version + 1,
  });
  expect(current.items).toHaveLength(3);

  const note = await request.post("/api/v1/issues/taiwan/notes", { data: { body: "By script." } });
  expect(note.status()).toBe(201);
  const { id, version } = await note.json();
  const edited = await request.patch(`/api/v1/notes/${id}`, {
    data: { body: "By hand.", version },
  });
  expect(edited.status()).toBe(200);
  const again = await request.patch(`/api/v1/notes/${id}`, { data: { body: "No.", version } });
  expect(again.status()).toBe(409);
  const notes = await (await request.get("/api/v1/issues/taiwan/notes")).json();
  expect(notes.items.at(-1).body).toBe("By hand.");
});

test("a script opens, estimates, disputes and resolves a forecast", async ({ as }) => {
  const { request } = await as("admin");
  const other = (await as("analyst")).request;
  const forecasts = "/api/v1/issues/export-controls/forecasts";
  const terms = { closesOn: "2023-06-30", resolutionCriteria: "Published in the register." };
  const opened = await request.post(forecasts, {
    data: { wording: "Will a licence be granted?", ...terms },
  });
  expect(opened.status()).toBe(201);
  const { number } = await opened.json();
  const forecast = `${forecasts}/${number}`;
  const { version } = await (await request.get("/api/v1/issues/export-controls/outlook")).json();
  const estimate = { likelihood: 30, confidence: "LOW", trend: "UNCHANGED", reason: "TIME" };
  const words = { judgement: "A licence is unlikely.", rationale: "None was granted so far." };
  const revised = await request.post("/api/v1/issues/export-controls/outlook", {
    data: { version, forecast: number, ...estimate, ...words },
  });
  expect(revised.status()).toBe(201);

  const figures = { likelihood: 70, confidence: "MODERATE", why: "Two are being read." };
  const dissent = await other.post(`${forecast}/dissents`, { data: figures });
  expect(dissent.status()).toBe(201);
  const { id } = await dissent.json();
  const answered = await request.post(`/api/v1/dissents/${id}/answers`, {
    data: { body: "Both?" },
  });
  expect(answered.status()).toBe(201);
  const seen = await (await other.get(forecast)).json();
  expect(seen).toMatchObject({
    ...terms,
    due: true,
    lead: false,
    resolution: null,
    estimate: { likelihood: 30, word: "unlikely" },
    dissents: [{ ...figures, author: "Ana Ferreira", answers: [{ body: "Both?" }] }],
  });
  const reworded = { wording: "Will any licence be granted?", version: seen.version };
  expect((await other.patch(forecast, { data: reworded })).status()).toBe(200);
  expect((await other.patch(forecast, { data: reworded })).status()).toBe(409);

  const resolution = { outcome: "NO", note: "None was published.", source: "The register" };
  const resolved = await request.post(`${forecast}/resolution`, { data: resolution });
  expect(resolved.status()).toBe(201);
  expect((await request.post(`${forecast}/resolution`, { data: resolution })).status()).toBe(409);
  const late = await other.post(`${forecast}/dissents`, { data: { ...figures, likelihood: 80 } });
  expect(late.status()).toBe(422);
  const { items } = await (await other.get(forecasts)).json();
  expect(items[0]).toMatchObject({ number, due: false, resolution });
  const list = await (await other.get("/api/v1/issues?q=Export")).json();
  expect(list.items[0].outlook).toMatchObject({
    wording: expect.any(String),
    closesOn: expect.any(String),
    due: true,
    dissents: [],
  });
  for (const path of [`${forecasts}/99`, `${forecasts}/x`, "/api/v1/issues/no/forecasts"])
    expect((await other.get(path)).status()).toBe(404);
});

test("malformed, hidden and missing requests get a problem response, never a server error", async ({
  context,
}) => {
  await signInAtOnce(context, "manager");
  const { request } = context;
  expect((await request.get("/api/v1/issues/nowhere")).status()).toBe(404);
  expect((await request.get("/api/v1/sources/nothing")).status()).toBe(404);
  const forbidden = await request.post("/api/v1/issues/taiwan/outlook", { data: {} });
  expect(forbidden.status()).toBe(403);
  const broken = await request.post("/api/v1/issues/taiwan/notes", {
    data: "{not json",
    headers: { "content-type": "application/json" },
  });
  expect(broken.status()).toBe(400);
  // Forms on other sites can send this type without a preflight request, so it must not write.
  const form = await request.post("/api/v1/issues/taiwan/notes", {
    data: '{"body":"smuggled"}',
    headers: { "content-type": "text/plain" },
  });
  expect(form.status()).toBe(400);
  const wrongMethod = await request.delete("/api/v1/issues/taiwan");
  expect(await wrongMethod.json()).toMatchObject({ status: 405, title: "Method not allowed" });
  expect(wrongMethod.headers().allow).toBe("GET, HEAD, OPTIONS, PATCH");
  const health = await request.get("/api/health");
  expect(await health.json()).toMatchObject({ status: "ok", database: "ok" });
});

test("every annotation in the demo leads another program to the same words", async ({
  context,
}) => {
  await signInAtOnce(context, "analyst");
  const { request } = context;
  const read = async (path: string) => (await request.get(path)).json();
  const { id: source } = (await read("/api/v1/sources")).items.find(
    ({ title }: { title: string }) => title.startsWith("Modest hopes"),
  );
  const { text } = await read(`/api/v1/sources/${source}`);
  const start = [...text.slice(0, text.indexOf("Human rights"))].length;
  const written = await request.post(`/api/v1/sources/${source}/notes`, {
    data: { start, end: start + 13, kind: "QUESTION", body: "Who *says* so?" },
  });
  expect(written.status()).toBe(201);
  const { id } = await written.json();
  const threads = (await read(`/api/v1/sources/${source}/notes`)).items;
  expect(threads).toContainEqual(expect.objectContaining({ id, exact: "Human rights" }));

  const items = [];
  for (let cursor = ""; cursor !== null; ) {
    const page = await read(`/api/v1/annotations?source=${source}&limit=5&cursor=${cursor}`);
    items.push(...page.items);
    cursor = page.nextCursor;
  }
  const ids = items.map((item) => item.id.split("/").at(-1));
  expect(new Set(ids).size).toBe(ids.length);
  const { quotes } = await read(`/api/v1/sources/${source}`);
  expect(ids).toEqual(expect.arrayContaining([id, ...quotes.map((q: { id: string }) => q.id)]));
  for (const { target, id } of items) {
    const [{ start, end }, quote] = target.selector;
    expect(anchorResolver(text)({ ...quote, start, end })).toEqual({ start, end });
    const one = await request.get(id);
    expect(one.headers()["content-type"]).toContain("application/ld+json");
    expect((await one.json()).target).toEqual(target);
  }
  const resolved = await request.patch(`/api/v1/notes/${id}`, {
    data: {
      version: threads.find((thread: { id: string }) => thread.id === id).version,
      resolved: true,
    },
  });
  expect(resolved.status()).toBe(200);
  const question = items.find((item) => item.id.endsWith(`/api/v1/annotations/${id}`));
  expect(question.motivation).toBe("questioning");
  const suggested = await read(`/api/v1/sources/${source}/speaker?start=${start}&end=${start + 9}`);
  expect(suggested).toMatchObject({ kind: "PASSAGE", speakerName: null });
  for (const [path, status] of [
    ["annotations?limit=no", 422],
    ["annotations?issue=nowhere", 200],
    ["annotations/none", 404],
    [`sources/${source}/speaker`, 422],
  ] as const)
    expect((await request.get(`/api/v1/${path}`)).status()).toBe(status);
});
