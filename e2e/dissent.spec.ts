import { expect, test } from "./desk";

test("a colleague dissents by one key, is answered, is asked again after a revision, and withdraws", async ({
  as,
}) => {
  const colleague = await as("analyst");
  await colleague.goto("/issues/human-rights");
  await colleague.keyboard.press("d");
  const dialog = colleague.getByRole("dialog", { name: "Dissent" });
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
  await shown.getByRole("button", { name: "Answer" }).click();
  const answer = author.getByRole("dialog", { name: "Answer Ana Ferreira’s dissent" });
  await answer.getByLabel("Answer").fill("Drafting is not adopting.");
  await answer.getByRole("button", { name: "Answer" }).click();
  await expect(shown).toContainText("Tomasz Brandt answers: Drafting is not adopting.");

  const { version, likelihood } = await (
    await author.request.get("/api/v1/issues/human-rights/outlook")
  ).json();
  const revised = await author.request.post("/api/v1/issues/human-rights/outlook", {
    data: {
      ...{ version, likelihood, confidence: "LOW", trend: "UNCHANGED", reason: "REINTERPRETATION" },
      ...{ judgement: "Little has changed.", rationale: "Nothing new was published." },
      ...{ reasonNote: "The basis is thinner than we thought.", confirmed: true },
    },
  });
  expect(revised.ok(), await revised.text()).toBe(true);

  await colleague.reload();
  await expect(dissents).toContainText("Do you still dissent?");
  await dissents.getByRole("button", { name: "I still dissent" }).click();
  await expect(dissents).not.toContainText("Do you still dissent?");
  await dissents.getByRole("button", { name: "Withdraw" }).click();
  await expect(colleague.getByText("Dissent withdrawn.")).toBeVisible();
  await expect(dissents).toHaveCount(0);
  await colleague.getByRole("button", { name: "Undo" }).click();
  await expect(dissents).toContainText("81%");
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
