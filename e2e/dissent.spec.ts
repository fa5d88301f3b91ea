import { expect, test } from "./desk";

test("a colleague dissents by one key, is answered, is asked again after a revision, and withdraws", async ({
  as,
}) => {
  const colleague = await as("analyst");
  await colleague.goto("/issues/human-rights");
  await colleague.keyboard.press("d");
  const dialog = colleague.getByRole("dialog", { name: "Dissent" });
  // Not the desk's figure, from which nobody can dissent.
  await expect(dialog.getByLabel("Likelihood (%)")).toHaveValue("");
  await dialog.getByLabel("Likelihood (%)").fill("81");
  await dialog.getByRole("button", { name: "Dissent", exact: true }).click();
  await expect(dialog.getByText("Say why you see it differently.")).toBeVisible();
  await dialog.getByText("Low", { exact: true }).click();
  await dialog.getByLabel("Why you see it differently").fill("The lists are already drafted.");
  await dialog.getByRole("button", { name: "Dissent", exact: true }).click();
  const dissents = colleague.getByRole("list", { name: "Dissents" });
  await expect(dissents).toContainText("Ana Ferreira dissents: very likely (81%), low confidence");
  await expect(dissents).toContainText("The lists are already drafted.");
  await expect(colleague.locator("main :focus").filter({ has: dissents })).toBeVisible();

  const author = await as("analyst2");
  await author.goto("/issues/human-rights");
  const shown = author.getByRole("list", { name: "Dissents" });
  await expect(shown).toContainText("Ana Ferreira dissents");
  await shown.getByRole("button", { name: "Answer: Ana Ferreira’s dissent from" }).click();
  const answer = author.getByRole("dialog", { name: "Answer Ana Ferreira’s dissent" });
  await expect(answer.getByRole("blockquote")).toContainText("very likely (81%), low confidence");
  await expect(answer.getByRole("blockquote")).toContainText("The lists are already drafted.");
  await answer.getByLabel("Answer").fill("Drafting is not adopting.");
  await author.reload();
  await shown.getByRole("button", { name: "Answer" }).click();
  await expect(answer.getByLabel("Answer")).toHaveValue("Drafting is not adopting.");
  await answer.getByRole("button", { name: "Answer" }).click();
  await expect(shown).toContainText(
    /Tomasz Brandt answers, \d+ \w{3} \d{4}Drafting is not adopting\./,
  );
  await shown.getByRole("button", { name: "Correct your answer to Ana" }).click();
  const correction = author.getByRole("dialog", { name: "Correct your answer to Ana Ferreira’s" });
  await correction.getByLabel("Answer").fill("Drafting is not enacting.");
  await correction.getByRole("button", { name: "Save" }).click();
  await expect(shown).toContainText("Drafting is not enacting.");
  await shown.getByRole("button", { name: /^corrected \d/ }).click();
  const wordings = author.getByRole("dialog", { name: "Earlier wordings" });
  await expect(wordings.getByRole("listitem")).toHaveCount(2);
  await wordings.getByRole("button", { name: "Close" }).click();

  const { version, likelihood } = await (
    await author.request.get("/api/v1/issues/human-rights/outlook")
  ).json();
  const revised = await author.request.post("/api/v1/issues/human-rights/outlook", {
    data: {
      version,
      likelihood,
      confidence: "LOW",
      trend: "UNCHANGED",
      reason: "REINTERPRETATION",
      judgement: "Little has changed.",
      rationale: "Nothing new was published.",
      reasonNote: "The basis is thinner than we thought.",
      confirmed: true,
    },
  });
  expect(revised.ok(), await revised.text()).toBe(true);

  await colleague.reload();
  await expect(dissents).toContainText("Do you still dissent?");
  await dissents.getByRole("button", { name: "I still dissent" }).click();
  await expect(dissents).not.toContainText("Do you still dissent?");
  await dissents.getByRole("button", { name: "Withdraw: Ana Ferreira’s dissent from" }).click();
  await expect(colleague.getByText("Dissent withdrawn.")).toBeVisible();
  await expect(dissents).toHaveCount(0);
  await colleague.getByRole("button", { name: "Undo" }).click();
  await expect(dissents).toContainText("81%");

  // The list says so, too, and who it is.
  await author.goto("/issues?dissent=open");
  const row = author.getByRole("row").filter({ hasText: "Human rights" });
  await expect(row.getByTitle("Dissent: Ana Ferreira 81%")).toHaveText("1 dissent");
  await author.goto("/issues?dissent=-open");
  await expect(author.getByRole("row").filter({ hasText: "Human rights" })).toHaveCount(0);

  // And one click on the summary leads to it.
  const { dissents: stated } = await (
    await author.request.get("/api/v1/issues/human-rights")
  ).json();
  const reader = await as("manager");
  await reader.setViewportSize({ width: 390, height: 844 });
  await reader.goto("/summary");
  await reader.getByRole("link", { name: "Ana Ferreira 81%, “The lists are already" }).click();
  await expect(reader).toHaveURL(`/issues/human-rights#dissent-${stated[0].id}`);
  const there = reader.getByRole("list", { name: "Dissents" });
  await expect(there.getByText("The lists are already drafted.")).toBeInViewport();
});

test("a dissent is checked for its words as an outlook is, and cites as a rationale does", async ({
  as,
}) => {
  const analyst = await as("analyst");
  const { quotes, outlook } = await (
    await analyst.request.get("/api/v1/issues/export-controls")
  ).json();
  const { number } = quotes[0];
  const page = outlook.author === "Ana Ferreira" ? await as("analyst2") : analyst;
  await page.goto("/issues/export-controls");
  await page.keyboard.press("d");
  const dialog = page.getByRole("dialog", { name: "Dissent" });
  await dialog.getByLabel("Likelihood (%)").fill("30");
  await dialog.getByText("Low", { exact: true }).click();
  const why = dialog.getByLabel("Why you see it differently");
  await why.fill(`A deal is very likely [Q${number}], and with low confidence.`);
  await expect(dialog.getByText("Change this:")).toBeVisible();
  await expect(dialog.getByText("Check this:")).toBeVisible();
  // Neither the preview nor the button gets past it.
  await dialog.getByRole("button", { name: "Preview" }).click();
  await dialog.getByRole("button", { name: "Dissent", exact: true }).click();
  await expect(why).toBeFocused();
  const selected = await why.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toBe("very likely");
  await why.fill(`A deal is unlikely [Q${number}].`);
  await expect(dialog.getByText("Change this:")).toHaveCount(0);
  await dialog.getByRole("button", { name: "Dissent", exact: true }).click();

  const dissent = page.getByRole("list", { name: "Dissents" });
  await expect(dissent).toContainText("A deal is unlikely");
  await expect(dissent).not.toContainText("[Q");
  // Without what saving does to the focus.
  await page.goto("/issues/export-controls");
  const citation = dissent.getByRole("link", { name: `Quotation ${number}` });
  await citation.focus();
  await expect(page.locator(`#cited-${number}`)).toBeVisible();
  await dissent.getByRole("button", { name: "Withdraw" }).click();
  await expect(page.getByText("Dissent withdrawn.")).toBeVisible();
});

test("nobody is offered to dissent from their own outlook, nor a manager from any", async ({
  as,
}) => {
  const manager = await as("manager");
  await manager.goto("/issues/human-rights");
  await expect(manager.getByRole("heading", { name: "Outlook" })).toBeVisible();
  await expect(manager.getByRole("button", { name: /^Dissent/ })).toHaveCount(0);
  const list = await manager.request.get("/api/v1/issues/human-rights");
  const { outlook } = await list.json();
  const author = outlook.author === "Ana Ferreira" ? "analyst" : "analyst2";
  const page = await as(author);
  await page.goto("/issues/human-rights");
  await expect(page.getByRole("link", { name: "Revise the outlook" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Dissent/ })).toHaveCount(0);
});
