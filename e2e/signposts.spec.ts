import type { Page } from "@playwright/test";
import { violationsOn } from "./axe";
import { articleAbout, expect, test } from "./desk";
import { approveArticle } from "./reviewing";

test("a signpost looks back, finds new evidence, and is dismissed, sharpened and answered", async ({
  as,
}) => {
  const analyst = await as("analyst");
  await analyst.goto("/issues/taiwan");
  await analyst.getByRole("button", { name: "Add a signpost" }).click();
  const form = analyst.getByRole("dialog", { name: "Add a signpost" });
  await form.getByLabel("Words and phrases").fill("deterrence\nthe rota");
  await expect(form.getByRole("status").getByText(/would have matched/)).toContainText(
    /^\d+ of the \d+ pieces of evidence so far would have matched/,
  );
  await form.getByRole("button", { name: "Add" }).click();
  await expect(form.getByText("Describe the sign.")).toBeVisible();
  await form.getByLabel("Sign", { exact: true }).fill("Taiwan comes up at the pilots’ talks.");
  await form.getByText("Either way", { exact: true }).click();
  // A speaker is completed from those on file.
  const speakers = form.getByRole("textbox", { name: "Speakers" });
  await speakers.pressSequentially("Nobody\nswai");
  const offered = form.getByRole("listbox", { name: "Speakers" }).getByRole("option");
  await expect(offered).toHaveText([/^Michael Swaine/]);
  await speakers.press("ArrowDown");
  await speakers.press("Enter");
  await expect(speakers).toHaveValue("Nobody\nMichael Swaine");
  await expect(offered).toHaveCount(0);
  // What is typed in full stays as it is, whether or not it is on file.
  await speakers.fill("");
  await speakers.pressSequentially("Michael Swaine\nswai");
  await expect(speakers).toHaveValue("Michael Swaine\nswai");
  await expect(offered).toHaveText([/^Michael Swaine/]);
  await speakers.press("Tab");
  await expect(speakers).not.toBeFocused();
  await expect(speakers).toHaveValue("Michael Swaine\nswai");
  // The whole line is replaced, even what follows the cursor.
  await speakers.fill("Michael Swaine");
  for (const _ of "aine") await speakers.press("ArrowLeft");
  await offered.click();
  await expect(speakers).toHaveValue("Michael Swaine");
  await speakers.fill("");
  expect(await violationsOn(analyst)).toEqual([]);
  await form.getByRole("button", { name: "Add" }).click();
  const signposts = analyst.locator("[aria-labelledby=signposts]");
  await expect(signposts).toContainText("Taiwan comes up at the pilots’ talks.");
  await expect(signposts).toContainText("Looks for “deterrence” or “the rota”.");
  const matchesOn = (page: Page) => page.locator("[aria-labelledby=signpost-matches]");
  const matches = matchesOn(analyst);
  await expect(matches).toHaveCount(0);

  const admin = await as("admin");
  for (const place of ["Aldermoor", "Brackwater", "Culvermouth"])
    await approveArticle(admin, articleAbout(place).replace("the table", "the rota"));

  await analyst.goto("/inbox");
  const told = analyst.getByText(/added evidence that matches the signpost/).first();
  await expect(told).toBeVisible();
  await analyst.goto("/issues/taiwan");
  await expect(matches.getByRole("listitem")).toHaveCount(3);
  await expect(matches.getByRole("listitem").first()).toContainText("Found: “the rota”.");
  expect(await violationsOn(analyst)).toEqual([]);

  const manager = await as("manager");
  await manager.goto("/issues/taiwan");
  await expect(matchesOn(manager).getByRole("listitem")).toHaveCount(3);
  await expect(matchesOn(manager).getByRole("button")).toHaveCount(0);

  await matches.getByRole("button", { name: "Dismiss" }).first().click();
  const dismissal = analyst.getByRole("dialog", { name: /^Dismiss Q\d+$/ });
  await dismissal.getByLabel("Reason").fill("It only says so in passing.");
  // Escape closes the form and keeps what was typed.
  await analyst.keyboard.press("Escape");
  await expect(dismissal).toHaveCount(0);
  await matches.getByRole("button", { name: "Dismiss" }).first().click();
  await expect(dismissal.getByLabel("Reason")).toHaveValue("It only says so in passing.");
  await dismissal.getByRole("button", { name: "Dismiss" }).click();
  await expect(matches.getByRole("listitem")).toHaveCount(2);

  await matches.getByRole("link", { name: "Revise the estimate" }).first().click();
  await expect(analyst).toHaveURL(/\/outlook\?driver=/);
  const drivers = analyst.getByRole("group", { name: "Which evidence moved the estimate?" });
  await expect(drivers.getByRole("checkbox", { checked: true })).toHaveCount(1);
  await expect(analyst.getByLabel("New evidence")).toBeChecked();
  await analyst.getByLabel("What changed your mind").fill("It has come up.");
  await analyst.getByRole("button", { name: "Save revision" }).click();
  await expect(analyst).toHaveURL(/\/issues\/taiwan#outlook$/);
  await expect(matches.getByRole("listitem")).toHaveCount(1);

  await matches.getByRole("button", { name: "Sharpen the signpost" }).click();
  const sharpening = analyst.getByRole("dialog", { name: "Sharpen the signpost" });
  await sharpening.getByLabel("Sign", { exact: true }).fill("Taiwan is on the pilots’ agenda.");
  await sharpening.getByRole("button", { name: "Save" }).click();
  await expect(sharpening.getByText(/^Q\d+ still matches/)).toBeVisible();
  await sharpening.getByLabel("Words and phrases").fill("deterrence");
  await sharpening.getByRole("button", { name: "Save" }).click();
  await expect(matches).toHaveCount(0);
  await expect(analyst.getByText(/^Signpost sharpened\. Q\d+ no longer matches\.$/)).toBeVisible();
  await expect(signposts).toContainText("Taiwan is on the pilots’ agenda.");

  const own = signposts.getByRole("listitem").filter({ hasText: "pilots’ agenda" });
  await own.getByRole("button", { name: "Retire" }).click();
  await expect(own.getByRole("button", { name: "Retire" })).toHaveCount(0);
  await analyst.getByRole("button", { name: "Undo" }).click();
  await expect(own.getByRole("button", { name: "Retire" })).toBeVisible();
});
