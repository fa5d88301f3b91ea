import type { APIResponse } from "@playwright/test";
import { serveOwnDesk } from "@/scripts/test/desk/own-desk";
import { expect, test } from "./desk";

const WORDS = "database isn’t responding";

/** A problem that says what is wrong and when to try again, and reveals nothing of the desk's internals. */
async function expectUnavailable(answer: APIResponse) {
  expect(answer.status()).toBe(503);
  const headers = answer.headers();
  expect(headers["content-type"]).toContain("application/problem+json");
  expect(Number(headers["retry-after"])).toBeGreaterThan(0);
  expect(headers["set-cookie"] ?? "").not.toContain("session-token");
  const { code, detail } = await answer.json();
  expect(code).toBe("unavailable");
  expect(detail).toContain(WORDS);
  expect(detail).not.toMatch(/prisma|127\.0\.0\.1/i);
}

test("a database outage signs nobody out, loses no unsaved text, and clears by itself", async ({
  browser,
}) => {
  const desk = await serveOwnDesk();
  try {
    const context = await browser.newContext({ baseURL: desk.address });
    const { request } = context;
    const signIn = async () => {
      const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
      const form = { csrfToken, email: desk.email, password: desk.password, json: "true" };
      return request.post("/api/auth/callback/credentials", { form });
    };
    expect((await signIn()).status()).toBe(200);
    const page = await context.newPage();
    await page.goto("/issues/new");
    const title = page.getByLabel("Title", { exact: true });
    await expect(async () => {
      await title.fill("Fishing rights in the strait");
      await expect(title).toHaveValue("Fishing rights in the strait");
    }).toPass();
    await page.getByLabel("Short name").fill("fishing");
    await page.getByLabel("Bottom line").fill("Talks go on.");
    const other = await context.newPage();
    await other.goto("/issues");

    await desk.database.stop();
    await expectUnavailable(await request.get("/api/v1/issues"));
    await expectUnavailable(await request.post("/api/v1/sources", { data: { text: "Text." } }));
    await expectUnavailable(await request.get("/api/auth/session"));
    await expectUnavailable(await signIn());
    expect((await request.get("/api/health")).status()).toBe(503);
    for (const path of ["/issues", "/issues/fishing", "/admin/people"]) {
      const document = await request.get(path, { maxRedirects: 0 });
      expect(document.status()).toBe(503);
      expect(Number(document.headers()["retry-after"])).toBeGreaterThan(0);
      expect(await document.text()).toContain(WORDS);
    }

    await page.getByRole("button", { name: "Open issue" }).click();
    await expect(page.getByText(`Couldn’t save: the desk’s ${WORDS}`)).toBeVisible();
    await expect(title).toHaveValue("Fishing rights in the strait");
    await other.getByRole("link", { name: "Sources", exact: true }).first().click();
    const notice = other.getByRole("heading", { name: WORDS });
    await expect(notice).toBeVisible();
    const third = await context.newPage();
    await third.goto("/speakers");
    await expect(third.getByRole("heading", { name: WORDS })).toBeVisible();

    await desk.database.start();
    await expect(other.getByRole("heading", { name: "Sources", level: 1 })).toBeVisible();
    await expect(third.getByRole("heading", { name: "Speakers", level: 1 })).toBeVisible();
    await page.getByRole("button", { name: "Open issue" }).click();
    await expect(page).toHaveURL(/\/issues\/[A-Z]+-1$/);
    expect((await request.get("/api/v1/issues")).status()).toBe(200);
    await context.close();
  } finally {
    await desk.stop();
  }
});

test("a look-up that fails says so, unlike one that finds nothing", async ({ as }) => {
  const page = await as("analyst");
  const data = { body: "See USCN-6." };
  expect((await page.request.post("/api/v1/issues/climate/notes", { data })).status()).toBe(201);
  const failing = /\/api\/v1\/(cards|completions|palette|quotes|search|issues\?)/;
  const palette = page.getByRole("dialog", { name: "Palette" });
  await page.goto("/issues/climate");
  await page.keyboard.press("Control+k");
  await expect(palette.getByRole("option").first()).toBeVisible();
  await page.route(failing, (route) => route.fulfill({ status: 503 }));
  await page.keyboard.type("taiw");
  await expect(palette.getByText("Couldn’t look up records. Keep typing")).toBeVisible();
  await page.keyboard.press("Escape");

  const note = page.getByRole("textbox", { name: "Write a note" });
  await note.fill("Ask @m");
  await note.press("End");
  await expect(page.getByText("Couldn’t load suggestions.").last()).toBeVisible();
  await note.fill("");
  await page.getByRole("link", { name: "USCN-6" }).last().focus();
  await expect(page.getByRole("tooltip")).toHaveText("Couldn’t load the details.");

  // Labels can be typed; an owner can only be chosen.
  await page.getByRole("button", { name: "Change owner" }).click();
  await expect(page.getByText("Couldn’t load the people to choose from")).toBeVisible();
  await page.unroute(failing);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByLabel("Owner", { exact: true }).selectOption({ label: "Tomasz Brandt" });
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Link evidence" }).click();
  const finder = page.getByRole("dialog");
  const link = finder.getByRole("button", { name: /^Link Q\d+: context$/ }).first();
  await expect(link).toBeVisible();
  await page.context().setOffline(true);
  await link.click();
  await expect(finder.getByText("the desk isn’t responding")).toBeVisible();
  await page.context().setOffline(false);
  await link.click();
  await expect(finder.getByText("Linked: context")).toBeVisible();

  await page.goto("/sources");
  await page.route(failing, (route) => route.fulfill({ status: 503 }));
  await page.getByRole("combobox", { name: "Issue" }).fill("export");
  await expect(
    page.getByRole("paragraph").filter({ hasText: "Couldn’t load the choices." }),
  ).toBeVisible();
});
