import { bar, margin, openArticle, selectByMouse } from "./demo-article";
import { expect, holdBack, test } from "./desk";

test("unsaved text on words is listed after a reload, and continued or discarded", async ({
  as,
}) => {
  const page = await as("admin");
  const article = await openArticle(page);
  const form = page.getByRole("region", { name: "Annotate" });
  const unsaved = page.getByRole("status").filter({ hasText: "Unsaved text" });
  await selectByMouse(page, article, "Beijing broke off joint climate work");
  await bar(page).getByRole("button", { name: /^Note/ }).click();
  await form.getByLabel("Write a note").fill("Unsaved on a train.");
  await expect(unsaved).toHaveCount(0);

  await page.reload();
  await expect(unsaved).toContainText("Note on “Beijing broke off joint climate work”");
  await unsaved.getByRole("button", { name: "Continue" }).click();
  await expect(form.getByLabel("Write a note")).toBeFocused();
  await expect(form.getByLabel("Write a note")).toHaveValue("Unsaved on a train.");
  await form.getByLabel("Write a note").press("End");
  await page.keyboard.type(" Ended at home.");
  await page.keyboard.press("Control+Enter");
  await expect(margin(page)).toContainText("Unsaved on a train. Ended at home.");
  await expect(unsaved).toHaveCount(0);

  await selectByMouse(page, article, "Beijing broke off joint climate work");
  await bar(page).getByRole("button", { name: /^Ask/ }).click();
  await form.getByLabel("Ask a question").fill("Is that so?");
  await page.keyboard.press("Escape");
  await expect(unsaved).toContainText("Question on");
  await unsaved.getByRole("button", { name: "Discard" }).click();
  await expect(unsaved).toHaveCount(0);
  await page.reload();
  await expect(article).toBeVisible();
  await expect(unsaved).toHaveCount(0);
});

test("what is typed while a form is being saved is there when it’s opened again", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.goto("/issues/tariffs/hypotheses");
  const answer = await holdBack(page, "/issues/tariffs/hypotheses", "POST");
  await page.keyboard.press("h");
  const text = page.getByRole("dialog").getByLabel("Hypothesis");
  await expect(text).toBeFocused();
  await page.keyboard.type("Both sides hold");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("button", { name: "Saving…" })).toBeVisible();
  await page.keyboard.type(" until the summit");
  answer();
  await expect(text).toHaveCount(0);
  await expect(page.getByRole("rowheader", { name: /Both sides hold$/ })).toBeVisible();
  await page.keyboard.press("h");
  await expect(text).toHaveValue("Both sides hold until the summit");
  await page.getByRole("button", { name: "Discard this text" }).click();
  await expect(text).toHaveValue("");
});

test("a reason for unlinking survives a reload", async ({ as }) => {
  const page = await as("analyst");
  const unlink = page.getByRole("button", { name: /^Unlink Q\d+/ }).first();
  const reason = page.getByRole("dialog").getByLabel("Reason");
  await page.goto("/issues/taiwan");
  await unlink.click();
  await reason.fill("Said of another strait.");
  await page.reload();
  await unlink.click();
  await expect(reason).toHaveValue("Said of another strait.");
});

test("what was typed while a note was being saved is the next note, without the saved one", async ({
  as,
}) => {
  const page = await as("analyst2");
  await page.goto("/issues/climate");
  const field = page.getByRole("textbox", { name: "Write a note" });
  const answer = await holdBack(page, "/issues/climate", "POST");
  await field.fill("The first.");
  const send = page.locator("form").filter({ has: field }).locator("[type=submit]");
  const { width } = (await send.boundingBox())!;
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("button", { name: "Saving…", exact: true })).toBeVisible();
  // A second click can't hit what is next to it.
  expect((await send.boundingBox())!.width).toBeGreaterThanOrEqual(width);
  await page.keyboard.type(" The second.");
  answer();
  await expect(field).toHaveValue("The second.");
});

test("a note whose saving is cut off by a reload is restored, and not written twice", async ({
  as,
}) => {
  const page = await as("analyst2");
  // The save reaches the desk, but the answer doesn't reach the page.
  await page.route("/issues/russia", async (route) => {
    if (route.request().method() === "POST") await route.fetch();
    else await route.continue();
  });
  await page.goto("/issues/russia");
  const field = page.getByRole("textbox", { name: "Write a note" });
  await field.fill("Sent before the reload.");
  const saved = async () => {
    const { items } = await (await page.request.get("/api/v1/issues/russia/notes")).json();
    return items.filter(({ body }: { body: string }) => body === "Sent before the reload.").length;
  };
  await page.keyboard.press("Control+Enter");
  await expect.poll(saved).toBe(1);
  await page.reload();
  await page.unrouteAll();
  await expect(field).toHaveValue("Sent before the reload.");
  await field.press("Control+Enter");
  await expect(field).toHaveValue("");
  await expect(page.getByText("Note added.")).toBeVisible();
  expect(await saved()).toBe(1);
});

test("another tab’s unsaved text is no longer offered once it is saved there", async ({ as }) => {
  const page = await as("analyst2");
  await page.goto("/issues/climate");
  const field = page.getByRole("textbox", { name: "Write a note" });
  await field.fill("Written in the first tab.");
  const second = await page.context().newPage();
  await second.goto("/issues/climate");
  const offer = second.getByText(/^You have other unsaved text/);
  await expect(offer).toBeVisible();
  await field.press("Control+Enter");
  await expect(field).toHaveValue("");
  await expect(offer).toHaveCount(0);
});

test("a reply that was typed but not sent is named below its note after a reload", async ({
  as,
}) => {
  const page = await as("analyst2");
  await page.goto("/issues/taiwan");
  const note = page.locator("[id^=note-]").first();
  await note.getByRole("button", { name: "Reply" }).click();
  await note.getByLabel(/^Reply to/).fill("Not sent yet.");
  await page.reload();
  await note.getByRole("button", { name: "Unsent reply" }).click();
  await expect(note.getByLabel(/^Reply to/)).toHaveValue("Not sent yet.");
  await note.getByRole("button", { name: "Reply", exact: true }).click();
  await expect(page.getByText("Reply added.")).toBeVisible();
  await expect(note.getByRole("button", { name: "Unsent reply" })).toHaveCount(0);
});
