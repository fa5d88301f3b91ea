import type { BrowserContext, Page } from "@playwright/test";
import { freePort } from "../scripts/port";
import { startServing } from "../scripts/start/serve";
import { test as base, expect, listening, type Person, signInAtOnce } from "./desk";

/** Starts another instance of the app, on the same database. It needs no worker of its own. */
export async function anotherInstance() {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const env = { ...process.env, NODE_ENV: "production", NEXTAUTH_URL: address } as const;
  const { signal } = new AbortController();
  const start = () => startServing("start", { host: "127.0.0.1", port }, env, signal);
  let app = await start();
  return {
    address,
    stop: () => app.stop(),
    startAgain: async () => {
      app = await start();
    },
  };
}

type Instance = Awaited<ReturnType<typeof anotherInstance>>;

interface Far {
  /** Opens a page as someone on the other instance, and waits until it is live. */
  onFar: (person: Person, path: string) => Promise<Page>;
}

/** Tests with two people on two instances of the app, on one database. */
export const test = base.extend<Far, { far: Instance }>({
  far: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are used from the pattern
    async ({}, use) => {
      const far = await anotherInstance();
      await use(far);
      await far.stop();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  onFar: async ({ browser, far }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (person, path) => {
      const context = await browser.newContext({ baseURL: far.address });
      contexts.push(context);
      await signInAtOnce(context, person);
      return follow(listening(await context.newPage()), path);
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

/** Opens a path, and waits until the page is live. */
export async function follow(page: Page, path: string): Promise<Page> {
  const follows = page.waitForResponse(/\/api\/v1\/live/);
  await page.goto(path);
  await follows;
  return page;
}

/** Writes a note on an issue. */
export async function write(page: Page, issue: string, body: string, parentId?: string) {
  const data = { body, ...(parentId && { parentId }) };
  const answer = await page.request.post(`/api/v1/issues/${issue}/notes`, { data });
  expect(answer.status()).toBe(201);
  return (await answer.json()) as { id: string; version: number };
}

/** An estimate as the REST interface takes it. */
export const estimate = (likelihood: number, version: number) => ({
  version,
  likelihood,
  confidence: "MODERATE",
  trend: "UNCHANGED",
  drivers: [],
  judgement: `About ${likelihood}%.`,
  rationale: "So it seems.",
  confirmed: true,
  reason: "REINTERPRETATION",
  reasonNote: "Read again.",
});

/** Revises the outlook of an issue. */
export async function revise(page: Page, issue: string, likelihood: number): Promise<void> {
  const { version } = await (await page.request.get(`/api/v1/issues/${issue}`)).json();
  const data = estimate(likelihood, version);
  const answer = await page.request.post(`/api/v1/issues/${issue}/outlook`, { data });
  expect(answer.ok(), await answer.text()).toBe(true);
}
