import type { Page } from "@playwright/test";
import { agendaOf } from "@/scripts/test/desk/agenda";
import { violationsOn } from "./axe";
import { acceptAll, emptyInbox, expect, holdBack, ingest, keepStale, test } from "./desk";

const ISSUE = "human-rights";
const TITLE = "Harbour talks touch on human rights";
const WORDS = "Human rights will be raised at the harbour talks in every round";
const ARTICLE = `${TITLE}

By Jo Writer in Geneva

4 March 2024

“${WORDS},” said Ana Example, the deputy minister for human rights of Examplia.
`;

/** Ingests the article and approves it whole, which leads to its page. */
async function approve(admin: Page): Promise<void> {
  await ingest(admin, ARTICLE);
  await acceptAll(admin);
  await admin.getByRole("button", { name: /^Approve with \d+ quotations?$/ }).click();
  await expect(admin).toHaveURL(/\/sources\/\w+$/);
}

/** Revises the issue's outlook to rest on the quotation, by script. Returns the quotation's number. */
async function restOnIt({ request }: Page): Promise<number> {
  const { outlook, quotes } = await (await request.get(`/api/v1/issues/${ISSUE}`)).json();
  const quote = quotes.find(({ exact }: { exact: string }) => exact.includes(WORDS));
  const { version, likelihood, confidence, trend, judgement } = outlook;
  const answer = await request.post(`/api/v1/issues/${ISSUE}/outlook`, {
    data: {
      version,
      likelihood,
      confidence,
      trend,
      judgement,
      reason: "NEW_EVIDENCE",
      rationale: `A minister says so [Q${quote.number}].`,
      drivers: [quote.id],
    },
  });
  expect(answer.status()).toBe(201);
  return quote.number;
}

test("a source is graded, withdrawn and restored; the analyst who relied on it is told and revises", async ({
  as,
}) => {
  const [admin, analyst] = [await as("admin"), await as("analyst")];
  await emptyInbox(analyst);
  await approve(admin);
  const number = await restOnIt(analyst);
  const status = admin.getByRole("region", { name: "Status and history" });
  const dialog = admin.getByRole("dialog");

  await expect(admin.getByText(/^Approved with/)).toBeVisible();
  await admin.getByRole("button", { name: "Grade", exact: true }).click();
  await expect(dialog.getByText(/^1 current judgement rests on it;/)).toBeVisible();
  await expect(dialog.getByRole("radio", { checked: true })).toHaveCount(0);
  await dialog.getByRole("button", { name: "Save grade" }).click();
  await expect(dialog.getByText("Choose a grade.")).toBeVisible();
  await dialog.getByRole("radio", { name: /Usually reliable/ }).check();
  await dialog.getByRole("button", { name: "Save grade" }).click();
  await expect(dialog.getByText("Give a reason. It’s kept in the history.")).toBeVisible();
  await dialog.getByLabel("Reason").fill("Borne out twice.");
  await dialog.getByRole("button", { name: "Save grade" }).click();
  await expect(admin.getByText("Grade saved.")).toBeVisible();
  // What has been changed since is not offered for undoing.
  const approved = admin.getByText(/^Approved with/).locator("..");
  await expect(approved).toBeVisible();
  await expect(approved.getByRole("button", { name: "Undo" })).toHaveCount(0);
  await expect(admin.getByText("Reliability B (usually reliable)")).toBeVisible();

  await admin.getByRole("button", { name: "Withdraw", exact: true }).click();
  await expect(dialog.getByRole("link", { name: /Human rights/ }).first()).toBeVisible();
  await dialog.getByLabel("Reason").fill("The minister was misquoted.");
  expect(await violationsOn(admin, "dialog")).toEqual([]);
  await dialog.getByRole("button", { name: "Withdraw", exact: true }).click();
  await expect(status.getByText("This source is withdrawn")).toBeVisible();
  await expect(admin.getByText("Source withdrawn.")).toBeVisible();
  await expect(admin.locator("mark", { hasText: WORDS })).toBeVisible();

  await analyst.goto("/summary");
  const waiting = analyst.getByRole("region", { name: "Unread notifications" });
  await expect(waiting.getByText("2 unread notifications")).toBeVisible();
  await expect(waiting.getByRole("listitem")).toHaveCount(2);
  const told = await (await analyst.request.get("/api/v1/notifications")).json();
  expect(told.unread).toBe(2);
  await analyst.getByRole("link", { name: /^Inbox 2 unread$/ }).click();
  await expect(analyst).toHaveURL("/inbox");
  const about = analyst.getByRole("region", { name: TITLE });
  await expect(about.getByText(`withdrew “${TITLE}”`)).toBeVisible();
  await expect(about.getByText("The minister was misquoted.")).toBeVisible();
  expect(await violationsOn(analyst)).toEqual([]);
  await about
    .getByRole("link", { name: /^Your judgement on Human rights/ })
    .first()
    .click();
  await expect(analyst).toHaveURL(`/issues/${ISSUE}#outlook`);
  const outlook = analyst.getByRole("region", { name: "Outlook" });
  await expect(outlook.getByText("Rests on a withdrawn source", { exact: true })).toBeVisible();
  await expect(outlook).toContainText(
    new RegExp(`Q${number}, “${TITLE}”, withdrawn .* by .*: The minister was misquoted`),
  );
  const evidence = analyst.getByRole("region", { name: /^Evidence/ });
  await expect(evidence.getByRole("listitem").filter({ hasText: WORDS })).toContainText(
    "Withdrawn",
  );
  await analyst.goto("/issues");
  await expect(analyst.getByRole("row", { name: /Human rights/ })).toContainText(
    "Withdrawn source",
  );
  await analyst.goto("/summary");
  for (const width of [1280, 1000]) {
    await analyst.setViewportSize({ width, height: 844 });
    const isCut = await analyst
      .getByText(/^Withdrawn source( \+\d)?$/)
      .filter({ visible: true })
      .first()
      .evaluate((mark) => {
        const [own, cell] = [mark, mark.closest("td")!].map((one) => one.getBoundingClientRect());
        return own!.right > cell!.right || own!.bottom > cell!.bottom;
      });
    expect({ width, isCut }).toEqual({ width, isCut: false });
  }
  // A warning makes no row taller.
  await analyst.setViewportSize({ width: 1280, height: 844 });
  const line = analyst
    .getByRole("region", { name: "At a glance" })
    .getByRole("row", { name: /Human rights/ });
  await expect(line).toContainText("Withdrawn source");
  expect((await line.boundingBox())!.height).toBeLessThan(40);

  await analyst.goto(`/issues/${ISSUE}/outlook`);
  await analyst.getByText("Correction", { exact: true }).click();
  await analyst.getByRole("button", { name: "Save revision" }).click();
  await expect(analyst.getByText("from a withdrawn source")).toBeVisible();
  const rationale = analyst.getByRole("textbox", { name: "Rationale" });
  await expect(rationale).toHaveValue(new RegExp(`\\[Q${number}\\]`));
  await rationale.fill("The other evidence says as much.");
  await analyst.getByRole("button", { name: "Save revision" }).click();
  await expect(analyst).toHaveURL(`/issues/${ISSUE}#outlook`);
  await expect(outlook).not.toContainText("withdrawn source");
  const revisions = analyst.getByRole("region", { name: /^Revisions/ }).getByRole("listitem");
  await expect(revisions.nth(1)).toContainText("Withdrawn source");

  await analyst.goto("/inbox");
  const answer = await holdBack(analyst, "/inbox", "POST");
  await about.getByRole("link", { name: /withdrew/ }).focus();
  for (const key of ["e", "e"]) await analyst.keyboard.press(key);
  answer();
  await expect(about).toHaveCount(0);
  // The list updates at once; the count shows what was saved.
  await expect(analyst.getByRole("link", { name: "Inbox", exact: true })).toBeVisible();
  await analyst.reload();
  await expect(about).toHaveCount(0);
  await expect(analyst.getByRole("link", { name: "Inbox", exact: true })).toBeVisible();

  await admin.getByRole("button", { name: "Restore", exact: true }).click();
  await dialog.getByLabel("Reason").fill("The quotation was right after all.");
  await dialog.getByRole("button", { name: "Restore", exact: true }).click();
  await expect(admin.getByRole("button", { name: "Withdraw", exact: true })).toBeVisible();
  await analyst.goto(`/issues/${ISSUE}`);
  await expect(revisions.nth(1)).not.toContainText("Withdrawn source");
  await analyst.goto("/inbox?show=done");
  // The judgement in the notification is no longer the current one.
  const earlier = analyst.getByRole("link", {
    name: /^Your judgement on Human rights.*, revision/,
  });
  await expect(earlier.first()).toHaveAttribute("href", `/issues/${ISSUE}#history`);
  await analyst.goto("/inbox");
  await about.getByRole("button", { name: /^Done: .* restored/ }).press("Enter");
  await expect(about).toHaveCount(0);
});

for (const isLive of [true, false])
  test(`when two admins withdraw at once, the second is told and their reason is not reused (${isLive ? "live" : "on a bad connection"})`, async ({
    as,
  }) => {
    const [one, other] = [await as("admin"), await as("admin")];
    if (!isLive) await keepStale(other);
    const place = isLive ? "Quayside" : "Lockside";
    await ingest(one, `${place} talks\n\n“${WORDS},” said Bo Sample.\n\n${agendaOf(place)}`);
    await acceptAll(one);
    await one.getByRole("button", { name: /^Approve with \d+ quotations?$/ }).click();
    await expect(one).toHaveURL(/\/sources\/\w+$/);
    await other.goto(one.url());
    for (const page of [one, other]) {
      await page.getByRole("button", { name: "Withdraw", exact: true }).click();
      await page.getByRole("dialog").getByLabel("Reason").fill("The minister was misquoted.");
    }
    const withdraw = (page: Page) =>
      page.getByRole("dialog").getByRole("button", { name: "Withdraw", exact: true }).click();
    await withdraw(one);
    await expect(one.getByText("This source is withdrawn")).toBeVisible();
    // The live page says so at once; without it, the refusal does.
    if (!isLive) await withdraw(other);
    const dialog = other.getByRole("dialog");
    await expect(dialog.getByRole("button", { name: "Restore", exact: true })).toBeVisible();
    await expect(dialog.getByRole("alert")).toBeVisible();
    await expect(dialog.getByLabel("Reason")).toHaveValue("");
  });

test("a dissent that alone rests on a source is listed before the source is withdrawn", async ({
  as,
}) => {
  const [admin, analyst] = [await as("admin"), await as("analyst2")];
  const words = "The sluice will stay shut until the talks resume";
  await ingest(admin, `Sluice talks\n\n“${words},” said Bo Sample.\n\n${agendaOf("Sluice")}`);
  await acceptAll(admin);
  await admin.getByRole("button", { name: /^Approve with \d+ quotations?$/ }).click();
  await expect(admin).toHaveURL(/\/sources\/\w+$/);
  const { items } = await (await analyst.request.get("/api/v1/quotes?q=sluice")).json();
  const why = `The sluice is what counts [Q${items[0].number}].`;
  const made = await analyst.request.post("/api/v1/issues/taiwan/forecasts/1/dissents", {
    data: { likelihood: 3, confidence: "LOW", why },
  });
  expect(made.status()).toBe(201);
  const withdraw = admin.getByRole("button", { name: "Withdraw", exact: true });
  await withdraw.click();
  const dialog = admin.getByRole("dialog");
  await expect(dialog.getByText("1 dissent rests on it.")).toBeVisible();
  await expect(dialog.getByRole("link", { name: "Dissent by Tomasz Brandt" })).toBeVisible();

  // Everything is in view while there is room.
  for (const issue of ["russia", "tariffs", "climate", "human-rights"]) {
    const data = { body: `As at the sluice [Q${items[0].number}].` };
    const noted = await analyst.request.post(`/api/v1/issues/${issue}/notes`, { data });
    expect(noted.status()).toBe(201);
  }
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await withdraw.click();
  await expect(dialog.getByText("1 dissent and 4 notes rest on it.")).toBeInViewport();
  for (const note of await dialog.getByRole("link", { name: "Note by Tomasz Brandt" }).all())
    await expect(note).toBeInViewport({ ratio: 1 });
});
