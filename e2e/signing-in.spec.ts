import type { Page } from "@playwright/test";
import { hydrated } from "@/scripts/test/read/hydrated";
import { violationsOn } from "./axe";
import { emailOf, expect, keepStale, password, signIn, test } from "./desk";

test("a wrong password is refused in plain words, and the email address stays in the form", async ({
  page,
}) => {
  await page.goto("/signin");
  await page.getByLabel("Email").fill(emailOf("analyst"));
  await page.getByLabel("Password").fill("not this one");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("Wrong email address or password.")).toBeVisible();
  await expect(page.getByLabel("Email")).toHaveValue(emailOf("analyst"));
});

test("a person who asks for a page signs in and is then taken to it", async ({ page }) => {
  await page.goto("/issues/taiwan");
  await expect(page).toHaveURL(/\/signin\?next=%2Fissues%2Ftaiwan/);
  await page.getByLabel("Email").fill(emailOf("manager"));
  await page.getByLabel("Password").fill(password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/issues/taiwan");
  await page.goto("/account");
  await page.getByRole("main").getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page).toHaveURL(/\/signin/);
  await page.goto("/issues");
  await expect(page).toHaveURL(/\/signin/);
});

test("signing in never leads to another site", async ({ page }) => {
  for (const next of [
    "https://example.org/",
    "//example.org",
    "/\\example.org",
    "/\t/example.org",
    "/\n/example.org",
    "javascript:alert(1)",
    "/.//example.org",
    "/x/..//example.org",
    "http://desk//example.org",
  ]) {
    await page.context().clearCookies();
    await signIn(page.context(), "analyst");
    await page.goto(`/signin?next=${encodeURIComponent(next)}`);
    const { host } = new URL(page.url());
    expect(host).toBe(new URL(process.env.BASE_URL!).host);
    await expect(page.getByRole("navigation", { name: "Desk" }).first()).toBeAttached();
  }
});

test("a disabled person is signed out at their next click even without a live connection, and can sign in again once enabled", async ({
  as,
}) => {
  const admin = await as("admin");
  const analyst = await as("analyst2");
  await keepStale(analyst);
  await analyst.goto("/issues");
  await admin.goto("/admin/people");
  await admin.getByRole("button", { name: "Disable Tomasz Brandt" }).click();
  const sure = admin.getByRole("dialog").getByRole("button", { name: "Disable account" });
  await sure.click();
  const enable = admin.getByRole("button", { name: "Enable Tomasz Brandt" });
  await expect(enable).toBeVisible();
  await analyst.getByRole("link", { name: "Taiwan and military risk" }).click();
  await expect(analyst).toHaveURL(/\/signin/);
  await enable.click();
  await expect(admin.getByRole("button", { name: "Disable Tomasz Brandt" })).toBeVisible();
  await analyst.goto("/issues");
  await expect(analyst).toHaveURL(/\/signin/);
  await signIn(analyst.context(), "analyst2");
  await analyst.goto("/issues");
  await expect(analyst).toHaveURL("/issues");
});

test("hidden pages look exactly like missing ones", async ({ as }) => {
  const manager = await as("manager");
  const read = async (path: string) => {
    const answer = await manager.goto(path);
    const text = await manager.getByRole("main").textContent();
    return { status: answer?.status(), title: await manager.title(), text };
  };
  const missing = await read("/no/such/page");
  expect(missing.status).toBe(404);
  for (const path of [
    "/admin/people",
    "/ingest",
    "/issues/taiwan/outlook",
    "/issues/new",
    "/issues/nowhere",
    "/sources/nothing",
  ])
    expect({ path, ...(await read(path)) }).toEqual({ path, ...missing });
});

test("a new person first chooses a password, later changes it and their name, and other browsers are signed out", async ({
  as,
  browser,
  baseURL,
}) => {
  const admin = await as("admin");
  await admin.goto("/admin/people");
  const fresh = { email: `new-${Date.now()}@demarche.test`, password: "a first password" };
  await admin.getByLabel("Name", { exact: true }).fill("Nora New");
  await admin.getByLabel("Email").fill(fresh.email);
  await admin.getByLabel("Temporary password").fill(fresh.password);
  await admin.getByRole("button", { name: "Add person" }).click();
  await expect(admin.getByText("Nora New can sign in now, with")).toBeVisible();

  const row = admin.getByRole("row").filter({ hasText: fresh.email });
  await expect(row).toContainText("Temporary password, expires");

  const signInWith = async (page: Page, password: string) => {
    await page.getByLabel("Email").fill(fresh.email);
    await page.getByLabel("Password").fill(password);
    await page.keyboard.press("Enter");
  };
  const open = async (password: string) => {
    const page = await (await browser.newContext({ baseURL })).newPage();
    await page.goto("/signin?next=/account");
    await signInWith(page, password);
    return page;
  };
  // An admin knows the first password, so nothing else is possible before another is chosen.
  const here = await open(fresh.password);
  await expect(here).toHaveURL("/password?next=%2Faccount");
  await expect(here.getByText("you aren’t the only one who knows it")).toBeVisible();
  await hydrated(here);
  expect(await violationsOn(here)).toEqual([]);
  const refused = await here.request.get("/api/v1/issues");
  expect([refused.status(), await refused.json()]).toMatchObject([
    403,
    { code: "temporary-password", detail: expect.stringContaining("/password") },
  ]);
  await here.getByRole("button", { name: "Sign out" }).click();
  await expect(here).toHaveURL(/\/signin/);
  await here.goto("/password");
  await expect(here).toHaveURL(/\/signin/);
  await signInWith(here, fresh.password);
  await here.getByLabel("Temporary password").fill(fresh.password);
  await here.getByLabel("New password").fill(fresh.password);
  await here.getByRole("button", { name: "Save and continue" }).click();
  await expect(here.getByText("Choose a different one.")).toBeVisible();
  const own = "a second password";
  await here.getByLabel("New password").fill(own);
  await here.getByRole("button", { name: "Save and continue" }).click();
  await expect(here).toHaveURL(/\/summary/);
  await here.goto("/password?next=/account");
  await expect(here).toHaveURL("/account");
  await expect(row).not.toContainText("Temporary password");

  const elsewhere = await open(own);
  await expect(elsewhere).toHaveURL("/account");
  await here.getByLabel("Current password").fill(own);
  await here.getByLabel("New password").fill("a third password");
  await here.getByRole("button", { name: "Change password" }).click();
  await expect(here.getByText("Password changed.")).toBeVisible();
  await here.getByLabel("Name your colleagues see").fill("Nora Newer");
  await here.getByRole("button", { name: "Change name" }).click();
  await expect(here.getByText("Name changed")).toBeVisible();
  await elsewhere.reload();
  await expect(elsewhere).toHaveURL(/\/signin/);
});

test("someone who guesses passwords is told how long to wait; others can still sign in", async ({
  page,
}) => {
  await page.goto("/signin");
  await page.getByLabel("Email").fill("guessed-at@demarche.test");
  const guess = async (k: number) => {
    await page.getByLabel("Password").fill(`guess number ${k}`);
    const answered = page.waitForResponse(/callback\/credentials/);
    await page.getByRole("button", { name: "Sign in" }).click();
    await answered;
  };
  for (let k = 1; k <= 5; k++) await guess(k);
  await expect(page.getByText("Wrong email address or password.")).toBeVisible();
  await guess(6);
  await expect(page.getByText("Too many wrong passwords. Try again in 1 minute.")).toBeVisible();
  await signIn(page.context(), "analyst");
  await page.goto("/issues");
  await expect(page).toHaveURL("/issues");
});
