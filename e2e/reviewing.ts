import type { Page } from "@playwright/test";
import { agendaOf } from "@/scripts/test/desk/agenda";
import { acceptAll, expect, ingest } from "./desk";

const articleOf = (place: string, more: string) => `Pilots of ${place} meet

${agendaOf(place)}

“The tariffs will stay until the spring,” said Ana Example, the deputy trade minister.

“Taiwan is not on the table,” said Bo Sample, a spokesman for the customs union.

“We have nothing to add to that,” he told the reporters of ${place} in the evening.

${more}

Nobody in the harbour had expected anything else of the pilots.
`;

/** Ingests an article, with a further paragraph if one is given, and opens its review. */
export const review = (page: Page, place: string, more = "") =>
  ingest(page, articleOf(place, more));

/** The proposal that the keys act on. */
export const current = (page: Page) => page.locator('li[aria-current="true"]');

/** Selects a line of the article with the mouse. */
export async function selectLine(page: Page, words: string) {
  const line = page.getByRole("region", { name: "Article" }).getByText(words);
  await line.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await line.boundingBox())!;
  await page.mouse.move(x + 1, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width - 1, y + height / 2, { steps: 4 });
  await page.mouse.up();
}

/** Ingests an article, accepts all proposals and approves it, which opens its page. */
export async function approveArticle(page: Page, text: string) {
  await ingest(page, text);
  await acceptAll(page);
  await page.getByRole("button", { name: /^Approve with \d+ quotations?$/ }).click();
  await expect(page).toHaveURL(/\/sources\/\w+$/);
}

interface Approved {
  exact: string;
  speaker: { name: string; role: string | null } | null;
  issues: { title: string }[];
}

/** Approves a review by key, and returns the source's quotations. */
export async function approveByKey(page: Page, id: string): Promise<Approved[]> {
  await page.keyboard.press("Shift+A");
  await expect(page).toHaveURL(`/sources/${id}`);
  return (await (await page.request.get(`/api/v1/sources/${id}`)).json()).quotes;
}
