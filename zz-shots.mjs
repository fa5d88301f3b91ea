import { chromium } from "@playwright/test";
const base = process.env.BASE; const pw = "harbour-lights-4310";
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
const paths = JSON.parse(process.argv[2]); const role = process.argv[3] ?? "manager";
for (const [w, h, scheme] of [[1440, 900, "light"], [1440, 900, "dark"], [390, 844, "light"], [390, 844, "dark"]]) {
  if (process.env.ONLY && !process.env.ONLY.split(",").includes(`${w}${scheme}`)) continue;
  const ctx = await browser.newContext({ baseURL: base, viewport: { width: w, height: h }, colorScheme: scheme });
  const page = await ctx.newPage();
  await page.goto("/signin"); await page.getByLabel("Email").fill(`${role}@demarche.test`); await page.getByLabel("Password").fill(pw); await page.getByRole("button", { name: "Sign in" }).click(); await page.waitForURL((u) => !u.pathname.startsWith("/signin"));
  for (const [name, path] of paths) { await page.goto(path); await page.waitForTimeout(700); await page.screenshot({ path: `/tmp/shots/${name}-${w}-${scheme}.png`, fullPage: process.env.FULL === "1" }); }
  await ctx.close();
}
await browser.close();
