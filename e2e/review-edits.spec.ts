import { agendaOf } from "@/scripts/test/desk/agenda";
import { violationsOn } from "./axe";
import { acceptAll, expect, holdBack, ingest, reviewStatus, test } from "./desk";
import { approveByKey, current, review, selectLine } from "./reviewing";

test("accepting saves an edit, moving on keeps it, and bulk actions ask first and undo at once", async ({
  as,
}) => {
  const page = await as("admin");
  await review(page, "Port Open", "Sample said that the pilots would be asked again in June.");
  const proposals = page.getByRole("list", { name: "Proposals" });
  const row = (words: string) => proposals.getByRole("listitem").filter({ hasText: words });
  const speaker = page.getByRole("combobox", { name: /^Speaker/ });
  const role = page.getByLabel("Role at the time");
  await page.keyboard.press("j");
  await page.keyboard.press("e");
  await speaker.fill("Beau Sample");
  await role.fill("the envoy of the union");
  await page.getByLabel(/^Also change the 2 other proposals/).check();
  await page.keyboard.press("a");
  await expect(row("not on the table")).toContainText("Accepted");
  await expect(row("not on the table")).toContainText(/Beau Sample.*, the envoy of the union/);
  await expect(row("nothing to add")).toContainText("Beau Sample");
  await expect(reviewStatus(page)).toContainText("3 left, 1 accepted");

  await page.keyboard.press("Control+z");
  await expect(
    page.getByText(/^Undid the edit of proposal 2, .* Proposal 2 is undecided again/),
  ).toBeVisible();
  await expect(proposals).not.toContainText("Beau Sample");
  await expect(reviewStatus(page)).toContainText("4 left, 0 accepted");
  await expect(current(page)).toContainText("not on the table");

  // A passage has no speaker, so the ticked box for the other proposals no longer counts.
  await page.keyboard.press("e");
  await speaker.fill("Beau Sample");
  await page.getByLabel(/^Also change the 2 other proposals/).check();
  await current(page).getByText("Passage", { exact: true }).click();
  await page.keyboard.press("Enter");
  await expect(speaker).toHaveCount(0);
  await page.keyboard.press("u");
  await expect(page.getByText("Undid the edit of proposal 2.")).toBeVisible();
  await expect(row("nothing to add")).not.toContainText("Speaker unknown");

  // Kept after clicking another proposal, and after a reload.
  await page.keyboard.press("e");
  await role.fill("an envoy, unsaved");
  await row("until the spring").click();
  await expect(current(page)).toContainText("until the spring");
  await expect(row("not on the table")).toContainText("Unsaved changes");
  await page.reload();
  await expect(row("not on the table")).toContainText("Unsaved changes");
  expect(await violationsOn(page)).toEqual([]);

  await page.getByRole("button", { name: "Reject the rest" }).click();
  const dialog = page.getByRole("dialog", { name: "Reject 4 proposals?" });
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(reviewStatus(page)).toContainText("4 left");
  await page.getByRole("button", { name: "Reject the rest" }).click();
  await dialog.getByRole("button", { name: "Reject 4 proposals" }).click();
  await expect(reviewStatus(page)).toContainText("0 left");
  await expect(page.getByRole("button", { name: /^Approve/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Open proposal 2" }).click();
  await expect(role).toHaveValue("an envoy, unsaved");
  await expect(current(page)).toContainText("Restored your unsaved text");
  await role.press("Escape");
  // What was done last is to be undone first, and that was not a decision.
  await page.keyboard.press("Control+z");
  await expect(page.getByText("Edit restored.")).toBeVisible();
  await page.getByRole("button", { name: "Open proposal 2" }).click();
  await role.press("Escape");
  await expect(page.getByRole("button", { name: /^Approve/ })).toBeVisible();
  await page.keyboard.press("u");
  await expect(page.getByText("4 proposals are undecided again.")).toBeVisible();
  await expect(reviewStatus(page)).toContainText("4 left, 0 accepted");
  // The message is beside the list, and gone with the next action.
  const said = await page.getByText("4 proposals are undecided again.").boundingBox();
  const buttons = await current(page).boundingBox();
  expect(said!.x + said!.width).toBeLessThan(buttons!.x);
  await page.keyboard.press("j");
  await expect(page.getByText("4 proposals are undecided again.")).toHaveCount(0);
});

test("Enter, U and E pressed before the answers act in order, and what is typed then stays", async ({
  as,
}) => {
  const page = await as("admin");
  await review(page, "Port Haste");
  const role = page.getByLabel("Role at the time");
  await page.keyboard.press("j");
  await page.keyboard.press("e");
  const before = await role.inputValue();
  await role.fill("the envoy of the union");
  const answer = await holdBack(page, /\/ingest\/\w+$/, "POST");
  for (const key of ["Enter", "u", "e"]) await page.keyboard.press(key);
  await expect(role).toHaveValue(before);
  await role.fill("a spokesman since May");
  answer();
  await expect(page.getByText("Undid the edit of proposal 2.")).toBeAttached();
  await expect(role).toHaveValue("a spokesman since May");
  await page.keyboard.press("Enter");
  await expect(current(page)).toContainText("Bo Sample, a spokesman since May");
});

test("an issue has the same key for all proposals, the suggested ones first, and Shift+A approves once all is decided", async ({
  as,
}) => {
  const page = await as("admin");
  const id = await review(page, "Port Keys");
  const issues = current(page).getByRole("group", { name: "Issues" }).getByRole("button");
  const names = await issues.allTextContents();
  await page.keyboard.press("j");
  expect(await issues.allTextContents()).toEqual(names);
  const at = names.findIndex((name) => /^\dTaiwan/.test(name));
  const first = issues.nth(at);
  const second = issues.nth(2);
  expect(at).not.toBe(2);
  await expect(first).toHaveAttribute("aria-description", "Suggested");
  await expect(first).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press(`${at + 1}`);
  await expect(first).toHaveAttribute("aria-pressed", "false");
  await expect(page.getByRole("status").getByText(/^Unlinked from Taiwan /)).toBeAttached();
  await page.keyboard.press(`${at + 1}`);
  await expect(first).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("r");
  await expect(current(page).getByRole("radio", { name: "Supports" })).toBeChecked();
  await page.keyboard.press("3");
  await expect(second).toHaveAttribute("aria-pressed", "true");
  const other = ((await second.textContent()) ?? "").replace(/^\d\s*/, "");
  await page.keyboard.press("Shift+A");
  await expect(page.getByText("3 still to decide before you can approve.")).toBeVisible();
  await expect(reviewStatus(page)).toContainText("3 left, 0 accepted");
  // Another order of what is linked doesn't give the keys to other issues.
  await page.reload();
  expect(await issues.allTextContents()).toEqual(names);
  await page.keyboard.press("j");
  await expect(second).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toContainText(`Unlink from ${other}`);
  await page.keyboard.press("Escape");

  await acceptAll(page);
  await expect(page.getByRole("button", { name: /^Approve/ })).toContainText("Shift+A");
  const approved = await approveByKey(page, id);
  await expect(page.getByText("Approved with 3 quotations")).toBeVisible();
  const taiwan = approved.find(({ exact }) => exact.startsWith("Taiwan"))!;
  const titles = taiwan.issues.map(({ title }) => title);
  expect(titles).toHaveLength(2);
  expect(titles).toContain(other);
});

test("added words that overlap a proposal get a warning, and of two that count twice the linked one stays", async ({
  as,
}) => {
  const page = await as("admin");
  const said =
    "Ana Example, the deputy trade minister, said on Monday that Oslo was “playing with fire” over the strait.";
  const id = await ingest(page, `Pilots overlap\n\n${said}\n\n${agendaOf("Overlap")}\n`);
  await selectLine(page, "playing with fire");
  await page.keyboard.press("n");
  const form = page.getByRole("form", { name: "Add a quotation" });
  await expect(form).toHaveAccessibleDescription(
    /^These words overlap proposals 1 and 2\. Accept /,
  );
  await page.keyboard.press("Escape");
  await expect(form).toHaveCount(0);
  await expect(current(page)).toBeFocused();

  await page.keyboard.press("j");
  await page.keyboard.press("1");
  await expect(current(page).locator("[aria-pressed=true]")).toHaveCount(1);
  await acceptAll(page);
  await expect(page.getByText("Proposal 2 is part of a longer one")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Reject 1", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(reviewStatus(page)).toContainText("0 left, 1 accepted");
  await expect(page.locator(":focus")).toContainText("All proposals have been decided");
  expect(await approveByKey(page, id)).toMatchObject([
    { exact: "playing with fire", issues: [expect.anything()] },
  ]);
});
