import type { Page } from "@playwright/test";
import { violationsOn } from "./axe";
import { expect, holdBack, keepStale, test } from "./desk";

const change = (page: Page, what: string) => page.getByRole("button", { name: `Change ${what}` });
const facts = (page: Page) => page.getByRole("complementary", { name: "Facts" });
const status = (page: Page, text: string) => page.getByRole("status").getByText(text);

/** The issue as REST returns it. */
const read = async (page: Page, slug: string) =>
  (await page.request.get(`/api/v1/issues/${slug}`)).json();

test("by keyboard alone, an analyst edits the title, status, due date and parties where they are", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.goto("/issues/human-rights");
  const before = await read(page, "human-rights");

  // E and Enter open the editor, Escape closes it and keeps what was typed, Cancel doesn’t, Ctrl+Enter saves.
  await change(page, "title").focus();
  await page.keyboard.press("e");
  const title = page.getByRole("textbox", { name: "Title" });
  await expect(title).toBeFocused();
  await title.fill("Something else");
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(title).toHaveCount(0);
  await expect(change(page, "title")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(title).toHaveValue("Something else");
  await expect(status(page, "Restored your unsaved text")).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).press("Enter");
  await expect(change(page, "title")).toBeFocused();
  expect((await read(page, "human-rights")).title).toBe(before.title);
  await page.keyboard.press("Enter");
  await expect(title).toHaveValue(before.title);
  await title.fill("Human rights in the talks");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Human rights in the talks");
  await expect(change(page, "title")).toBeFocused();

  await change(page, "status").press("Enter");
  await page.getByRole("combobox", { name: "Status" }).selectOption({ label: "Dormant" });
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("USCN-2 · Dormant")).toBeVisible();

  await change(page, "due date").press("Enter");
  await expect(page.getByRole("textbox", { name: "Due date" })).toBeFocused();
  await page.keyboard.type("5 Mar 2031");
  await page.keyboard.press("Enter");
  await expect(facts(page).getByText("5 Mar 2031").first()).toBeVisible();
  // It is also one of the dates ahead.
  await expect(page.getByRole("region", { name: "Dates ahead" })).toContainText("5 Mar 2031");

  await change(page, "parties").press("Enter");
  const parties = page.getByRole("combobox", { name: "Parties" });
  await parties.pressSequentially("United Nations, chi");
  await expect(page.getByRole("option", { name: "China" })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(parties).toHaveValue("United Nations, China");
  await page.keyboard.press("Control+Enter");
  await expect(facts(page).getByText("United Nations, China")).toBeVisible();
  // The page shows a value while it is still being saved.
  await expect
    .poll(() => read(page, "human-rights"))
    .toMatchObject({
      title: "Human rights in the talks",
      status: "DORMANT",
      dueOn: "2031-03-05",
      parties: ["United Nations", "China"],
    });
  expect(await violationsOn(page)).toEqual([]);
  const { version } = await read(page, "human-rights");
  const data = { version, title: before.title, status: "ACTIVE", dueOn: null, parties: [] };
  expect((await page.request.patch("/api/v1/issues/human-rights", { data })).status()).toBe(200);
});

test("a value is shown at once while it is saved, and the old one is back if it is refused", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.goto("/issues/tariffs");
  const heading = page.getByRole("heading", { level: 1 });
  const before = (await heading.textContent())!;
  const answer = await holdBack(page, "/issues/tariffs", "POST");
  await change(page, "title").click();
  const title = page.getByRole("textbox", { name: "Title" });
  await title.fill("T".repeat(161));
  await page.keyboard.press("Enter");
  await expect(heading).toHaveText("T".repeat(161));
  await expect(title).toBeHidden();
  answer();
  await expect(heading).toHaveText(before);
  await expect(page.getByText("Enter at most 160 characters.")).toBeVisible();
  await expect(title).toHaveValue("T".repeat(161));
  await expect(title).toBeFocused();
  expect((await read(page, "tariffs")).title).toBe(before);

  // The same if the desk doesn't respond; after a reload the text is still there.
  await page.unrouteAll();
  await page.route("/issues/tariffs", (route) =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  );
  await title.fill("Tariffs, briefly");
  await page.keyboard.press("Enter");
  await expect(page.getByText("the desk isn’t responding")).toBeVisible();
  await expect(heading).toHaveText(before);
  await page.unrouteAll();
  await page.reload();
  await change(page, "title").click();
  await expect(title).toHaveValue("Tariffs, briefly");
  await expect(status(page, "Restored your unsaved text")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(title).toHaveCount(0);
});

test("if someone else has changed the same field, both are shown; a change to another field is no conflict", async ({
  as,
}) => {
  const [one, other] = [await as("analyst"), await as("analyst2")];
  await keepStale(one);
  await one.goto("/issues/climate");
  const edit = async (patch: object) => {
    const { version } = await read(other, "climate");
    const data = { version, ...patch };
    expect((await other.request.patch("/api/v1/issues/climate", { data })).status()).toBe(200);
  };
  const before = await read(one, "climate");

  await change(one, "bottom line").click();
  const text = one.getByRole("textbox", { name: "Bottom line" });
  await text.fill("Talks are close.");
  await edit({ salience: before.salience === 4 ? 3 : 4 });
  await one.keyboard.press("Control+Enter");
  await expect(text).toHaveCount(0);
  await expect(change(one, "bottom line")).toBeFocused();
  await expect(one.locator(".in-place > div").first()).toHaveText("Talks are close.");

  await change(one, "bottom line").click();
  await text.fill("Talks are off.");
  await edit({ bottomLine: "Talks are stuck." });
  await one.keyboard.press("Control+Enter");
  await expect(status(one, "has since changed this issue")).toBeVisible();
  await expect(one.getByText("The bottom line is now Talks are stuck.")).toBeVisible();
  await expect(text).toHaveValue("Talks are off.");
  expect((await read(one, "climate")).bottomLine).toBe("Talks are stuck.");
  expect(await violationsOn(one)).toEqual([]);
  await one.keyboard.press("Control+Enter");
  await expect(change(one, "bottom line")).toBeFocused();
  expect((await read(one, "climate")).bottomLine).toBe("Talks are off.");
  await edit({ bottomLine: before.bottomLine, salience: before.salience });
});

test("two fields saved one right after the other don’t collide, even if someone has changed a third", async ({
  as,
}) => {
  const [one, other] = [await as("analyst"), await as("analyst2")];
  await keepStale(one);
  await one.goto("/issues/climate");
  const before = await read(other, "climate");
  const { version } = before;
  const data = { version, salience: before.salience === 4 ? 3 : 4 };
  expect((await other.request.patch("/api/v1/issues/climate", { data })).status()).toBe(200);

  // Hold the first save until the second is queued behind it.
  const held: (() => void)[] = [];
  await one.route("/issues/climate", async (route) => {
    if (route.request().method() === "POST" && held.length === 0)
      await new Promise<void>((resolve) => held.push(resolve));
    return route.continue();
  });
  await change(one, "title").click();
  await one.getByRole("textbox", { name: "Title" }).fill("Climate talks");
  await one.keyboard.press("Enter");
  await expect.poll(() => held.length).toBe(1);
  await change(one, "due date").click();
  await one.getByRole("textbox", { name: "Due date" }).fill("5 Mar 2031");
  await one.keyboard.press("Enter");
  await expect(facts(one).getByText("5 Mar 2031").first()).toBeVisible();
  held[0]!();
  await expect
    .poll(() => read(one, "climate"))
    .toMatchObject({ title: "Climate talks", dueOn: "2031-03-05" });
  await expect(status(one, "Not saved")).toHaveCount(0);
  const { title, dueOn, salience } = before;
  const now = (await read(one, "climate")).version;
  const back = { version: now, title, dueOn, salience };
  expect((await one.request.patch("/api/v1/issues/climate", { data: back })).status()).toBe(200);
});

test("the bottom line completes and links what it names, questions a misfit, and refuses an unknown key but not a word", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.goto("/issues/russia");
  const before = await read(page, "russia");
  await change(page, "bottom line").press("Enter");
  const text = page.getByRole("textbox", { name: "Bottom line" });
  // Words that don't fit the figure below are questioned, but can be saved.
  await text.fill("That China supplies arms is almost certain.");
  await expect(page.getByText("Check this: ")).toBeVisible();
  await text.fill("");
  await expect(page.getByText("Check this: ")).toHaveCount(0);
  await text.pressSequentially("After COVID-19 and AIIB-2, see USCN-");
  await expect(page.getByRole("option", { name: /USCN-6/ })).toBeVisible();
  await page.keyboard.type("6");
  await page.keyboard.press("Enter");
  await text.pressSequentially("and USCN-99.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("There’s no issue USCN-99.")).toBeVisible();
  await text.fill("After COVID-19 and AIIB-2, see USCN-6.");
  await page.keyboard.press("Control+Enter");
  await expect(change(page, "bottom line")).toBeFocused();
  const line = page.locator(".in-place").filter({ hasText: "After COVID-19" });
  await expect(line.getByRole("link")).toHaveText(["USCN-6"]);
  // One that doesn't fit is marked where it is read, for those who may edit it.
  const save = async (bottomLine: string) => {
    const data = { version: (await read(page, "russia")).version, bottomLine };
    expect((await page.request.patch("/api/v1/issues/russia", { data })).status()).toBe(200);
  };
  await save("That China supplies arms is almost certain.");
  const manager = await as("manager");
  for (const path of ["/issues/russia", "/summary"]) {
    await page.goto(path);
    const misfit = "The words of the bottom line don’t fit the likelihood of the lead forecast.";
    await expect(page.getByText(misfit)).toBeVisible();
    await manager.goto(path);
    await expect(manager.getByText(/is almost certain/)).toBeVisible();
    await expect(manager.getByText(misfit)).toBeVisible();
  }
  await save(before.bottomLine);
});
