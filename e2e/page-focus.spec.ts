import type { Page } from "@playwright/test";
import { acceptAll, articleAbout, expect, paste, test } from "./desk";
import { review } from "./reviewing";

// Links change pages without a reload, so the desk moves the focus as a browser would on loading a page.

/** Records what screen readers are told about new pages. */
async function told(page: Page): Promise<() => Promise<string[]>> {
  await page.waitForSelector("next-route-announcer", { state: "attached" });
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const place = document.querySelector("next-route-announcer")!.shadowRoot!;
    const options = { childList: true, subtree: true, characterData: true };
    new MutationObserver(() => heard.push(place.textContent ?? "")).observe(place, options);
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

const main = (page: Page) => page.getByRole("main");

test("a new page takes the focus and is announced once; Back and Forward return the focus to the link", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.goto("/issues");
  const heard = await told(page);
  const row = main(page).getByRole("link", { name: "Climate cooperation" });
  await row.press("Enter");
  await expect(page).toHaveURL("/issues/climate");
  await expect(main(page)).toBeFocused();
  expect(await heard()).toEqual([expect.stringContaining("Climate cooperation")]);
  // Tab continues from the beginning of the page, not from the sidebar.
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);

  const revise = main(page).getByRole("link", { name: /^Revise the outlook/ });
  await revise.focus();
  await page.goBack();
  await expect(row).toBeFocused();
  await page.goForward();
  await expect(revise).toBeFocused();

  // The sidebar stays, and a page is still read from its beginning.
  const sources = page.getByRole("navigation", { name: "Desk" }).getByRole("link", {
    name: /^Sources/,
  });
  await sources.press("Enter");
  await expect(page).toHaveURL(/\/sources/);
  await expect(main(page)).toBeFocused();
  await page.goBack();
  await expect(sources).toBeFocused();
});

test("Back returns the focus to the button of a form, and to what the palette was opened from", async ({
  as,
}) => {
  const page = await as("admin");
  await paste(page, articleAbout("Backhaven"));
  await expect(page).toHaveURL(/\/ingest\/\w+$/);
  await expect(main(page)).toBeFocused();
  await page.goBack();
  await expect(page.getByRole("button", { name: "Ingest" })).toBeFocused();

  await page.goto("/issues");
  const row = main(page).getByRole("link", { name: "Climate cooperation" });
  await row.focus();
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Palette" });
  await expect(palette.getByRole("combobox")).toBeFocused();
  await expect(palette.getByRole("option").first()).toBeVisible();
  await page.keyboard.type("speakers");
  await expect(palette.getByRole("option", { name: /^Speakers/ })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/speakers");
  await expect(main(page)).toBeFocused();
  await page.goBack();
  await expect(row).toBeFocused();
});

test("a page that focuses something itself keeps that, and a link to a part of a page goes there", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.goto("/issues");
  await page.getByRole("link", { name: "Search", exact: true }).press("Enter");
  await expect(page.getByRole("combobox", { name: "Search the desk" })).toBeFocused();

  const data = { body: "A note to be found." };
  const { id } = await (await page.request.post("/api/v1/issues/taiwan/notes", { data })).json();
  await page.goto("/search?q=%22note+to+be+found%22");
  await page.locator("li[data-row]").getByRole("link").first().press("Enter");
  await expect(page).toHaveURL(new RegExp(`#note-${id}$`));
  await expect(page.locator(`#note-${id}`)).toBeFocused();
});

test("a filter keeps the focus, and a page of a list begins with it", async ({ as }) => {
  const page = await as("analyst");
  await page.goto("/issues");
  const archived = page.getByRole("link", { name: /^Archived/ });
  await archived.press("Enter");
  await expect(archived).toHaveAttribute("aria-current", "true");
  await expect(archived).toBeFocused();

  await page.goto("/search?q=taiwan");
  const facet = page.getByRole("region", { name: "Kind" }).getByRole("link", { name: /^Outlooks/ });
  await facet.press("Enter");
  await expect(facet).toHaveAttribute("aria-current", "true");
  await expect(facet).toBeFocused();

  await page.goto("/issues?sort=key&dir=asc&limit=4");
  const rows = page.locator("tbody tr[data-row]");
  await page.getByRole("link", { name: "Next page" }).press("Enter");
  await expect(rows).toHaveCount(2);
  await page.keyboard.press("j");
  await expect(rows.first().getByRole("link").first()).toBeFocused();
  await page.getByRole("link", { name: "Previous page" }).press("Enter");
  await expect(rows).toHaveCount(4);
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("A");
});

test("the focus goes to the content of an article that is approved", async ({ as }) => {
  const page = await as("admin");
  await review(page, "Port Focus");
  await acceptAll(page);
  await page.getByRole("button", { name: /^Approve with \d+ quotations$/ }).press("Enter");
  await expect(page.getByText(/^Approved with \d+ quotations$/)).toBeVisible();
  await expect(page.getByRole("main")).toBeFocused();
});
