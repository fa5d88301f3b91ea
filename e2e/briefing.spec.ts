import type { Page } from "@playwright/test";
import { agendaOf } from "@/scripts/test/agenda";
import { violationsOn } from "./axe";
import {
  acceptAll,
  emailOf,
  emptyInbox,
  expect,
  ingest,
  listening,
  password,
  requireEdition,
  test,
} from "./desk";
import { bare, printed } from "./pdf";

/** An article whose quotation the edition includes, because no other source is about human rights. */
const articleAbout = (place: string) => `Lock keepers meet on human rights

By Jo Writer in ${place}

5 March 2024

“Human rights in China are on the agenda of the lock keepers in every round,” said Ana Example, the deputy minister for human rights of the United States.

${agendaOf(place)}
`;

/** A page whose clicks are counted. */
async function counting(page: Page) {
  const clicks = { count: 0 };
  await page.exposeFunction("countClick", () => {
    clicks.count += 1;
  });
  await page.addInitScript(() =>
    document.addEventListener(
      "pointerdown",
      () => (window as unknown as { countClick: () => void }).countClick(),
      { capture: true },
    ),
  );
  return clicks;
}

/** Composes an edition as a manager and issues it. Returns its number. */
async function compose(manager: Page, title: string): Promise<number> {
  await manager.goto("/briefings/new");
  await manager.getByLabel("Title").fill(title);
  await manager.getByLabel("Handling line").fill("For the desk only");
  await manager.getByLabel("Cover note").fill("Read this **first**.");
  const preview = manager.getByRole("region", { name: "Preview" });
  await expect(preview.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(preview.getByText("For the desk only").first()).toBeVisible();
  await expect(preview.locator("strong", { hasText: "first" })).toBeVisible();
  await manager.getByRole("button", { name: "Issue the edition" }).click();
  await manager.getByRole("dialog").getByRole("button", { name: "Issue", exact: true }).click();
  await expect(manager).toHaveURL(/\/briefings\/\d+$/);
  return Number(manager.url().split("/").at(-1));
}

test("a manager composes by keyboard, keeps unsaved text, and issues what the preview shows", async ({
  as,
}) => {
  const manager = await as("manager");
  const analyst = await as("analyst");
  await emptyInbox(analyst);
  await manager.goto("/briefings/new");
  const issues = manager.getByRole("list", { name: "Issues" }).getByRole("listitem");
  const first = await issues.first().locator("span").first().textContent();
  const down = manager.getByRole("button", { name: `Move ${first} down` });
  await down.focus();
  await manager.keyboard.press("Enter");
  await expect(issues.nth(1)).toContainText(first!);
  await expect(down).toBeFocused();
  await manager.keyboard.press("Enter");
  await expect(issues.nth(2)).toContainText(first!);
  await manager.getByRole("button", { name: "Remove Climate cooperation" }).click();
  await manager.getByRole("button", { name: "Add a section" }).click();
  await manager.getByLabel("Heading of section 2").fill("The climate");
  await manager
    .getByLabel("Add an issue to The climate")
    .selectOption({ label: "USCN-4 Climate cooperation" });
  await manager.reload();
  await expect(manager.getByText("Restored your unsaved text.")).toBeVisible();
  await expect(manager.getByLabel("Heading of section 2")).toHaveValue("The climate");
  await manager.getByRole("button", { name: "Discard this text" }).click();

  const number = await compose(manager, "Monday briefing");
  const paper = manager.getByRole("article", { name: `Edition ${number}` });
  await expect(paper.getByRole("heading", { level: 1 })).toHaveText("Monday briefing");
  await expect(paper).toContainText(/Likelihood: likely \(\d+%\).*Confidence: moderate\./);
  const answer = await manager.request.get(`/api/v1/briefings/${number}`);
  const { hash, items, content } = await answer.json();
  await expect(paper).toContainText(hash);
  expect(items.length).toBeGreaterThan(2);
  expect(content).toMatchObject({ number, handling: "For the desk only" });

  await analyst.goto("/inbox");
  await analyst
    .getByRole("link", { name: /Edition \d+: Monday briefing/ })
    .first()
    .click();
  await expect(analyst).toHaveURL(new RegExp(`/briefings/${number}$`));
  await expect(analyst.getByRole("link", { name: "Correct" })).toHaveCount(0);
  expect((await analyst.request.get("/briefings/new")).status()).toBe(404);
});

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
  await manager.getByLabel(/^Add an issue/).selectOption({ label: "USCN-4 Climate cooperation" });
  await expect(preview.getByRole("heading", { level: 1 })).toHaveText("Still empty");
  for (const body of asked) expect(JSON.parse(body).sections).not.toEqual([]);
});

test("from sign-in, a manager acknowledges three judgements and asks one RFI in 12 clicks, and is notified of the answer", async ({
  page,
  as,
}) => {
  await requireEdition();
  const analyst = await as("analyst");
  await emptyInbox(analyst);
  const manager = listening(page);
  const clicks = await counting(manager);
  const began = Date.now();
  await manager.goto("/signin");
  await manager.getByLabel("Email").fill(emailOf("manager"));
  await manager.getByLabel("Password").fill(password);
  await manager.getByRole("button", { name: "Sign in" }).click();
  await manager.getByRole("navigation", { name: "Desk" }).first().getByText("Briefings").click();
  await manager.locator('tbody a[href^="/briefings/"]').first().click();
  const judgements = manager.locator(".judgements > li");
  await expect(judgements.first()).toBeVisible();
  for (const at of [0, 1, 2]) {
    await judgements.nth(at).getByRole("button", { name: "Acknowledge" }).click();
    await expect(judgements.nth(at)).toContainText("✓ Acknowledged");
  }
  await judgements.first().getByRole("button", { name: "Ask" }).click();
  const dialog = manager.getByRole("dialog", { name: /^Ask about/ });
  await dialog.getByLabel("What do you need to know?").fill("Who else says so?");
  await dialog.getByLabel("Who should answer").selectOption({ label: "Ana Ferreira" });
  await dialog.getByRole("button", { name: "Ask", exact: true }).click();
  const rfis = manager.getByRole("region", { name: "Requests for information" });
  await expect(rfis).toContainText("Who else says so?");
  expect(clicks.count).toBeGreaterThan(5);
  expect(clicks.count).toBeLessThanOrEqual(12);
  expect(Date.now() - began).toBeLessThan(120_000);
  expect(await violationsOn(manager)).toEqual([]);

  await manager.getByRole("button", { name: "Acknowledge all" }).click();
  await expect(manager.getByText("You’ve acknowledged all the judgements.")).toBeVisible();

  await analyst.goto("/inbox");
  await expect(analyst.getByText("asked you for information")).toBeVisible();
  await expect(analyst.getByText("Who else says so?", { exact: true })).toHaveCount(1);
  await analyst
    .getByRole("link", { name: /Edition \d+:/ })
    .first()
    .click();
  const asked = analyst.getByRole("listitem").filter({ hasText: "Who else says so?" });
  await asked.getByRole("button", { name: "Answer" }).click();
  await analyst.getByLabel("Answer", { exact: true }).fill("Two ministers [Q99999].");
  const submit = analyst.getByRole("dialog").getByRole("button", { name: "Answer", exact: true });
  await submit.click();
  await expect(analyst.getByText("There is no quotation Q99999.")).toBeVisible();
  await analyst.getByLabel("Answer", { exact: true }).fill("Two ministers [Q1].");
  await submit.click();
  await expect(analyst.getByText("Answered. Marcus Oyelaran has been notified.")).toBeVisible();
  await expect(asked).toContainText("Two ministers");
  // Not the first endnote of the edition.
  const cited = asked.getByRole("link", { name: "Quotation 1" });
  await expect(cited).toHaveAttribute("href", /^\/sources\/[^#]+#q1$/);

  await manager.goto("/inbox");
  await expect(manager.getByText("answered your request for information").first()).toBeVisible();
  const next = await compose(manager, "With the answer");
  await expect(manager.getByRole("region", { name: /^Annex A/ })).toContainText("Two ministers");
  expect(next).toBeGreaterThan(1);
});

test("an edition shows that it was corrected and a source withdrawn, but its content doesn’t change", async ({
  as,
}, { retry }) => {
  const [manager, admin] = [await as("manager"), await as("admin")];
  await ingest(admin, articleAbout(`Lockport ${retry}`));
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
      ...{ version: (await reviser.json()).version, reason: "TIME", reasonNote: "A week passed." },
      ...{ likelihood: outlook.likelihood + 1, confidence: "LOW", trend: "UNCHANGED" },
      ...{ judgement: outlook.judgement, rationale: outlook.rationale, movedBy: [] },
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
  await manager.getByRole("dialog").getByRole("button", { name: "Issue", exact: true }).click();
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
    new RegExp(`up from .* \\(${outlook.likelihood}%\\) in edition ${number}\\.`),
  );
  await manager.getByRole("link", { name: `edition ${number}`, exact: true }).click();
  await expect(manager.getByText(`Edition ${number} has been corrected.`)).toBeVisible();

  await admin.goto(source);
  await admin.getByRole("button", { name: "Withdraw" }).click();
  await admin.getByRole("dialog").getByLabel("Reason").fill("The paper took it back.");
  await admin.getByRole("dialog").getByRole("button", { name: "Withdraw" }).click();
  await expect(admin.getByRole("button", { name: "Restore", exact: true })).toBeVisible();

  await manager.reload();
  await expect(manager.getByText("A source behind this edition has been withdrawn.")).toBeVisible();
  await expect(
    manager.getByRole("listitem").filter({ hasText: "The paper took it back." }).first(),
  ).toBeVisible();
  const after = await (await manager.request.get(`/api/v1/briefings/${number}`)).json();
  expect(after.hash).toBe(before.hash);
  expect(after.content).toEqual(before.content);
  await manager.goto("/inbox");
  await expect(
    manager.getByText(/a source behind edition \d+, which you’ve read/).first(),
  ).toBeVisible();
});

test("a printed edition is complete, with its handling line and page number on every sheet", async ({
  as,
}) => {
  const manager = await as("manager");
  const number = await compose(manager, "To be printed");
  const { content } = await (await manager.request.get(`/api/v1/briefings/${number}`)).json();
  await manager.goto(`/briefings/${number}`);
  const sheets = await printed(manager);
  expect(sheets.length).toBeGreaterThan(2);
  for (const [at, { text }] of sheets.entries()) {
    expect(text).toContain("Forthedeskonly");
    expect(text).toContain(`${at + 1}of${sheets.length}`);
  }
  const text = sheets.map((sheet) => sheet.text).join("");
  const whole: string[] = [
    ...content.quotes.map(({ exact }: { exact: string }) => exact),
    ...content.sources.map(({ title }: { title: string }) => title),
    "Words and grades",
  ];
  expect(whole.length).toBeGreaterThan(5);
  expect(whole.map(bare).filter((words) => !text.includes(words))).toEqual([]);
  expect(text).not.toContain(bare("Requests for information"));
});
