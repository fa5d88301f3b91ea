import { bar, margin, openArticle, selectByMouse } from "./article";
import { expect, test } from "./desk";

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
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("/issues/tariffs/hypotheses", async (route) => {
    if (route.request().method() === "POST") await held;
    await route.continue();
  });
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
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("/issues/climate", async (route) => {
    if (route.request().method() === "POST") await held;
    await route.continue();
  });
  await field.fill("The first.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("button", { name: "Saving…" })).toBeVisible();
  await page.keyboard.type(" The second.");
  answer();
  await expect(field).toHaveValue("The second.");
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
