import type { Page } from "@playwright/test";
import { violationsOn } from "./axe";
import { emailOf, emptyInbox, expect, holdBack, listening, password, test } from "./desk";
import { compose } from "./edition";

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
  await expect(manager.getByRole("button", { name: `Move ${first} up` })).toBeDisabled();
  await down.focus();
  await manager.keyboard.press("Enter");
  await expect(issues.nth(1)).toContainText(first!);
  await expect(down).toBeFocused();
  await manager.keyboard.press("Enter");
  await expect(issues.nth(2)).toContainText(first!);
  await manager.getByRole("button", { name: "Remove Climate cooperation" }).click();
  await expect(manager.getByText("Not included: Climate cooperation.")).toBeVisible();
  await manager.getByRole("button", { name: "Add a section" }).click();
  await expect(manager.getByLabel("Heading of section 2")).toBeFocused();
  await manager.keyboard.type("The climate");
  await manager
    .getByLabel("Add an issue to The climate")
    .selectOption({ label: "USCN-4 Climate cooperation" });
  await manager.reload();
  await expect(manager.getByText("Restored your unsaved text")).toBeVisible();
  await expect(manager.getByLabel("Heading of section 2")).toHaveValue("The climate");
  await manager.getByRole("button", { name: "Issue the edition" }).click();
  await expect(
    manager.getByText("Give every section a heading, or use only one section."),
  ).toBeVisible();
  await manager.getByRole("button", { name: "Discard this text" }).click();

  // A wrong number is said at the field, and no longer once it is corrected.
  const note = manager.getByLabel("Cover note");
  await note.fill("See [Q99999].");
  await manager.getByRole("button", { name: "Issue the edition" }).click();
  await expect(note).toBeFocused();
  await expect(note).toHaveAccessibleDescription(/There’s no quotation Q99999/);
  await note.fill("See ");
  await expect(manager.getByText("There’s no quotation Q99999")).toHaveCount(0);
  await expect(manager.getByText("Correct the marked fields.")).toHaveCount(0);
  await note.press("End");
  await manager.keyboard.type("[Q");
  await expect(
    manager.getByRole("listbox", { name: "Quotations" }).getByRole("option").first(),
  ).toBeVisible();
  await manager.keyboard.press("Enter");
  await expect(note).toHaveValue(/^See \[Q\d+\] $/);

  const number = await compose(manager, "Monday briefing");
  const paper = manager.getByRole("article", { name: `Edition ${number}` });
  await expect(paper.getByRole("heading", { level: 1 })).toHaveText("Monday briefing");
  await expect(paper).toContainText(
    /Likelihood: likely \(\d+%\).*Confidence in this judgement is moderate\./,
  );
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

test("from sign-in, a manager acknowledges three judgements and asks one RFI in 12 clicks, and is notified of the answer", async ({
  page,
  as,
}) => {
  const analyst = await as("analyst");
  const issuer = await as("manager");
  const issues = ["taiwan", "tariffs", "climate", "human-rights"];
  const edition = { title: "Four judgements", issues };
  const issued = await issuer.request.post("/api/v1/briefings", { data: edition });
  expect(issued.status(), await issued.text()).toBe(201);
  for (const person of [analyst, issuer]) await emptyInbox(person);
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
  // Below the judgement, which can be read meanwhile.
  const form = judgements.first().getByRole("form", { name: /^Ask about/ });
  await form.getByLabel("What do you need to know?").fill("Who else says so?");
  // The owner is asked unless someone else is chosen, and offered once.
  const choices = form.getByLabel("Who should answer").getByRole("option");
  await expect(choices).toHaveText(["The issue’s owner (Ana Ferreira)", "Ada Lindqvist", /Brandt/]);
  await form.getByRole("button", { name: "Ask", exact: true }).click();
  await expect(form).toHaveCount(0);
  const rfis = judgements.first().getByRole("list", { name: /^Requests for information on / });
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
  const asked = analyst.locator("[id^=rfi-]").filter({ hasText: "Who else says so?" });
  await asked.getByRole("button", { name: "Answer" }).click();
  // The dialog covers the judgement that it is about, and repeats it.
  const about = analyst.getByRole("dialog").getByRole("blockquote");
  await expect(about).toContainText(/Likelihood: .*Confidence in this judgement is /);
  await analyst.getByLabel("Answer", { exact: true }).fill("Two ministers [Q99999].");
  const submit = analyst.getByRole("dialog").getByRole("button", { name: "Answer", exact: true });
  await submit.click();
  await expect(analyst.getByText("There’s no quotation Q99999.")).toBeVisible();
  const text = analyst.getByLabel("Answer", { exact: true });
  await text.fill("Two ministers [Q1].");
  await expect(analyst.getByText("There’s no quotation Q99999.")).toHaveCount(0);
  // What is typed while it is being saved could neither be sent nor be found again.
  const answer = await holdBack(analyst, new URL(analyst.url()).pathname, "POST");
  await text.press("Control+Enter");
  await expect(analyst.getByRole("button", { name: "Saving…" })).toBeVisible();
  await text.press("x");
  await expect(text).toHaveValue("Two ministers [Q1].");
  answer();
  await expect(analyst.getByText("Answered. Marcus Oyelaran has been notified.")).toBeVisible();
  // The manager still has the edition open, with the question below the window.
  await expect(
    manager.getByText("Ana Ferreira answered Marcus Oyelaran’s RFI “Who else says so?” just now"),
  ).toBeVisible();
  await expect(manager.getByRole("link", { name: "Inbox 1 unread" }).first()).toBeVisible();
  await expect(asked).toContainText("Two ministers");
  // Not the first endnote of the edition.
  const cited = asked.getByRole("link", { name: "Q1", exact: true });
  await expect(cited).toHaveAttribute("href", /^\/sources\/[^#]+#q1$/);

  await manager.goto("/inbox");
  await expect(manager.getByText("answered your request for information").first()).toBeVisible();
  const next = await compose(manager, "With the answer");
  await expect(manager.getByRole("region", { name: /^Annex A/ })).toContainText("Two ministers");
  expect(next).toBeGreaterThan(1);

  await asked.getByRole("button", { name: "Correct" }).click();
  await expect(text).toHaveValue("Two ministers [Q1].");
  await text.fill("Three ministers [Q1], and @analyst2 agrees.");
  await text.press("Control+Enter");
  await expect(analyst.getByText("Corrected. Marcus Oyelaran has been notified.")).toBeVisible();
  await expect(asked).toContainText("Three ministers");
  // By the name of today, unlike people in the edition around it.
  await expect(asked).toContainText("Tomasz Brandt agrees");
  await asked.getByRole("button", { name: /^corrected/ }).click();
  const wordings = analyst.getByRole("dialog", { name: "Earlier wordings" });
  await expect(wordings.getByRole("listitem").first()).toContainText(/^Corrected/);
  await expect(wordings.locator("del")).toContainText("Two");
  await expect(wordings.locator("ins").first()).toContainText("Three");
});

test("on a phone the preview folds its long parts, and a judgement leads to its issue", async ({
  as,
}) => {
  const manager = await as("manager");
  await manager.setViewportSize({ width: 390, height: 844 });
  await manager.goto("/briefings/new");
  await manager.getByRole("button", { name: /^Remove Human rights/ }).click();
  const undo = manager.locator(".last-act").getByRole("button", { name: "Undo" });
  const issueIt = manager.getByRole("button", { name: /^Issue the edition/ });
  await issueIt.evaluate((button) => button.scrollIntoView({ block: "end" }));
  // The message covers no button that is pressed next.
  const [said, pressed] = [(await undo.boundingBox())!, (await issueIt.boundingBox())!];
  expect(said.y + said.height).toBeLessThan(pressed.y);
  const preview = manager.getByRole("region", { name: "Preview" });
  const judgement = preview.locator(".judgements h3 a", { hasText: "Climate cooperation" });
  await expect(judgement).toBeVisible();
  const height = await manager.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThan(5 * 844);
  const issue = preview.getByRole("region", { name: "Climate cooperation" });
  await expect(issue).toBeHidden();
  await judgement.press("Enter");
  await expect(issue).toBeVisible();
  await expect(preview.getByText("Endnotes")).toBeVisible();
  expect(await violationsOn(manager)).toEqual([]);
});
