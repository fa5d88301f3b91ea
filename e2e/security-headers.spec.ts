import { expect, signIn, test } from "./desk";

const nonceOf = (policy = "") => /script-src [^;]*'nonce-([^']+)'/.exec(policy)?.[1];

test("each script of a page matches its response's nonce, and no other can run", async ({
  page,
  breaches,
}) => {
  await signIn(page.context(), "analyst");
  for (const address of ["/signin", "/issues/taiwan", "/no-such-page"]) {
    const answer = await page.context().request.get(address);
    const nonce = nonceOf(answer.headers()["content-security-policy"]);
    const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
  }

  await page.goto("/issues/taiwan");
  await page.evaluate(() => {
    const markup = `<img src="x" onerror="window.ran = true"><a href="javascript:window.ran = true">x</a>`;
    document.body.insertAdjacentHTML("beforeend", markup);
    document.querySelector<HTMLAnchorElement>("a[href^=javascript]")?.click();
  });
  await expect.poll(() => breaches.length).toBe(2);
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
  breaches.length = 0;
});
