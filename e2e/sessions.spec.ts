import { once } from "node:events";
import { type IncomingMessage, request as send } from "node:http";
import { emailOf, expect, signIn, test } from "./desk";

test("a session ends at sign-out, even for a copied cookie", async ({ browser, baseURL }) => {
  const [here, copy] = [
    await browser.newContext({ baseURL }),
    await browser.newContext({ baseURL }),
  ];
  await signIn(here, "analyst");
  await copy.addCookies(await here.cookies());
  const session = () => copy.request.get("/api/auth/session").then((answer) => answer.json());
  expect(await session()).toMatchObject({ user: { email: emailOf("analyst") } });
  const page = await here.newPage();
  await page.goto("/account");
  await page.getByRole("main").getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page).toHaveURL(/\/signin/);

  expect(await session()).toEqual({});
  expect((await copy.request.get("/api/v1/issues")).status()).toBe(401);
  const note = { data: { body: "Written after sign-out." } };
  expect((await copy.request.post("/api/v1/issues/taiwan/notes", note)).status()).toBe(401);
  await Promise.all([here.close(), copy.close()]);
});

test("a person sees their sessions, ends one, then all others", async ({ as }) => {
  const [here, second, third] = [await as("analyst2"), await as("analyst2"), await as("analyst2")];
  await here.goto("/account");
  const sessions = here.getByRole("list", { name: "Sessions" }).getByRole("listitem");
  await expect(sessions.first()).toContainText(/Chrom(e|ium) on Linux.*this session/s);
  const before = await sessions.count();
  await sessions.nth(1).getByRole("button", { name: /^End/ }).click();
  await expect(sessions).toHaveCount(before - 1);
  await here.getByRole("button", { name: "Sign out everywhere else" }).click();
  await expect(sessions).toHaveCount(1);
  await expect(here.getByRole("list", { name: "Sessions" })).toBeFocused();
  for (const page of [second, third]) {
    await page.goto("/issues");
    await expect(page).toHaveURL(/\/signin/);
  }
  await here.goto("/issues");
  await expect(here).toHaveURL("/issues");
});

test("the sign-in routes explain bad requests and read no more than they need", async ({
  request,
  baseURL,
}) => {
  const route = "/api/auth/callback/credentials";
  const post = (data: string, type: string) =>
    request.post(route, { data, headers: { "content-type": type } });
  const refused = await Promise.all([
    post("{not json", "application/json"),
    post('["a list"]', "application/json"),
    post('{"email": {"a": 1}, "callbackUrl": 7}', "application/json"),
    post("a=b", "text/plain"),
    request.get(route),
    request.post("/api/auth/_log", { form: { level: "error", code: "x" } }),
    post("x".repeat(100_000), "application/x-www-form-urlencoded"),
  ]);
  expect(refused.map((answer) => answer.status())).toEqual([400, 400, 400, 415, 405, 404, 413]);
  for (const answer of refused)
    expect((await answer.json()).detail).toEqual(expect.stringMatching(/^[A-Z].+\.$/));

  // A body without a length is refused while it is still being sent.
  const headers = { "content-type": "application/json" };
  const upload = send(`${baseURL}${route}`, { method: "POST", headers });
  upload.write("x".repeat(100_000));
  const [answer] = (await once(upload, "response")) as [IncomingMessage];
  expect(answer.statusCode).toBe(413);
  upload.destroy();
});
