import { agendaOf } from "@/scripts/test/desk/agenda";
import { acceptAll, expect, ingest, test } from "./desk";
import { compose } from "./edition";

/** An article whose quotation the edition includes, because no other source is about human rights. */
const articleAbout = (place: string) => `Lock keepers meet on human rights

By Jo Writer in ${place}

5 March 2024

“Human rights in China are on the agenda of the lock keepers in every round,” said Ana Example, the deputy minister for human rights of the United States.

${agendaOf(place)}
`;

test("nothing is asked of the server until there is something to preview", async ({ as }) => {
  const manager = await as("manager");
  await manager.goto("/briefings/new");
  const preview = manager.getByRole("region", { name: "Preview" });
  await expect(preview.getByRole("article")).toBeVisible();
  const asked: string[] = [];
  manager.on("request", (request) => {
    if (request.url().endsWith("/api/v1/briefings/preview")) asked.push(request.postData() ?? "");
  });
  const remove = manager.getByRole("button", { name: /^Remove / });
  while ((await remove.count()) > 0) await remove.first().click();
  await expect(preview).toHaveText("Add at least one issue to see the preview.");
  await manager.getByLabel("Title").fill("Still empty");
  await manager.getByLabel(/^Add an issue/).focus();
  for (const key of ["ArrowDown", "ArrowDown", "Enter"]) await manager.keyboard.press(key);
  await expect(remove).toHaveCount(1);
  await expect(preview.getByRole("heading", { level: 1 })).toHaveText("Still empty");
  // What the PDF will lack is said before anyone asks to issue it.
  await manager.getByLabel(/^Cover note/).fill("Read in ไทย too.");
  await expect(preview).toContainText("can’t show: ไทย (Thai) in the cover note.");
  for (const body of asked) expect(JSON.parse(body).sections).not.toEqual([]);
});

test("what is wrong with an edition is shown at its field before anyone is asked to confirm it", async ({
  as,
}) => {
  const manager = await as("manager");
  await manager.goto("/briefings/new");
  await manager.getByLabel("Title").fill("Without issues");
  await manager.getByLabel(/^Cover note/).fill("Typed with care.");
  const remove = manager.getByRole("button", { name: /^Remove / });
  while ((await remove.count()) > 0) await remove.first().click();
  const issue = manager.getByRole("button", { name: "Issue the edition" });
  const asked = manager.getByRole("dialog");
  await issue.click();
  await expect(manager.getByRole("group", { name: "Issues" })).toHaveAccessibleDescription(
    "Choose at least one issue.",
  );
  const add = manager.getByLabel(/^Add an issue/);
  await expect(add).toBeFocused();
  await expect(asked).toHaveCount(0);
  await expect(manager.getByLabel(/^Cover note/)).toHaveValue("Typed with care.");
  await add.selectOption({ label: "USCN-4 Climate cooperation" });
  await manager.getByLabel("Title").fill(" ");
  await manager.getByLabel("Chosen people").check();
  await issue.click();
  await expect(manager.getByLabel("Title")).toBeFocused();
  await expect(manager.getByLabel("Title")).toHaveAccessibleDescription("Enter a title.");
  await expect(asked).toHaveCount(0);
  await manager.getByLabel("Title").fill("With an issue");
  await issue.click();
  await expect(manager.getByRole("group", { name: "Groups and people" })).toBeVisible();
  await expect(asked).toHaveCount(0);
  await manager.getByLabel("Everyone").check();
  await issue.click();
  await expect(asked.getByRole("heading", { name: /^Issue edition \d+\?$/ })).toBeVisible();
  // Nobody can take an edition back, so Enter doesn't issue it.
  await expect(asked.getByRole("button", { name: "Issue", exact: true })).not.toBeFocused();
  await expect(manager.getByRole("main").getByRole("alert")).toHaveCount(0);
});

test("an edition shows that it was corrected and a source withdrawn, but its content doesn’t change", async ({
  as,
}) => {
  const [manager, admin] = [await as("manager"), await as("admin")];
  await ingest(admin, articleAbout("Lockport"));
  await acceptAll(admin);
  await admin.getByRole("button", { name: /^Approve with/ }).click();
  await expect(admin).toHaveURL(/\/sources\/\w+$/);
  const source = admin.url();
  const number = await compose(manager, "To be corrected");
  const before = await (await manager.request.get(`/api/v1/briefings/${number}`)).json();
  expect(JSON.stringify(before.content.sources)).toContain(source.split("/").at(-1));
  const reviser = await admin.request.get("/api/v1/issues/human-rights");
  const { outlook } = await reviser.json();
  const revised = await admin.request.post("/api/v1/issues/human-rights/outlook", {
    data: {
      version: (await reviser.json()).version,
      reason: "TIME",
      reasonNote: "A week passed.",
      likelihood: outlook.likelihood + 1,
      confidence: "LOW",
      trend: "UNCHANGED",
      judgement: outlook.judgement,
      rationale: outlook.rationale,
    },
  });
  expect(revised.status(), await revised.text()).toBe(201);
  const moved = `from ${outlook.likelihood}% to ${outlook.likelihood + 1}%`;
  await manager.getByRole("link", { name: "Correct" }).click();
  await expect(manager.getByLabel("Title")).toHaveValue("To be corrected");
  const changed = manager.getByRole("region", { name: `Also changed since edition ${number}` });
  await expect(changed.getByRole("listitem")).toHaveCount(1);
  await expect(changed).toContainText(moved);
  await manager.getByRole("button", { name: "Issue the correction" }).click();
  const explanation = manager.getByLabel(`Correction to edition ${number}`);
  await expect(explanation).toHaveAccessibleDescription(/Say what was wrong and what is right\.$/);
  await expect(explanation).toBeFocused();
  await explanation.fill("The title was wrong.");
  await manager.getByLabel("Title").fill("Corrected");
  await manager.getByRole("button", { name: "Issue the correction" }).click();
  await manager.getByRole("dialog").getByRole("button", { name: "Issue", exact: true }).click();
  // The preview has the same sentence.
  await expect(manager).toHaveURL(/\/briefings\/\d+$/);
  await expect(manager.getByText(`This edition corrects edition ${number}.`)).toBeVisible();
  await expect(manager.getByText("The title was “To be corrected”.")).toBeVisible();
  const annex = manager.getByRole("region", {
    name: `Annex A: changes since edition ${number}, which this edition corrects`,
  });
  await expect(annex).toContainText(moved);
  await expect(manager.locator(".judgements")).toContainText(
    new RegExp(`up from (.+ \\()?${outlook.likelihood}%\\)? in edition ${number}\\.`),
  );
  await manager.getByRole("link", { name: `edition ${number}`, exact: true }).click();
  await expect(manager.getByText(`Edition ${number} has been corrected`)).toBeVisible();

  await admin.goto(source);
  await admin.getByRole("button", { name: "Withdraw" }).click();
  await admin.getByRole("dialog").getByLabel("Reason").fill("The paper took it back.");
  await admin.getByRole("dialog").getByRole("button", { name: "Withdraw" }).click();
  await expect(admin.getByRole("button", { name: "Restore", exact: true })).toBeVisible();

  await manager.reload();
  await expect(manager.getByText("A source behind this edition has been withdrawn")).toBeVisible();
  await expect(
    manager.getByRole("listitem").filter({ hasText: "The paper took it back." }).first(),
  ).toBeVisible();
  const after = await (await manager.request.get(`/api/v1/briefings/${number}`)).json();
  expect(after.hash).toBe(before.hash);
  expect(after.content).toEqual(before.content);
  await manager.goto("/inbox");
  await expect(manager.getByText(/a source behind editions? [\d, and]+/).first()).toBeVisible();
});
