import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/**
 * What axe finds on a page in the light theme and, for contrast, in the dark theme too: nothing else differs
 * between them. Returns each broken rule, with the markup that breaks it.
 */
export async function violationsOn(page: Page): Promise<[string, string[]][]> {
  // Our pages have no frames. Without this mode, each result would be put together in another page.
  const axe = () =>
    new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  // Content that the browser skips because it is off screen keeps the previous theme's colours.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important }");
    document.adoptedStyleSheets.push(sheet);
  });
  const showIn = async (colorScheme: "light" | "dark" | null) => {
    await page.emulateMedia({ colorScheme, reducedMotion: colorScheme && "reduce" });
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  };
  await showIn("light");
  const light = await axe().analyze();
  await showIn("dark");
  const dark = await axe().withRules("color-contrast").analyze();
  await showIn(null);
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  return [...light.violations, ...dark.violations].map(({ id, nodes }) => [
    id,
    nodes.map(({ html }) => html),
  ]);
}
