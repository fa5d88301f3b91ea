import { violationsOn, WIDTHS } from "./axe";
import { expect, listening, test } from "./desk";

test("a link opens one edition for someone who isn’t signed in, and the log shows it; once revoked, it looks like a wrong one", async ({
  as,
  browser,
}) => {
  const manager = await as("manager");
  const data = {
    title: "For the embassy",
    issues: ["taiwan"],
    handling: "Share freely",
  };
  const { number } = await (await manager.request.post("/api/v1/briefings", { data })).json();
  await manager.goto(`/briefings/${number}`);
  const links = manager.getByRole("region", { name: /^Links for people without an account/ });
  // What is typed next is the name, not a shortcut.
  await manager.getByRole("link", { name: "Share", exact: true }).click();
  await expect(links.getByLabel("Who is it for?")).toBeFocused();
  await manager.keyboard.type("The embassy");
  await links.getByRole("button", { name: "Create link" }).click();
  const field = links.getByLabel(/^Link for The embassy\. Copy it now/);
  await expect(links.getByRole("button", { name: "Copy" })).toBeFocused();
  await expect(field).toHaveValue(/\/shared\/[\w-]{43}$/);
  const address = await field.inputValue();
  await expect(links.getByText("Not opened yet.")).toBeVisible();
  expect(await violationsOn(manager)).toEqual([]);

  const context = await browser.newContext();
  const stranger = listening(await context.newPage());
  const opened = await stranger.goto(address);
  expect(opened!.headers()["cache-control"]).toContain("no-store");
  expect(opened!.headers()["x-robots-tag"] ?? "noindex").toContain("noindex");
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("For the embassy");
  await expect(stranger.getByText(/Shared with you to read until/)).toBeVisible();
  await expect(stranger.getByText("Share freely").first()).toBeVisible();
  // Nothing leads into the desk, and nothing on the page asks for an account.
  const into = await stranger
    .locator('a[href^="/"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  expect(into).toEqual([]);
  await expect(stranger.getByRole("navigation")).toHaveCount(0);
  expect((await context.cookies()).filter(({ name }) => /session-token/.test(name))).toEqual([]);
  for (const width of WIDTHS) {
    await stranger.setViewportSize({ width, height: 844 });
    const overflow = await stranger.evaluate(
      () => document.documentElement.scrollWidth - innerWidth,
    );
    expect(overflow).toBe(0);
  }

  expect(await violationsOn(stranger)).toEqual([]);

  await manager.reload();
  await links.getByText("Opened once").click();
  await expect(links.getByText(/from (127\.0\.0\.1|::1|::ffff:127)/)).toBeVisible();
  await links.getByRole("button", { name: "Revoke the link for The embassy" }).click();
  await manager.getByRole("dialog").getByRole("button", { name: "Revoke" }).click();
  await expect(manager.getByText("Revoked the link for The embassy.")).toBeVisible();
  await expect(links.getByText(/^Created by .* Revoked by/)).toBeVisible();

  const said = async (to: string) => {
    const answer = await stranger.goto(to);
    return [answer!.status(), (await stranger.locator("h1, p").allTextContents()).join(" ")];
  };
  const revoked = await said(address);
  expect(revoked).toEqual(await said(`${address.slice(0, -4)}AAAA`));
  expect(revoked[0]).toBe(404);
  expect(revoked[1]).toContain("This link doesn’t work");
  expect(await violationsOn(stranger)).toEqual([]);
  await context.close();
});
