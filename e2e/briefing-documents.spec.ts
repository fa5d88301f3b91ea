import { expect, test } from "./desk";

test("an edition’s documents become links without a reload, and are the same for everyone", async ({
  as,
}) => {
  const manager = await as("manager");
  const analyst = await as("analyst");
  const issued = await manager.request.post("/api/v1/briefings", {
    data: { title: "To print", issues: ["taiwan", "tariffs"], handling: "For the desk only" },
  });
  const { number } = await issued.json();
  await manager.goto(`/briefings/${number}`);
  for (const [name, start] of [
    ["PDF", "%PDF-1.7"],
    ["Word", "PK"],
  ] as const) {
    const link = manager.getByRole("link", { name, exact: true });
    // The page isn't reloaded.
    await expect(link).toBeVisible({ timeout: 120_000 });
    const href = (await link.getAttribute("href"))!;
    const answers = [await manager.request.get(href), await analyst.request.get(href)];
    const [mine, theirs] = await Promise.all(answers.map((answer) => answer.body()));
    expect(mine!.subarray(0, start.length).toString("latin1")).toBe(start);
    expect(theirs!.equals(mine!)).toBe(true);
    const { etag, "content-disposition": disposition } = answers[0]!.headers();
    expect(disposition).toContain(`edition-${number}.`);
    const again = await manager.request.get(href, { headers: { "if-none-match": etag! } });
    expect(again.status()).toBe(304);
  }
});

test("a document can be requested until it is ready, and an unknown one is not found", async ({
  as,
}) => {
  const manager = await as("manager");
  const { number } = await (
    await manager.request.post("/api/v1/briefings", {
      data: { title: "To wait for", issues: ["climate"] },
    })
  ).json();
  const first = await manager.request.get(`/api/v1/briefings/${number}.pdf`);
  expect([200, 202]).toContain(first.status());
  if (first.status() === 202) {
    expect(first.headers()["retry-after"]).toBe("1");
    expect(Object.keys(await first.json())).toEqual(["state", "progress"]);
  }
  await expect
    .poll(async () => (await manager.request.get(`/api/v1/briefings/${number}.pdf`)).status(), {
      timeout: 120_000,
    })
    .toBe(200);
  for (const name of ["999999.pdf", `${number}.txt`, "0.docx"])
    expect((await manager.request.get(`/api/v1/briefings/${name}`)).status()).toBe(404);
});
