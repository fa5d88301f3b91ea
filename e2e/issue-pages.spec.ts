import { expect, test } from "./desk";

test("evidence and notes come in pages whose addresses can be shared, even without JavaScript", async ({
  as,
  browser,
  baseURL,
}) => {
  const analyst = await as("analyst");
  const issue = await (await analyst.request.get("/api/v1/issues/taiwan")).json();
  expect(issue.notes.length).toBeGreaterThan(2);
  const context = await browser.newContext({
    baseURL,
    javaScriptEnabled: false,
    storageState: await analyst.context().storageState(),
  });
  const page = await context.newPage();
  await page.goto("/issues/taiwan?limit=1");
  const evidence = page.getByRole("region", { name: /^Evidence/ });
  const notes = page.getByRole("region", { name: /^Notes/ });
  const quotations = evidence.locator("blockquote a");
  const count = [...issue.quotes, ...issue.passages].length;
  const places = () => quotations.evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  const seen = await places();
  const threads = await notes.locator("[id^=note-]").count();
  for (let turned = 0; turned < count - 1; turned++) {
    await expect(quotations).toHaveCount(1);
    await evidence.getByRole("link", { name: "Next page" }).click();
    await expect(page).toHaveURL(/\?limit=1&evidence=[\w-]+#evidence$/);
    seen.push(...(await places()));
  }
  expect(seen).toHaveLength(count);
  expect(new Set(seen).size).toBe(count);
  await expect(evidence.getByRole("link", { name: "Next page" })).toHaveCount(0);
  await expect(evidence.getByRole("link", { name: "Previous page" })).toHaveCount(1);
  // The notes have stayed where they were.
  await expect(notes.locator("[id^=note-]")).toHaveCount(threads);
  await notes.getByRole("link", { name: "Next page" }).click();
  await expect(page).toHaveURL(/\?limit=1&evidence=[\w-]+&notes=[\w-]+#notes$/);
  await expect(evidence.getByRole("link", { name: "Previous page" })).toHaveCount(1);
  await context.close();
});

test("a link to a note on another page of an issue leads to it, as does a new note", async ({
  as,
}) => {
  const page = await as("analyst");
  const { request } = page;
  for (const body of ["One of the quays.", "Another of the quays.", "The last of the quays."])
    await request.post("/api/v1/issues/russia/notes", { data: { body } });
  const { items } = await (await request.get("/api/v1/issues/russia/notes")).json();
  const last = items.findLast(({ parentId }: { parentId: string | null }) => !parentId);
  await page.goto(`/issues/russia?limit=1#note-${last.id}`);
  const note = page.locator(`#note-${last.id}`);
  await expect(note).toBeInViewport();
  await expect(page).toHaveURL(new RegExp(`limit=1&note=${last.id}#note-${last.id}$`));

  await page.goto("/issues/russia?limit=1");
  await expect(note).toHaveCount(0);
  await page.getByLabel("Write a note").fill("Later than the last of the quays.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Later than the last of the quays.")).toBeInViewport();
  await expect(page.getByText("One of the quays.", { exact: true })).toHaveCount(0);
});

test("a script reads the evidence and notes of an issue page by page", async ({ as }) => {
  const { request } = await as("manager");
  const read = async (query = "") => (await request.get(`/api/v1/issues/taiwan${query}`)).json();
  const whole = await read();
  expect([whole.nextEvidence, whole.nextNotes]).toEqual([null, null]);
  const found: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page: typeof whole = await read(`?limit=7&evidence=${cursor}`);
    found.push(...[...page.quotes, ...page.passages].map(({ id }) => id));
    cursor = page.nextEvidence;
  }
  const all = [...whole.quotes, ...whole.passages].map(({ id }) => id);
  expect(found.toSorted()).toEqual(all.toSorted());
  expect((await request.get("/api/v1/issues/taiwan?evidence=nonsense")).status()).toBe(400);
});
