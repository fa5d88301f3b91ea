import type { Locator, Page } from "@playwright/test";
import { expect } from "./desk";

/** Opens the demo article, optionally at a URL fragment. */
export async function openArticle(page: Page, fragment = ""): Promise<Locator> {
  const { items } = await (await page.request.get("/api/v1/sources?q=Modest+hopes")).json();
  await page.goto(`/sources/${items[0].id}${fragment}`);
  return page.locator(".article");
}

/** The position of some words in the window: the left edge of the first and the right edge of the last. */
export const placeOf = (article: Locator, words: string) =>
  article.evaluate((element, words) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(words);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: "center" });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      const rects = range.getClientRects();
      const [first, last] = [rects[0]!, rects[rects.length - 1]!];
      const y = (rect: DOMRect) => rect.top + rect.height / 2;
      return { from: [first.left + 1, y(first)], to: [last.right, y(last)] };
    }
    throw new Error(`The article does not contain: ${words}`);
  }, words);

export async function selectByMouse(page: Page, article: Locator, words: string) {
  const { from, to } = await placeOf(article, words);
  await page.mouse.move(from[0]!, from[1]!);
  await page.mouse.down();
  await page.mouse.move(to[0]!, to[1]!, { steps: 5 });
  await page.mouse.up();
  await expect(bar(page)).toBeVisible();
}

export const selected = (page: Page) => page.evaluate(() => String(document.getSelection()));
/** The actions on the selected words. */
export const bar = (page: Page) => page.getByRole("region", { name: "Selected words" });
export const margin = (page: Page) =>
  page.getByRole("complementary", { name: "Quotations and notes" });
