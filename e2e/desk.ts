import {
  type BrowserContext,
  test as base,
  expect,
  type Page,
  type Request,
  request,
} from "@playwright/test";
import { encode } from "next-auth/jwt";
import postgres from "postgres";
import type { Person } from "@/prisma/seed/people";
import { agendaOf } from "@/scripts/test/desk/agenda";
import { freshenDesk } from "@/scripts/test/desk/fresh-desk";
import { hydrated } from "@/scripts/test/read/hydrated";

export type { Person };

export const password = process.env.DEMO_PASSWORD ?? "";
export const emailOf = (person: Person) => `${person}@demarche.test`;

/** Signs in through next-auth's own routes, as scripts do. */
export async function signIn(
  { request }: Pick<BrowserContext, "request">,
  person: Person,
): Promise<void> {
  const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
  const form = { csrfToken, email: emailOf(person), password, json: "true" };
  const answer = await request.post("/api/auth/callback/credentials", { form });
  expect(answer.ok()).toBe(true);
}

/**
 * Signs in directly, with a session written into the database and its cookie, for tests that are not
 * about signing in.
 */
export async function signInAtOnce(
  context: Pick<BrowserContext, "addCookies">,
  person: Person,
): Promise<void> {
  const { DATABASE_URL = "", AUTH_SECRET: secret = "", BASE_URL: url = "" } = process.env;
  const sql = postgres(DATABASE_URL, { max: 1 });
  const [row] = await sql`
    insert into "Session" (id, "userId", "expiresAt", "userAgent", address)
    select gen_random_uuid(), id, now() + interval '1 day', 'HeadlessChrome/1 (Linux)', '127.0.0.1'
    from "User" where email = ${emailOf(person)} returning id, "userId"`;
  await sql.end();
  const value = await encode({ token: { sub: row!.userId, session: row!.id }, secret });
  await context.addCookies([{ name: "next-auth.session-token", value, url, httpOnly: true }]);
}

/** Puts away what other tests have told a person. */
export async function emptyInbox(page: Page): Promise<void> {
  for (;;) {
    const { items } = await (await page.request.get("/api/v1/notifications?limit=200")).json();
    if (items.length === 0) return;
    for (const { id } of items)
      await page.request.patch(`/api/v1/notifications/${id}`, { data: { done: true } });
  }
}

/** Issues edition 1, unless it has been issued. */
export async function requireEdition(): Promise<void> {
  const context = await request.newContext({ baseURL: process.env.BASE_URL ?? "" });
  await signIn({ request: context }, "manager");
  const { items } = await (await context.get("/api/v1/briefings")).json();
  const data = { title: "Weekly briefing", issues: ["taiwan", "tariffs", "climate"] };
  if (items.length === 0)
    expect((await context.post("/api/v1/briefings", { data })).status()).toBe(201);
  await context.dispose();
}

/** A page that waits after each `goto` until React has hydrated it, since no person is that fast. */
export function listening(page: Page): Page {
  const goto = page.goto.bind(page);
  page.goto = async (...to) => {
    const answer = await goto(...to);
    await hydrated(page);
    return answer;
  };
  return page;
}

/**
 * An article that quotes two speakers on two issues, and names a place, so that it isn't taken for a copy of another.
 * `head` is its headline with any lines before the text. A test that runs again gets another article, since the first
 * is still there.
 */
export function articleAbout(place: string, head = `Pilots meet in ${place}`): string {
  const { retry, repeatEachIndex } = base.info();
  const run = retry + repeatEachIndex;
  return `${head}

“The tariffs will stay until the spring,” said Ana Example, the deputy trade minister.

“Taiwan is not on the table,” said Bo Sample, a spokesman for the customs union.

${agendaOf(run ? `${place} ${run}` : place)}
`;
}

/** Pastes an article and submits it. An analyst's waits for an admin; an admin's opens its review. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.goto("/ingest");
  await page.getByRole("textbox", { name: "Text of the article" }).fill(text);
  await page.getByRole("button", { name: /^(Ingest|Submit for review)$/ }).click();
}

/** Ingests an article as an admin, by script, and opens its review. Returns its id. */
export async function ingest(page: Page, text: string): Promise<string> {
  const answer = await page.request.post("/api/v1/sources", { data: { text } });
  expect(answer.status(), await answer.text()).toBe(201);
  const { id } = await answer.json();
  await page.goto(`/ingest/${id}`);
  return id;
}

/** The progress of a review. */
export const reviewStatus = (page: Page) => page.getByText(/\d+ left, \d+ accepted/);

/** Accepts the undecided proposals of a review one by one, by key. Returns how many there were. */
export async function acceptAll(page: Page): Promise<number> {
  const status = reviewStatus(page);
  const left = async () => Number(/^\d+/.exec((await status.textContent()) ?? "")?.[0]);
  const waited = await left();
  for (let remaining = waited; remaining > 0; remaining = await left()) {
    await page.keyboard.press("a");
    await expect(status).not.toContainText(`${remaining} left`);
  }
  return waited;
}

/** Whether the browser requests a page to show or refresh it, not to prefetch it. */
export function isPageRequest(request: Request): boolean {
  const headers = request.headers();
  return request.method() === "GET" && "rsc" in headers && !("next-router-prefetch" in headers);
}

/** Records what the browser blocks because of the page's Content Security Policy. */
export function notePolicyBreaches(context: BrowserContext, breaches: string[]): void {
  context.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) breaches.push(message.text());
  });
}

interface Desk {
  /** The desk has the demo's rows when the first test of a file starts. */
  fresh: undefined;
  /** The violations of the Content Security Policy during a test. There must be none. */
  breaches: string[];
  /** Opens a page with this person signed in, each time in a browser context of its own. */
  as: (person: Person) => Promise<Page>;
}

/** Keeps a page as it was rendered, as on a bad connection: what others do doesn’t reach it. */
export async function keepStale(page: Page): Promise<void> {
  await page.route("**/api/v1/live*", (route) => route.abort());
}

/**
 * Holds back a page's requests to an address, as on a slow connection; with "POST", only its saves. Returns what lets them
 * through.
 */
export async function holdBack(
  page: Page,
  address: string | RegExp,
  method?: "POST",
): Promise<() => void> {
  let letThrough = () => {};
  const come = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(address, async (route) => {
    if (!method || route.request().method() === method) await come;
    await route.continue();
  });
  return letThrough;
}

// biome-ignore-start lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
export const test = base.extend<Desk>({
  fresh: [
    async ({}, use, { file }) => {
      await freshenDesk(file);
      await use(undefined);
    },
    { auto: true },
  ],
  breaches: async ({}, use) => {
    const breaches: string[] = [];
    await use(breaches);
    expect(breaches).toEqual([]);
  },
  context: async ({ context, breaches }, use) => {
    notePolicyBreaches(context, breaches);
    await use(context);
  },
  as: async ({ browser, baseURL, breaches }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (person) => {
      const context = await browser.newContext({ baseURL });
      contexts.push(context);
      notePolicyBreaches(context, breaches);
      await signInAtOnce(context, person);
      return listening(await context.newPage());
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});
// biome-ignore-end lint/correctness/noEmptyPattern: see above

export { expect };
