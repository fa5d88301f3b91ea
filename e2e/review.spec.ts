import { agendaOf } from "@/scripts/test/desk/agenda";
import { violationsOn } from "./axe";
import { acceptAll, expect, ingest, isPageRequest, keepStale, reviewStatus, test } from "./desk";
import { current, review, selectLine } from "./reviewing";

test("one admin's typing stays while another decides, and both see who decided", async ({ as }) => {
  const [one, other] = [await as("admin"), await as("admin")];
  await review(one, "Port Both");
  await other.goto(one.url());
  await one.keyboard.press("e");
  await one.getByLabel("Role at the time").fill("a minister in all but name");
  await one.locator("form").getByText("Indirect quotation").click();
  await other.keyboard.press("e");
  await other.getByLabel("Role at the time").fill("the minister of trade");
  await other.locator("form").getByText("Mixed quotation").click();
  await other.getByLabel("Role at the time").focus();
  await other.keyboard.press("Enter");
  await expect(one.getByText("This proposal has changed since you started typing")).toBeVisible({
    timeout: 3_000,
  });
  await expect(one.getByText(/^The role is now the minister of trade\./)).toBeVisible();
  await expect(one.getByText(/^The kind is now Mixed quotation\./)).toBeVisible();
  await expect(one.getByLabel("Role at the time")).toHaveValue("a minister in all but name");
  await expect(one.getByRole("combobox", { name: /^Speaker/ })).toHaveValue("Ana Example");

  await other.keyboard.press("a");
  await expect(current(one)).toContainText("Accepted by Ada", { timeout: 3_000 });
  await expect(one.getByLabel("Role at the time")).toHaveValue("a minister in all but name");
  await one.getByLabel("Role at the time").press("Enter");
  await expect(current(one)).toContainText("a minister in all but name");
  await expect(other.getByText("a minister in all but name").first()).toBeVisible();
});

test("known speakers are suggested, and a similar name is replaced in all proposals", async ({
  as,
}) => {
  const page = await as("admin");
  await review(page, "Port Ledger");
  await acceptAll(page);
  await page.getByRole("button", { name: /^Approve with \d+ quotations$/ }).click();
  await expect(page).toHaveURL(/\/sources\/\w+/);

  await review(page, "Port Second");
  await expect(current(page)).toContainText(/known, \d+ quotations?/);
  await page.locator("mark", { hasText: "Taiwan is not on the table" }).first().click();
  await page.keyboard.press("e");
  const speaker = page.getByRole("combobox", { name: /^Speaker/ });
  await speaker.fill("B. Sample");
  await page.getByLabel(/^Also change the/).check();
  await speaker.press("Enter");
  await expect(current(page)).toContainText("Did you mean");
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("button", { name: /^Bo Sample in all/ }).press("Enter");
  await expect(page.locator("li[aria-current=true]:focus-within")).toHaveCount(1);
  await expect(current(page)).toContainText(/known, \d+ quotations?/);
  await expect(page.getByRole("list", { name: "Proposals" })).not.toContainText("B. Sample");

  await page.keyboard.press("e");
  await speaker.fill("exampl");
  await expect(page.getByRole("option", { name: /Ana Example/ })).toContainText("quotation");
  await speaker.press("ArrowDown");
  await speaker.press("Enter");
  await expect(speaker).toHaveValue("Ana Example");
  // With her own role, not that of the speaker before.
  await expect(page.getByLabel(/^Role at the time/)).toHaveValue("deputy trade minister");
  await speaker.press("Enter");
  await expect(current(page)).toContainText("Ana Example");
});

test("the current proposal's mark is highlighted without rendering the article again", async ({
  as,
}) => {
  const page = await as("admin");
  await review(page, "Port Steady");
  const marks = page.getByRole("region", { name: "Article" }).locator("mark");
  const rendered = await marks.first().evaluateHandle((mark) => {
    const key = Object.keys(mark).find((each) => each.startsWith("__reactProps"));
    const props = () => Reflect.get(mark, key ?? "");
    const first = props();
    return { once: () => first !== undefined && props() === first };
  });
  await expect(marks.first()).toHaveAttribute("data-current");
  await page.keyboard.press("j");
  await expect(marks.nth(1)).toHaveAttribute("data-current");
  await expect(marks.first()).not.toHaveAttribute("data-current");
  await selectLine(page, "Nobody in the harbour");
  await page.keyboard.press("j");
  await expect(marks.nth(2)).toHaveAttribute("data-current");
  expect(await rendered.evaluate((mark) => mark.once())).toBe(true);
  await page.keyboard.press("a");
  await expect(marks.nth(2)).toHaveAttribute("data-state", "ACCEPTED");
  await expect(marks.nth(2)).not.toHaveAttribute("data-current");
  await expect(page.locator("mark[data-current]")).toHaveAttribute("data-state", "PENDING");
});

test("an approval is undone, and approving again keeps the quotations' numbers", async ({ as }) => {
  const page = await as("admin");
  const id = await review(page, "Port Undo");
  await acceptAll(page);
  const approve = page.getByRole("button", { name: /^Approve with \d+ quotations$/ });
  await approve.click();
  await expect(page.getByText(/^Approved with \d+ quotations$/)).toBeVisible();
  const numbers = async () => {
    const source = await (await page.request.get(`/api/v1/sources/${id}`)).json();
    return source.quotes.map(({ number }: { number: number }) => number);
  };
  const before = await numbers();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page).toHaveURL(/\/ingest\/\w+$/);
  await expect(reviewStatus(page)).toContainText("0 left");
  const manager = await as("manager");
  expect((await manager.goto(`/sources/${id}`))?.status()).toBe(404);
  await approve.click();
  await expect(page).toHaveURL(/\/sources\/\w+/);
  expect(await numbers()).toEqual(before);

  const body = `As [Q${before[0]}] says.`;
  const note = await manager.request.post("/api/v1/issues/taiwan/notes", { data: { body } });
  expect(note.status()).toBe(201);
  await expect(page.getByText(/(Nothing|No judgement or note) rests on it/)).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Not reopened")).toBeVisible();
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  await expect(page.getByText(/(Nothing|No judgement or note) rests on it/)).toBeHidden();
  await page.reload();
  await expect(page.getByText("Not reopened")).toBeHidden();
  await page.getByRole("button", { name: "Reopen", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("listitem")).toHaveText([/^a note by .* \(Q\d+\)$/]);
  await expect(dialog.getByText("Withdraw the source instead.")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Reopen" })).toHaveCount(0);
});

test("undoing the approval of a changed source refreshes the page once, then succeeds", async ({
  as,
}) => {
  const [page, other] = [await as("admin"), await as("admin")];
  const id = await review(page, "Port Twice");
  await acceptAll(page);
  await keepStale(page);
  await page.getByRole("button", { name: /^Approve with \d+ quotations$/ }).click();
  await expect(page).toHaveURL(/\/sources\/\w+$/);
  await other.goto(`/sources/${id}`);
  await other.getByRole("button", { name: "Edit details" }).click();
  await other.getByLabel("Publisher").fill("The Port Twice Post");
  await other.getByRole("button", { name: "Save" }).click();
  await expect(other.getByText("The Port Twice Post").first()).toBeVisible();

  const read: string[] = [];
  page.on("request", (request) => {
    if (isPageRequest(request)) read.push(new URL(request.url()).pathname);
  });
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("The Port Twice Post").first()).toBeVisible();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page).toHaveURL(`/ingest/${id}`);
  expect(read.filter((path) => path === `/sources/${id}`)).toHaveLength(1);
});

test("a proposal's words are corrected by keyboard, and the focus returns to its form", async ({
  as,
}) => {
  const page = await as("admin");
  await review(page, "Port Words");
  const quote = current(page).locator("blockquote");
  await expect(quote).toHaveText("The tariffs will stay until the spring,");
  await page.keyboard.press("e");
  await current(page).getByRole("button", { name: "Select in the article" }).press("Enter");
  await expect(page.getByRole("application", { name: "Selecting words" })).toBeFocused();
  // The comma is a separate step.
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(page.getByRole("button", { name: /^Add as quotation/ })).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(quote).toHaveText("The tariffs will stay until the");
  await expect(page.getByRole("combobox", { name: /^Speaker/ })).toBeFocused();
  // Cancelling leaves the words as they were, and can be taken back.
  await page.keyboard.press("Escape");
  await expect(current(page)).toBeFocused();
  await expect(quote).toHaveText("The tariffs will stay until the spring,");
  await page.locator(".last-act").getByRole("button", { name: "Undo" }).click();
  await expect(quote).toHaveText("The tariffs will stay until the");
  await current(page)
    .getByRole("button", { name: /^Save ↵/ })
    .click();
  await expect(current(page).getByRole("button", { name: /^Edit/ })).toBeVisible();
  await page.reload();
  await expect(quote).toHaveText("The tariffs will stay until the");
});

test("a lost connection leaves the page where it is, and the review continues once it is back", async ({
  as,
}) => {
  const page = await as("admin");
  await review(page, "Port Offline");
  const status = (await reviewStatus(page).textContent()) ?? "";
  const [address, first] = [page.url(), await current(page).getAttribute("data-ordinal")];
  await page.context().setOffline(true);
  await page.keyboard.press("a");
  const failed = page.getByRole("alert").filter({ hasText: "Couldn’t save" });
  await expect(failed).toContainText("Try again.");
  await expect(reviewStatus(page)).toHaveText(status);
  expect(page.url()).toBe(address);
  await page.context().setOffline(false);
  await page.keyboard.press("k");
  await expect(current(page)).toHaveAttribute("data-ordinal", first!);
  await page.keyboard.press("a");
  await expect(failed).toHaveCount(0);
  await expect(reviewStatus(page)).not.toHaveText(status);
});

test("a decision after signing out is refused on the spot, and nothing is lost", async ({ as }) => {
  const page = await as("admin");
  await review(page, "Port Absent");
  const status = (await reviewStatus(page).textContent()) ?? "";
  const address = page.url();
  await page.context().clearCookies();
  await page.keyboard.press("a");
  await expect(page.getByRole("alert").filter({ hasText: "signed out" })).toBeVisible();
  expect(page.url()).toBe(address);
  await expect(reviewStatus(page)).toHaveText(status);
});

test("quoted words and the statement that they are part of are not counted twice", async ({
  as,
}) => {
  const page = await as("admin");
  const said =
    "Ana Example, the deputy trade minister, said on Monday that Oslo was “playing with fire” over the strait.";
  await ingest(page, `Pilots part in Twicehaven\n\n${said}\n\n${agendaOf("Twicehaven")}\n`);
  await page.keyboard.press("j");
  await expect(current(page)).toContainText(
    "These words are part of proposal 1. Accept one of the two",
  );
  // At the last proposal J moves nothing, but returns the focus to it.
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("j");
  await expect(current(page)).toBeFocused();
  await page.keyboard.press("k");
  await page.keyboard.press("a");
  await expect(current(page)).toContainText("accepting these too would count them twice");
  await page.keyboard.press("a");
  await expect(
    page.getByText("Proposal 2 is part of a longer one and would count twice."),
  ).toBeVisible();
  await page.getByRole("button", { name: "Reject 2", exact: true }).click();
  await expect(reviewStatus(page)).toContainText("0 left, 1 accepted");
  await expect(page.getByRole("button", { name: "Approve with 1 quotation" })).toBeVisible();
});
