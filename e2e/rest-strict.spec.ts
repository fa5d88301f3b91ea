import { expect, signInAtOnce, test } from "./desk";

test("what a script misspells is refused with what it probably meant, and nothing is written", async ({
  context,
}) => {
  await signInAtOnce(context, "analyst");
  const { request } = context;
  const notes = "/api/v1/issues/taiwan/notes";
  const before = (await (await request.get(notes)).json()).items.length;
  const typo = await request.post(notes, { data: { body: "For me.", visiblity: "PRIVATE" } });
  expect(typo.status()).toBe(422);
  expect(await typo.json()).toMatchObject({
    code: "invalid",
    detail: "visiblity: There’s no such field. Did you mean visibility?",
    fields: { visiblity: "There’s no such field. Did you mean visibility?" },
  });
  expect((await (await request.get(notes)).json()).items).toHaveLength(before);
  const more = { version: 1, author: "Someone else" };
  const told = await request.post(notes, { data: { body: "For all.", ...more } });
  expect(told.status()).toBe(201);

  for (const [path, field] of [
    ["issues?statuss=dormant", "statuss"],
    ["issues?status=doormant", "status"],
    ["issues.csv?colums=owner", "colums"],
    ["sources?state=withdrawed", "state"],
    ["speakers?named=maybe", "named"],
    ["dates?kind=wedding", "kind"],
    ["questions?of=yours", "of"],
    ["notifications?show=unred", "show"],
    ["calibration?set=trainng", "set"],
    ["calibration/forecasts?whose=mine", "whose"],
    ["annotations?issues=taiwan", "issues"],
    ["relationships?limits=5", "limits"],
    ["events?limit=none", "limit"],
    ["search?qq=taiwan", "qq"],
    ["search?q=tai&quick=1&limit=5", "limit"],
    ["speakers?near=Ana&named=yes", "named"],
    ["issues/taiwan/signposts/preview?terms=strait", "terms"],
    ["issues/taiwan/preview?asOf=2023-06-30", "asOf"],
    ["summary?asOf=yesterday", "asOf"],
    ["issues?status=active&status=dormant", "status"],
  ] as const) {
    const answer = await request.get(`/api/v1/${path}`);
    expect(answer.status(), path).toBe(422);
    expect((await answer.json()).fields, path).toHaveProperty(field);
  }
  for (const path of ["issues?status=Dormant&limit=900", "relationships?limit=5&cursor=x"])
    expect((await request.get(`/api/v1/${path}`)).status(), path).toBe(200);
  // Pages are for people, who may follow an old link.
  expect((await request.get("/issues?asignee=ana&status=doormant")).status()).toBe(200);
});

test("what isn’t there can’t be removed or marked", async ({ context }) => {
  await signInAtOnce(context, "analyst");
  const { request } = context;
  const related = await request.delete("/api/v1/issues/taiwan/related/nonsuch");
  expect(await related.json()).toMatchObject({ status: 404, code: "not-found" });
  for (const data of [{ read: true }, { done: true }, { snoozedUntil: null }]) {
    const marked = await request.patch("/api/v1/notifications/nope", { data });
    expect(await marked.json()).toMatchObject({ status: 404, code: "not-found" });
  }
  const both = { read: true, done: false };
  const unclear = await request.patch("/api/v1/notifications/nope", { data: both });
  expect(unclear.status()).toBe(422);
});

test("every instant in an answer is in UTC and ends in Z", async ({ context }) => {
  await signInAtOnce(context, "manager");
  const read = async (path: string) => (await context.request.get(`/api/v1/${path}`)).text();
  const data = { title: "Week 3", issues: ["taiwan", "russia"] };
  const { number } = await (await context.request.post("/api/v1/briefings", { data })).json();
  const texts = await Promise.all(
    [
      ...["issues/taiwan", "issues/taiwan/outlook", "issues/taiwan/notes", "issues", "sources"],
      ...["issues/taiwan/forecasts/1", "issues/taiwan/activity", "summary", "events", "questions"],
      ...[`briefings/${number}`, "briefings", `briefings/since?from=${number}`, "search?q=a"],
    ].map(read),
  );
  const instants = texts.flatMap((text) => text.match(/"\d{4}-\d\d-\d\dT[^"]*"/g) ?? []);
  expect(instants.length).toBeGreaterThan(50);
  for (const instant of instants) expect(instant).toMatch(/T\d\d:\d\d:\d\d\.\d{3}Z"$/);
});

test("many large texts sent at once are all answered", async ({ context }) => {
  await signInAtOnce(context, "analyst");
  const data = { text: "A quay. ".repeat(920_000), titel: "Quays" };
  const sent = Array.from({ length: 24 }, () => context.request.post("/api/v1/sources", { data }));
  for (const answer of await Promise.all(sent))
    expect((await answer.json()).fields).toHaveProperty("titel");
});
