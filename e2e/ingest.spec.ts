import postgres from "postgres";
import { BUSY } from "@/lib/text/parsers/limit-time";
import { violationsOn, WIDTHS } from "./axe";
import {
  acceptAll,
  articleAbout,
  emailOf,
  expect,
  ingest,
  paste,
  reviewStatus,
  test,
} from "./desk";

const ferryTalks = (place: string) =>
  articleAbout(
    place,
    `Ferry talks open in ${place}

By Jo Writer in ${place}

4 March 2024`,
  );

test("an admin pastes an article, reviews it by keyboard, approves it, and its issues show it", async ({
  as,
}) => {
  const page = await as("admin");
  await paste(page, ferryTalks("Port Alpha"));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "Ferry talks open in Port Alpha",
  );
  await expect(page.getByText("Jo Writer in Port Alpha").first()).toBeVisible();
  await expect(page.getByText("4 Mar 2024").first()).toBeVisible();
  await expect(page.locator("mark").first()).toBeVisible();

  expect(await violationsOn(page)).toEqual([]);

  await acceptAll(page);
  const status = reviewStatus(page);
  await page.keyboard.press("u");
  await expect(status).toContainText("1 left");
  await page.keyboard.press("a");
  await expect(status).toContainText("0 left");
  await page.getByRole("button", { name: /^Approve with \d+ quotations?$/ }).click();
  await expect(page).toHaveURL(/\/sources\/\w+$/);
  await expect(page.locator("mark", { hasText: "The tariffs will stay" })).toBeVisible();
  const source = new URL(page.url()).pathname;

  await page.goto("/issues/tariffs");
  const evidence = page.getByRole("region", { name: /^Evidence/ });
  const here = page.locator(`a[href^="${source}"]`, { hasText: "The tariffs will stay" });
  const quote = evidence.getByRole("listitem").filter({ has: here });
  await expect(quote).toContainText("Ana Example");
  await expect(quote).toContainText("deputy trade minister");

  await paste(page, ferryTalks("Port Alpha"));
  await expect(page.getByText("This article is already on file.")).toBeVisible();
});

test("an admin corrects a speaker and rejects a proposal; only accepted ones are approved", async ({
  as,
}) => {
  const page = await as("admin");
  await ingest(page, ferryTalks("Port Beta"));
  await page.locator("mark", { hasText: "The tariffs will stay" }).first().click();
  await page.keyboard.press("e");
  await page.getByRole("combobox", { name: /^Speaker/ }).fill("Anna Exemplar");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Anna Exemplar").first()).toBeVisible();
  await page.keyboard.press("a");
  await expect(page.getByText(/, 1 accepted/)).toBeAttached();
  await expect(page.getByText(/Accepted by Ada/).first()).toBeAttached();
  const saved = page.waitForResponse((answer) => answer.request().method() === "POST");
  await page.getByRole("button", { name: "Reject the rest" }).click();
  await page.getByRole("button", { name: /^Reject \d+ proposals?$/ }).click();
  await saved;
  await page.reload();
  await expect(page.getByRole("button", { name: /^Reject the rest|^Accept \d+ at/ })).toHaveCount(
    0,
  );
  await page.getByRole("button", { name: "Approve with 1 quotation" }).click();
  await expect(page).toHaveURL(/\/sources\/\w+$/);
  await expect(page.getByText("Anna Exemplar").first()).toBeVisible();
  await expect(page.locator("mark", { hasText: "Taiwan is not on the table" })).toHaveCount(0);
});

test("an analyst submits and sees what was found, an admin reviews, and nobody else sees the draft", async ({
  as,
}) => {
  const analyst = await as("analyst");
  await paste(analyst, ferryTalks("Port Gamma"));
  await expect(analyst.getByText("An admin will review it.").first()).toBeVisible();
  const admin = await as("admin");
  await admin.goto("/ingest");
  const title = "Ferry talks open in Port Gamma";
  const draft = admin.getByRole("link", { name: title, exact: true });
  const address = (await draft.getAttribute("href"))!;
  await draft.click();
  await expect(admin).toHaveURL(address);
  await analyst.getByRole("link", { name: "See what was found" }).first().click();
  await expect(analyst).toHaveURL(address);
  await expect(analyst.getByRole("status").getByText("Waiting for review")).toBeVisible();
  const found = analyst.getByRole("region", { name: /^What was found/ }).getByRole("listitem");
  await expect(found.filter({ hasText: "Ana Example" })).toContainText("Undecided");
  await expect(analyst.getByRole("button", { name: /Accept|Approve|Discard/ })).toHaveCount(0);
  // The decision arrives without a reload, and from then on the article can't be taken back.
  await admin.keyboard.press("a");
  await expect(analyst.getByText("Being reviewed")).toBeVisible();
  await expect(analyst.getByRole("button", { name: "Take back" })).toHaveCount(0);
  for (const person of ["analyst2", "manager"] as const) {
    const page = await as(person);
    expect((await page.goto(address))?.status()).toBe(404);
    expect((await page.goto(address.replace("ingest", "sources")))?.status()).toBe(404);
  }
});

test("an analyst takes a submission back while nobody has reviewed it, and can submit it again", async ({
  as,
}) => {
  const analyst = await as("analyst");
  await paste(analyst, ferryTalks("Port Omega"));
  await analyst.goto("/ingest");
  const row = analyst.getByRole("row", { name: /Port Omega/ });
  await row.getByRole("link").click();
  await expect(analyst.getByRole("status").getByText("Waiting for review")).toBeVisible();
  for (const width of WIDTHS) {
    await analyst.setViewportSize({ width, height: 844 });
    expect(await violationsOn(analyst)).toEqual([]);
  }
  const takeBack = analyst.getByRole("button", { name: "Take back" });
  await takeBack.click();
  await analyst.getByRole("dialog").getByRole("button", { name: "Take back" }).click();
  await expect(analyst.getByText("You took this article back")).toBeVisible();
  await expect(takeBack).toHaveCount(0);
  await analyst.goto("/ingest");
  await expect(row).toHaveCount(0);
  await paste(analyst, ferryTalks("Port Omega"));
  await expect(row.first()).toBeVisible();
});

test("a script reads its person’s submission and takes it back; to anyone else there is none", async ({
  as,
}) => {
  const { request } = await as("analyst");
  const sent = await request.post("/api/v1/sources", { data: { text: ferryTalks("Port Sigma") } });
  expect(sent.status()).toBe(201);
  const at = `/api/v1/sources/${(await sent.json()).id}/submission`;
  const { version, ...submission } = await (await request.get(at)).json();
  expect(submission).toMatchObject({ reviewed: false, setAside: null });
  for (const person of ["admin", "analyst2"] as const) {
    const other = (await as(person)).request;
    expect((await other.get(at)).status()).toBe(404);
    expect((await other.delete(at, { data: { version } })).status()).toBe(404);
  }
  const stale = await request.delete(at, { headers: { "If-Match": '"9"' }, data: {} });
  expect(stale.status()).toBe(409);
  expect((await request.delete(at, { data: { version } })).status()).toBe(200);
  expect(await (await request.get(at)).json()).toMatchObject({ setAside: { own: true } });
});

test("a file that a busy machine didn't read in time is tried again by keyboard, from the copy that was kept", async ({
  as,
}) => {
  // As reading leaves it: a machine can't be made busy for exactly so long.
  const sql = postgres(process.env.DATABASE_URL ?? "", { max: 1 });
  const bytes = Buffer.from(ferryTalks("Port Busy"));
  await sql`insert into "Upload" (id) values ('busy')`;
  await sql`insert into "UploadPiece" ("uploadId", ordinal, bytes) values ('busy', 0, ${bytes})`;
  await sql`insert into "Batch" (id, "addedById") select 'busy', id from "User" where email = ${emailOf("admin")}`;
  await sql`insert into "BatchItem" (id, "batchId", ordinal, name, "uploadId", state, failure, reason)
    values ('busy', 'busy', 1, 'busy.txt', 'busy', 'FAILED', 'INTERRUPTED', ${BUSY})`;
  const page = await as("admin");
  await page.goto("/ingest");
  const batch = page.getByRole("article", { name: "busy.txt" });
  await expect(batch.getByText(BUSY)).toBeVisible();
  await batch.getByRole("button", { name: "Try again" }).press("Enter");
  // The worker yields to everything else.
  const read = batch.getByText("Ferry talks open in Port Busy").first();
  await expect(read).toBeVisible({ timeout: 60_000 });
  await expect(batch.getByText(BUSY)).toHaveCount(0);
  await expect(page.locator("body")).not.toBeFocused();
  const [item] =
    await sql`select state, failure, "uploadId", "sourceId" from "BatchItem" where id = 'busy'`;
  await sql.end();
  expect(item).toMatchObject({ state: "DONE", failure: null, uploadId: null });
  expect(item!.sourceId).toBeTruthy();
});

test("several files are ingested, and each that fails says why", async ({ as }) => {
  const page = await as("admin");
  await page.goto("/ingest");
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: "text/plain", buffer });
  await page
    .locator("input[type=file]")
    .setInputFiles([
      file("good.txt", Buffer.from(ferryTalks("Port Delta"))),
      file("latin1.txt", Buffer.from("caf\xe9 society", "latin1")),
      file("scrambled.txt", Buffer.from("a\x81\xffb \x9d\xffc", "latin1")),
      file("empty.txt", Buffer.from(" \n ")),
      file("picture.pdf", Buffer.from("\x89PNG\r\n\x1a\n", "latin1")),
      file(
        "mail.eml",
        Buffer.from(
          `From: Jo Writer <jo@mail.example>\nSubject: Fwd: Mail of Port Eta\nMIME-Version: 1.0\n\n${ferryTalks("Port Eta")}`,
        ),
      ),
      file(
        "page.html",
        Buffer.from(
          `<html><title>Page of Port Epsilon</title><article><h1>Page of Port Epsilon</h1>${"<p>“The quay stays shut,” said Ana Example, the deputy trade minister, on Monday in the harbour town.</p>".repeat(4)}</article></html>`,
        ),
      ),
    ]);
  const batch = page.getByRole("article", { name: "good.txt and 6 more" });
  await expect(batch.getByText("café society").first()).toBeVisible();
  await expect(batch.getByText("The encoding of this file wasn’t recognised.")).toBeVisible();
  await expect(batch.getByText("There’s no text in this article.")).toBeVisible();
  await expect(batch.getByText("Ferry talks open in Port Delta").first()).toBeVisible();
  await expect(batch.getByText("This is a picture.")).toBeVisible();
  await expect(batch.getByText("Page of Port Epsilon").first()).toBeVisible();
  await expect(batch.getByText("Mail of Port Eta").first()).toBeVisible();
});

test("the review says which encoding a text file was read in, and warns of text that was decoded wrongly", async ({
  as,
}) => {
  const page = await as("admin");
  await page.goto("/ingest");
  const lines = ["Ferries of Port Tilde", "\x93The caf\xe9 stays open,\x94 said Ana Example.", ""];
  const buffer = Buffer.from(lines.join("\n\n"), "latin1");
  const file = { name: "tilde.txt", mimeType: "text/plain", buffer };
  await page.locator("input[type=file]").setInputFiles(file);
  await expect(page).toHaveURL(/\/ingest\/\w+$/, { timeout: 60_000 });
  await expect(page.getByRole("status").filter({ hasText: "Read as Windows-1252" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Article" })).toContainText(
    "“The café stays open,”",
  );
  const warning = page.getByText("This text seems to have been decoded wrongly");
  await expect(warning).toHaveCount(0);

  const twice = "â€œThe cafÃ© stays open,â€ said Ana Example. It was a cafÃ© before.";
  await paste(page, `Ferries of Port Misread\n\n${twice}\n`);
  await expect(warning).toBeVisible();
  await expect(page.getByRole("region", { name: "Article" })).toContainText("cafÃ©");
});
