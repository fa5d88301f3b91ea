import { expect, listening, test } from "./desk";

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
  await expect(first.getByText(/^You have other unsaved text from \d\d:\d\d\.$/)).toBeVisible();
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
