import { bar, margin, openArticle, selectByMouse } from "./article";
import { expect, test } from "./desk";

test("what was begun on words is found again after a reload, gone on with, saved or discarded", async ({
  as,
}) => {
  const page = await as("admin");
  const article = await openArticle(page);
  const form = page.getByRole("region", { name: "Annotate the words" });
  const begun = page.getByRole("status").filter({ hasText: "Begun and not saved" });
  await selectByMouse(page, article, "Beijing broke off joint climate work");
  await bar(page).getByRole("button", { name: /^Note/ }).click();
  await form.getByLabel("Write a note").fill("Begun on a train.");
  await expect(begun).toHaveCount(0);

  await page.reload();
  await expect(begun).toContainText("Note on “Beijing broke off joint climate work”");
  await begun.getByRole("button", { name: "Go on" }).click();
  await expect(form.getByLabel("Write a note")).toBeFocused();
  await expect(form.getByLabel("Write a note")).toHaveValue("Begun on a train.");
  await form.getByLabel("Write a note").press("End");
  await page.keyboard.type(" Ended at home.");
  await page.keyboard.press("Control+Enter");
  await expect(margin(page)).toContainText("Begun on a train. Ended at home.");
  await expect(begun).toHaveCount(0);

  await selectByMouse(page, article, "Beijing broke off joint climate work");
  await bar(page)
    .getByRole("button", { name: /^Question/ })
    .click();
  await form.getByLabel("Ask a question").fill("Is that so?");
  await page.keyboard.press("Escape");
  await expect(begun).toContainText("Question on");
  await begun.getByRole("button", { name: "Discard" }).click();
  await expect(begun).toHaveCount(0);
  await page.reload();
  await expect(article).toBeVisible();
  await expect(begun).toHaveCount(0);
});
