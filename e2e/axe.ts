import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/**
 * What axe finds on a page in the light theme and, for contrast, in the dark theme too: nothing else differs
 * between them. Returns each broken rule, with the markup that breaks it.
 */
export async function violationsOn(page: Page): Promise<[string, string[]][]> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  const light = await new AxeBuilder({ page }).analyze();
  // Content that the browser skips because it is off screen keeps the previous theme's colours.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important }");
    document.adoptedStyleSheets.push(sheet);
  });
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await new AxeBuilder({ page }).withRules("color-contrast").analyze();
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  return [...light.violations, ...dark.violations].map(({ id, nodes }) => [
    id,
    nodes.map(({ html }) => html),
  ]);
}
