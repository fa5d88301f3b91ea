import type { Page } from "@playwright/test";
import { violationsOn, WIDTHS } from "./axe";
import { expect, type Person, requireEdition, test } from "./desk";

const TOUR: [Person, string[]][] = [
  [
    "manager",
    [
      ...["/summary", "/issues", "/issues/taiwan", "/sources", "/speakers", "/account"],
      ...["/briefings", "/briefings/1", "/briefings/new", "/briefings/since?from=2020-01-01"],
      ...["/briefings/sending", "/briefings/sending/new"],
      "/no/such/page",
    ],
  ],
  [
    "analyst",
    [
      "/ahead",
      "/ahead?when=past&kind=election",
      "/calibration",
      "/calibration/forecasts",
      "/issues/taiwan?asOf=2023-06-30",
      "/issues/taiwan/compare",
      "/issues/taiwan/hypotheses",
      "/issues/taiwan/hypotheses?by=all",
      "/issues/climate/hypotheses",
      "/inbox",
      "/questions",
      "/search",
      "/search?q=taiwan",
      "/search?q=colour:red nothing-like-it",
      "/inbox?show=done",
      "/unsubscribe",
      "/issues/taiwan",
      "/issues/taiwan?limit=1",
      "/issues/taiwan/activity",
      "/issues/taiwan/outlook",
      "/issues/taiwan/edit",
      "/issues/new",
    ],
  ],
  ["admin", ["/ingest", "/admin/people", "/admin/relationships"]],
];

/** The address of the first source or speaker in their list. */
async function firstOf(page: Page, list: "/sources" | "/speakers"): Promise<string> {
  const { items } = await (await page.request.get(`/api/v1${list}`)).json();
  return `${list}/${items[0].id}`;
}

/** Fails if axe finds anything on a page, wide or narrow, or if anything of it is beyond its right edge. */
async function expectSound(page: Page, path: string): Promise<void> {
  await page.goto(path);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    expect({ path, width, found: await violationsOn(page) }).toEqual({ path, width, found: [] });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect({ path, width, overflow }).toEqual({ path, width, overflow: 0 });
  }
}

// Many pages, each checked in full: longer than other tests.
test.describe.configure({ timeout: 180_000 });

for (const [person, paths] of TOUR)
  test(`axe finds nothing on any page of the ${person}, wide or narrow`, async ({ as }) => {
    await requireEdition();
    const page = await as(person);
    const reading =
      person === "manager"
        ? [await firstOf(page, "/sources"), await firstOf(page, "/speakers")]
        : [];
    for (const path of [...paths, ...reading]) await expectSound(page, path);
  });

test("axe finds nothing on the sign-in page, wide or narrow", ({ page }) =>
  expectSound(page, "/signin"));
