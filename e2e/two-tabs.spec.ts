import { expect, listening, signInAtOnce, test } from "./desk";

test("two tabs with the same form keep their own text and offer each other's", async ({ as }) => {
  const first = await as("analyst2");
  const second = listening(await first.context().newPage());
  for (const tab of [first, second]) await tab.goto("/issues/climate");
  const text = (tab: typeof first) => tab.getByLabel("Write a note");
  await text(first).fill("From the first tab.");
  await text(second).fill("From the second tab, unfinished");
  // Each keeps its own text, in turn.
  await text(first).press("End");
  await first.keyboard.type(" Sent.");
  await first.getByRole("button", { name: "Add note" }).click();
  await expect(first.getByText("From the first tab. Sent.")).toBeVisible();
  await second.reload();
  await expect(text(second)).toHaveValue("From the second tab, unfinished");

  // The other tab is offered it and can take it over without losing its own text.
  await text(first).fill("Another thought.");
  await first.reload();
  await expect(text(first)).toHaveValue("Another thought.");
  await expect(first.getByText(/^You have other unsaved text from \d\d:\d\d UTC$/)).toBeVisible();
  await first.getByRole("button", { name: "Restore", exact: true }).click();
  await expect(text(first)).toHaveValue("From the second tab, unfinished");
  await first.getByRole("button", { name: "Restore", exact: true }).click();
  await expect(text(first)).toHaveValue("Another thought.");
  await first.getByRole("button", { name: "Discard", exact: true }).click();
  await expect(first.getByText(/You have other unsaved text/)).toHaveCount(0);

  // The next tab that shows the form takes over what a closed tab left.
  await first.goto("about:blank");
  await second.reload();
  await expect(text(second)).toHaveValue("Another thought.");
  await second.getByRole("button", { name: "Discard this text" }).click();
  await expect(text(second)).toHaveValue("");
});

test("a page that was opened for one person saves nothing as another who has signed in since", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.goto("/issues/climate");
  const note = page.getByLabel("Write a note");
  await note.fill("Written by the first person.");
  await signInAtOnce(page.context(), "analyst2");
  await note.press("ControlOrMeta+Enter");
  await expect(page.getByText(/has since signed in with this browser/)).toBeVisible();
  await expect(note).toHaveValue("Written by the first person.");
  const headers = { "demarche-shown-to": "01ARZ3NDEKTSV4RRFFQ69G5FAV" };
  const address = "/api/v1/issues/climate/notes";
  const sent = await page.request.post(address, { data: { body: "By a script." }, headers });
  expect(sent.status()).toBe(401);

  await signInAtOnce(page.context(), "analyst");
  await note.press("ControlOrMeta+Enter");
  const posted = page.getByRole("article").filter({ hasText: "Written by the first person." });
  await expect(posted).toHaveCount(1);
  await expect(page.getByText("By a script.")).toHaveCount(0);
});

test("the text of a tab that crashed is taken over like that of a closed one", async ({ as }) => {
  const page = await as("analyst2");
  await page.goto("/issues/taiwan");
  const crashing = await page.context().newPage();
  await crashing.goto("/issues/taiwan");
  const typed = "Typed before the crash.";
  const text = (tab: typeof page) => tab.getByLabel("Write a note");
  await expect(async () => {
    await text(crashing).fill(typed);
    const stored = await page.evaluate(() => JSON.stringify(localStorage));
    expect(stored).toContain(typed);
  }).toPass();

  // As long as it is open, its text is only offered.
  await page.reload();
  await expect(page.getByText(/^You have other unsaved text/)).toBeVisible();
  await expect(text(page)).toHaveValue("");
  const devtools = await crashing.context().newCDPSession(crashing);
  const crashed = crashing.waitForEvent("crash");
  devtools.send("Page.crash").catch(() => {});
  await crashed;
  await page.reload();
  await expect(text(page)).toHaveValue(typed);
  await page.getByRole("button", { name: "Discard this text" }).click();
});
