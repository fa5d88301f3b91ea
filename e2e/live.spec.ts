import postgres from "postgres";
import {
  articleAbout,
  expect,
  ingest,
  isPageRequest,
  reviewStatus,
  signInAtOnce,
  test,
} from "./desk";
import { anotherInstance, follow } from "./instance";

test("two admins on one draft see each other's decisions, even after a database outage", async ({
  as,
}) => {
  const [one, other] = [await as("admin"), await as("admin")];
  await ingest(one, articleAbout("Port Live"));
  const follows = other.waitForResponse(/\/api\/v1\/live/);
  await other.goto(one.url());
  expect((await follows).headers()["content-encoding"]).toBeUndefined();
  const bar = reviewStatus(other);
  await one.keyboard.press("a");
  await expect(bar).toContainText("1 accepted", { timeout: 2_000 });

  const sql = postgres(process.env.DATABASE_URL ?? "", { max: 1 });
  const killed = await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query ilike 'listen%'`;
  await sql.end();
  expect(killed.length).toBeGreaterThan(0);
  await one.keyboard.press("a");
  await expect(bar).toContainText("2 accepted", { timeout: 5_000 });
});

test("a person's own decision arrives with its response, however late, without another request", async ({
  as,
}) => {
  const [one, other] = [await as("admin"), await as("admin")];
  await ingest(one, articleAbout("Port Slow"));
  const review = one.url();
  // Others who follow the draft see it before the response arrives. Set before the page loads: Chromium may not hold back
  // what a page sends in the first moments after a route is set.
  await one.route(review, async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    const response = await route.fetch();
    await expect(reviewStatus(other)).toContainText("1 accepted");
    await route.fulfill({ response });
  });
  // The stream of the page before must not be taken for that of the review.
  await one.goto("about:blank");
  await follow(one, review);
  await other.goto(review);
  let read = 0;
  one.on("request", (request) => {
    if (isPageRequest(request)) read++;
  });
  const answered = one.waitForResponse((answer) => answer.request().method() === "POST");
  await one.keyboard.press("a");
  await answered;
  await one.unroute(review);
  // Any pending requests are sent before the next decision.
  await one.keyboard.press("a");
  await expect(reviewStatus(other)).toContainText("2 accepted");
  expect(read).toBe(0);
});

test("an issue that a colleague opens is suggested in the draft on screen, and what is being typed is saved", async ({
  as,
}) => {
  const [reviewer, colleague] = [await as("admin"), await as("analyst")];
  await ingest(reviewer, articleAbout("Port Later"));
  const card = reviewer.locator('li[aria-current="true"]');
  await expect(card).toContainText("The tariffs will stay until the spring");
  await reviewer.keyboard.press("e");
  const role = reviewer.getByLabel("Role at the time");
  await role.fill("deputy trade minister of Examplia");

  await colleague.goto("/issues/new");
  await colleague.getByLabel("Title", { exact: true }).fill("How long tariffs stay");
  await colleague.getByLabel("Terms").fill("until the spring");
  await colleague.getByRole("button", { name: "Open issue" }).click();
  await expect(colleague.getByRole("heading", { level: 1 })).toContainText("How long tariffs stay");

  await expect(card).toContainText("“until the spring” in the quotation");
  await expect(reviewer.getByText(/updated the suggested issues of 1 proposal/)).toBeVisible();
  await expect(role).toHaveValue("deputy trade minister of Examplia");
  await role.press("Enter");
  await expect(card).toContainText("deputy trade minister of Examplia");
  await expect(reviewer.getByText("Your last change wasn’t saved")).toHaveCount(0);
});

test("a live stream is only for people who may see the record, and reveals none of its content", async ({
  as,
  request,
  browser,
  baseURL,
}) => {
  expect((await request.get("/api/v1/live?issue=taiwan")).status()).toBe(401);
  const manager = await as("manager");
  const statusOf = async (asked: string) =>
    (await manager.request.get(`/api/v1/live?${asked}`)).status();
  for (const asked of ["source=nowhere", "list=ingest", "list=people", "issue=nothing"])
    expect(await statusOf(asked), asked).toBe(404);
  for (const asked of [
    "list=nothing",
    "issue=taiwan&since=yesterday",
    "",
    "issue=taiwan&source=x",
    "topic=taiwan",
  ])
    expect(await statusOf(asked), asked).toBe(422);
  const context = await browser.newContext({ baseURL });
  await signInAtOnce(context, "manager");
  const page = await context.newPage();
  await page.goto("/account");
  const first = await page.evaluate(async () => {
    const { headers, body } = await fetch("/api/v1/live?list=issues");
    const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
    let said = "";
    while (!said.includes("unread")) said += (await reader.read()).value;
    await reader.cancel();
    return { said, headers: Object.fromEntries(headers) };
  });
  expect(first.said).toMatch(
    /^: open\n\nevent: hello\ndata: \{"followers":\d+\}\n\nevent: unread\ndata: \d+\n\n$/,
  );
  expect(first.headers).toMatchObject({
    "content-type": "text/event-stream; charset=utf-8",
    "x-accel-buffering": "no",
    "cache-control": expect.stringContaining("no-store"),
  });
  await context.close();
});

test("the server stops at once even while someone follows a record", async ({ browser }) => {
  const { address, stop } = await anotherInstance();
  const context = await browser.newContext({ baseURL: address });
  await signInAtOnce(context, "manager");
  const page = await context.newPage();
  const follows = page.waitForResponse(/\/api\/v1\/live/);
  // The server rightly waits for other responses, so there must be none.
  await page.goto("/account", { waitUntil: "networkidle" });
  await follows;
  const began = Date.now();
  await stop();
  // serve.ts kills what has not ended after five seconds.
  expect(Date.now() - began).toBeLessThan(4_000);
  await context.close();
});
