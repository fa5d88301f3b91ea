import { createServer } from "node:http";
import type { Page } from "@playwright/test";
import { agendaOf } from "../scripts/test/desk/agenda";
import { zipOf } from "../scripts/test/read/zip";
import { violationsOn } from "./axe";
import { articleAbout, expect, holdBack, signInAtOnce, test } from "./desk";

const articleOf = (place: string) =>
  Buffer.from(`Ferries of ${place}

“The tariffs of ${place} will stay,” said Ana Example, the deputy trade minister.
`);
const picture = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

const choose = (page: Page, files: [name: string, buffer: Buffer][]) =>
  page
    .locator("input[type=file]")
    .setInputFiles(
      files.map(([name, buffer]) => ({ name, mimeType: "application/octet-stream", buffer })),
    );

/** The batch whose first item has this name. */
const batchOf = (page: Page, name: RegExp) => page.getByRole("article", { name });

/** A server of pages at the address from which the app may fetch. */
async function servePages() {
  const [hostname, port] = process.env.FETCH_ALLOW?.split(":") ?? [];
  const server = createServer(({ url = "" }, response) => {
    if (url === "/moved") return response.writeHead(302, { location: "/Port%20Theta" }).end();
    if (url === "/gone") return response.writeHead(404).end();
    if (url === "/inside")
      return response.writeHead(302, { location: "http://192.168.0.1/" }).end();
    const name = decodeURIComponent(url.slice(1));
    const quote = `<p>&ldquo;Caf\xe9s of ${name} stay shut until the spring,&rdquo; said Ana Example, the deputy trade minister, on Monday.</p>`;
    const body = `<html><title>${name}</title><article><h1>Page of ${name}</h1>${quote.repeat(4)}</article></html>`;
    const headers = { "content-type": "text/html; charset=iso-8859-1" };
    response.writeHead(200, headers).end(Buffer.from(body, "latin1"));
  });
  await new Promise<void>((go) => server.listen(Number(port), hostname, go));
  return { server, at: (path: string) => `http://${process.env.FETCH_ALLOW}/${path}` };
}

const INGESTED = { timeout: 60_000 };

test("leaving the page during an upload keeps what arrived and fails the rest", async ({ as }) => {
  const page = await as("admin");
  await page.goto("/ingest");
  // The last two files never arrive, as on a bad connection.
  await page.route(/\/items\/[45]$/, () => {});
  const zip = zipOf([
    ["news/good.txt", articleOf("Port Zeta")],
    ["news/broken.pdf", Buffer.from("%PDF-1.7\nand no more")],
  ]);
  await choose(page, [
    ["first.txt", articleOf("Port Eta")],
    ["picture.pdf", picture],
    ["both.zip", zip],
    ["held.txt", articleOf("Port Held")],
    ["lost.txt", articleOf("Port Lost")],
  ]);
  const batch = batchOf(page, /^first.txt and 4 more/);
  await expect(batch.getByText("2 of 6 ingested, 2 failed").first()).toBeVisible(INGESTED);
  await expect(batch.getByText("4 of 6 uploaded", { exact: true })).toBeVisible();

  // Another tab sees the same, live.
  const other = await as("admin");
  await other.goto("/ingest");
  const seen = batchOf(other, /^first.txt and 4 more/);
  await expect(seen.getByText("held.txt: uploading…")).toBeVisible();
  await page.reload();
  await expect(seen.getByText("2 of 6 ingested, 4 failed").first()).toBeVisible();

  await expect(batch.getByText("2 of 6 ingested, 4 failed").first()).toBeVisible();
  const line = (name: string) => batch.getByRole("listitem").filter({ hasText: name });
  await expect(line("Ferries of Port Eta")).toContainText("first.txt");
  await expect(line("picture.pdf")).toContainText("This is a picture.");
  await expect(line("Ferries of Port Zeta")).toContainText("both.zip › news/good.txt");
  await expect(line("both.zip › news/broken.pdf")).toContainText(/damaged/);
  for (const name of ["held.txt", "lost.txt"])
    await expect(line(name)).toContainText("This file wasn’t uploaded. Choose it again.");
  expect(await violationsOn(page)).toEqual([]);

  await batch.getByRole("button", { name: "Dismiss" }).click();
  await expect(batch).toHaveCount(0);
  await expect(seen).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Ferries of Port Zeta", exact: true })).toBeVisible();
});

test("a very long pasted text is ingested in the background, and its review opens", async ({
  as,
}) => {
  const page = await as("admin");
  await page.goto("/ingest");
  const text = page.getByRole("textbox", { name: "Text of the article" });
  const many = Array.from({ length: 700 }, (_, k) => `Paragraph ${k}. ${agendaOf(`Item ${k}`)}`);
  await text.fill(`Ferries of Port Long\n\n${many.join("\n\n")}`);
  expect((await text.inputValue()).length).toBeGreaterThan(200_000);
  const sent = page.waitForResponse(/\/items\/1$/);
  await page.getByRole("button", { name: "Ingest", exact: true }).click();
  await sent;
  await expect(page).toHaveURL(/\/ingest\/\w+$/, { timeout: 60_000 });
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Ferries of Port Long");
  await page.goto("/ingest");
  await expect(text).toHaveValue("");
});

test("a text too long for an article is refused at the field, and stays there", async ({ as }) => {
  const page = await as("analyst");
  await page.goto("/ingest");
  const text = page.getByRole("textbox", { name: "Text of the article" });
  await text.fill("A longer text. ".repeat(200_001), { timeout: 20_000 });
  await page.getByRole("button", { name: "Submit for review" }).click();
  await expect(page.getByText(/^This text is over 3 million characters/)).toBeVisible();
  expect((await text.inputValue()).length).toBe(3_000_015);
  await page.reload();
  await expect(batchOf(page, /^Pasted text/)).toHaveCount(0);
});

test("a long pasted text is uploaded once, and what is typed meanwhile stays", async ({ as }) => {
  const page = await as("analyst");
  await page.goto("/ingest");
  const letThrough = await holdBack(page, /\/items\/1$/);
  const text = page.getByRole("textbox", { name: "Text of the article" });
  const many = Array.from({ length: 700 }, (_, k) => agendaOf(`Bale ${k}`));
  // The first line is too long for a headline.
  await text.fill(many.join(" "));
  const submit = page.locator("button[type=submit]").first();
  await submit.click();
  const batch = batchOf(page, /^Pasted text/);
  await expect(batch.getByText("0 of 1 uploaded")).toBeVisible();
  await expect(submit).toHaveAttribute("aria-busy", "true");
  await submit.press("Enter");
  await text.press("Control+End");
  await page.keyboard.type("Typed meanwhile.");
  letThrough();
  await expect(text).toHaveValue("Typed meanwhile.");
  await expect(submit).not.toHaveAttribute("aria-busy");
  // A short pasted text gets the same title.
  await expect(batch.getByText("Untitled article")).toBeVisible({ timeout: 30_000 });
  await expect(batch).toHaveCount(1);
});

test("a batch of a hundred files is collapsed, except for those that failed", async ({ as }) => {
  const page = await as("analyst");
  await page.goto("/ingest");
  const files = Array.from({ length: 100 }, (_, k): [string, Buffer] => [
    `${k}.txt`,
    k === 60 ? picture : articleOf(`Pier ${k}`),
  ]);
  await choose(page, files);
  const batch = batchOf(page, /^0.txt and 99 more/);
  await expect(batch.getByRole("progressbar", { name: "Ingested" })).toBeVisible();
  await expect(batch.getByText("99 of 100 ingested, 1 failed").first()).toBeVisible(INGESTED);
  await expect(batch.getByText("60.txt: This is a picture.")).toBeVisible();
  await expect(batch.getByText("Ferries of Pier 7", { exact: true })).toBeHidden();
  await expect(batch.getByRole("status")).toHaveText("99 of 100 ingested, 1 failed");
  await batch.getByRole("link", { name: "Show all 100 items" }).click();
  await expect(page).toHaveURL(/\/ingest\/batches\/\w+$/);
  await expect(page.getByText("Ferries of Pier 7", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Next page" }).click();
  await expect(page.getByText("Ferries of Pier 77", { exact: true })).toBeVisible();
});

test("web addresses are fetched, failures say why, and a single page opens its review", async ({
  as,
}) => {
  const { server, at } = await servePages();
  const page = await as("admin");
  await page.goto("/ingest");
  const addresses = page.getByRole("textbox", { name: "Web addresses" });
  const fetchThem = page.getByRole("button", { name: "Fetch" });
  const inner = `http://192.168.0.1/${"a".repeat(60)}`;
  const typed = [at("Port%20Iota"), "no address", inner, "no address"].join("\n");
  await addresses.fill(typed);
  await fetchThem.click();
  const wrong = (text: RegExp) => expect(page.getByText(text)).toBeVisible();
  await wrong(/^Lines 2 and 4 \(“no address”\): .*\sLine 3 \(“http:.* isn’t on the public web/);
  await expect(addresses).toHaveValue(typed);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await addresses.fill(typed.replaceAll("no address\n", ""));
  await wrong(/^Line 2 \(“http:.* public web.*\sLine 3 \(“no address”\)/);

  await addresses.fill([at("Port%20Iota"), at("gone"), at("inside")].join("\n"));
  await fetchThem.click();
  const batch = batchOf(page, /Port%20Iota and 2 more/);
  await expect(batch.getByText("1 of 3 ingested, 2 failed").first()).toBeVisible();
  await expect(batch.getByText("Port Iota").first()).toBeVisible();
  await expect(batch.getByText(/isn’t on the public web/)).toBeVisible();
  await expect(addresses).toHaveValue("");
  const gone = batch.getByRole("listitem").filter({ hasText: at("gone") });
  await expect(gone.getByRole("button", { name: "Try again" })).toBeVisible();
  const inside = batch.getByRole("listitem").filter({ hasText: at("inside") });
  await expect(inside).toBeVisible();
  await expect(inside.getByRole("button")).toHaveCount(0);

  await addresses.fill(at("moved"));
  await fetchThem.click();
  await expect(page).toHaveURL(/\/ingest\/\w+$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Port Theta");
  await expect(page.getByText(/“Cafés of Port Theta stay shut/).first()).toBeVisible();
  await page.goto("/ingest");
  await expect(batchOf(page, /moved/)).toHaveCount(0);
  server.close();
});

test("a script ingests a web address, and is told why one is refused", async ({ context }) => {
  const { server, at } = await servePages();
  await signInAtOnce(context, "admin");
  const { request } = context;
  const bring = (url: string) => request.post("/api/v1/sources", { data: { url } });
  const first = await bring(at("Port%20Kappa"));
  expect(first.status()).toBe(201);
  const draft = await first.json();
  expect(draft).toMatchObject({ status: "DRAFT", known: false });
  const again = await bring(at("Port%20Kappa"));
  expect(again.status()).toBe(200);
  expect(await again.json()).toMatchObject({ id: draft.id, known: true });
  for (const url of [at("gone"), "http://169.254.169.254/latest", "ftp://example.org"]) {
    const refused = await bring(url);
    expect(refused.status()).toBe(422);
    expect(refused.headers()["content-type"]).toContain("application/problem+json");
    expect((await refused.json()).fields).toEqual({ url: expect.any(String) });
  }
  server.close();
});

test("a very long text from a script is ingested in the background and answered when done", async ({
  as,
}) => {
  const page = await as("admin");
  const { request } = page.context();
  const bring = (text: string) => request.post("/api/v1/sources", { data: { text } });
  const long = Array.from({ length: 700 }, (_, k) => agendaOf(`Crate ${k}`)).join("\n\n");
  const text = `${articleAbout("Port Lambda")}\n\n${long}`;
  const first = await bring(text);
  expect(first.status()).toBe(201);
  const draft = await first.json();
  expect(draft).toMatchObject({ title: "Pilots meet in Port Lambda", known: false });
  expect(draft).toMatchObject({ status: "DRAFT", proposals: expect.any(Number) });
  const again = await bring(text);
  expect(again.status()).toBe(200);
  expect(await again.json()).toEqual({ ...draft, known: true });
  const empty = await bring(" \n".repeat(150_000));
  expect(empty.status()).toBe(422);
  expect((await empty.json()).fields).toEqual({ text: "There’s no text in this article." });
  await page.goto("/ingest");
  const refused = batchOf(page, /^Pasted text/).getByText("There’s no text in this article.");
  await expect(refused).toHaveCount(0);
});
