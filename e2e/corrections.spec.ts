import { violationsOn } from "./axe";
import { expect, test } from "./desk";
import { approveArticle } from "./reviewing";

const ARTICLE = `Tin in Editport

“Tariffs on tin are to go up,” said Tia Exemplar, the trade envoy of Editport.

“Nobody in Editport had asked for tin,” said Tia Exemplar.
`;

test("an admin edits and removes a quotation, in its article and on its issue, and undoes both", async ({
  as,
}) => {
  const page = await as("admin");
  await approveArticle(page, ARTICLE);
  const margin = page.getByRole("complementary", { name: "Quotations and notes" });
  const cards = margin.getByRole("listitem");
  const dialog = page.getByRole("dialog");
  await page.locator("mark", { hasText: "Tariffs on tin" }).click();
  const edit = margin.locator("[data-current]").getByRole("button", { name: /^Correct Q/ });
  await edit.press("Enter");
  const speaker = dialog.getByRole("combobox", { name: /^Speaker/ });
  await speaker.fill("Theo Sample");
  await dialog.getByLabel(/^Also change the speaker and role of the other quotation/).check();
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByText("Give a reason. It’s kept in the history.")).toBeVisible();
  expect(await violationsOn(page, "dialog")).toEqual([]);
  await dialog.getByLabel("Reason").fill("The paper misspelt her.");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(cards.filter({ hasText: "Theo Sample" })).toHaveCount(2);
  await expect(margin.getByText(/^Q\d+ and 1 other corrected$/)).toBeVisible();
  await expect(edit).toBeFocused();
  await margin.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(cards.filter({ hasText: "Tia Exemplar" })).toHaveCount(2);
  await expect(margin.getByText(/corrected$/)).toHaveCount(0);
  await expect(margin.locator("[data-current]")).toBeFocused();

  await page.goto("/issues/tariffs");
  const evidence = page.getByRole("region", { name: /^Evidence/ });
  const item = evidence.getByRole("listitem").filter({ hasText: "Tariffs on tin" });
  await item.getByRole("button", { name: /^Correct Q/ }).press("Enter");
  await dialog.getByLabel("Role at the time").fill("the envoy of Editport");
  await dialog.getByText("Denies", { exact: true }).click();
  await dialog.getByLabel("Reason").fill("As the article says below.");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(evidence.getByText("the envoy of Editport")).toBeVisible();
  const corrected = evidence.getByRole("listitem").filter({ hasText: "the envoy of Editport" });
  await expect(corrected).toContainText("denies:");
  await corrected.getByRole("button", { name: /^Remove Q/ }).press("Enter");
  await dialog.getByLabel("Reason").fill("It is a rumour.");
  await dialog.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(corrected).toHaveCount(0);
  // The message replaces the one before.
  await expect(page.getByText(/^Q\d+ removed\.$/)).toBeVisible();
  await expect(page.getByText(/^Q\d+ corrected\.$/)).toHaveCount(0);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(corrected).toHaveCount(1);
  await expect(page.getByText(/^Q\d+ restored\.$/)).toBeVisible();

  const manager = await as("manager");
  await manager.goto("/issues/tariffs");
  await expect(manager.getByRole("region", { name: /^Evidence/ })).toContainText("Editport");
  await expect(manager.getByRole("button", { name: /^(Edit|Remove) Q/ })).toHaveCount(0);
});
