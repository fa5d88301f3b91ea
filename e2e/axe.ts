import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type axe from "axe-core";
import { root } from "@/scripts/setup/paths.mjs";

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** Each broken rule, with the markup that breaks it. */
type Violations = [rule: string, markup: string[]][];

const source = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");

/** Wide and narrow: the widths at which pages are checked. */
export const WIDTHS = [1440, 390];

/**
 * What axe finds on a page, or within an element of it, in the light theme and, for contrast, in the dark theme too:
 * nothing else differs between them.
 */
export async function violationsOn(page: Page, within?: string): Promise<Violations> {
  // A page takes longer to read axe than to be checked by it.
  if (await page.evaluate(() => !window.axe)) await page.evaluate(source);
  // The previous theme's colours are kept by content that the browser skips because it is off screen, and for some
  // frames by what inherits a colour that changes gradually.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important; transition: none !important }");
    document.adoptedStyleSheets.push(sheet);
  });
  const showIn = async (colorScheme: "light" | "dark" | null) => {
    await page.emulateMedia({ colorScheme, reducedMotion: colorScheme && "reduce" });
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  };
  await showIn("light");
  const light = await check(page, within);
  await showIn("dark");
  const dark = await check(page, within, ["color-contrast"]);
  await showIn(null);
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  return [...light, ...dark];
}

/** Has axe check these rules, or those that it checks unless told otherwise. */
function check(page: Page, within?: string, runOnly?: string[]): Promise<Violations> {
  return page.evaluate(
    async ({ within, runOnly }) => {
      const resultTypes = ["violations" as const, "incomplete" as const];
      const options = { resultTypes, ...(runOnly && { runOnly }) };
      const { violations, incomplete } = await window.axe!.run(within ?? document, options);
      // Text in the colour of its background: axe leaves open whether someone hid it on purpose.
      const invisible = incomplete.flatMap(({ id, nodes }) => {
        const same = nodes.filter(({ any }) => any[0]?.data?.messageKey === "equalRatio");
        return same.length > 0 ? [{ id, nodes: same }] : [];
      });
      return [...violations, ...invisible].map(({ id, nodes }) => [
        id,
        nodes.map(({ html }) => html),
      ]);
    },
    { within, runOnly },
  );
}
