import type { Page } from "@playwright/test";
import { violationsOn } from "./axe";
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
  await page.goto(list);
  const link = page.locator(`tbody a[href^="${list}/"]`).first();
  return (await link.getAttribute("href"))!;
}

// Many pages, each checked in full: longer than other tests.
test.describe.configure({ timeout: 180_000 });

for (const width of [1440, 390]) {
  test(`axe finds nothing on any page, ${width} px wide`, async ({ as }) => {
    await requireEdition();
    for (const [person, paths] of TOUR) {
      const page = await as(person);
      await page.setViewportSize({ width, height: 844 });
      const reading =
        person === "manager"
          ? [await firstOf(page, "/sources"), await firstOf(page, "/speakers")]
          : [];
      for (const path of [...paths, ...reading]) {
        await page.goto(path);
        expect({ path, found: await violationsOn(page) }).toEqual({ path, found: [] });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        );
        expect({ path, overflow }).toEqual({ path, overflow: 0 });
      }
    }
  });
}

test("axe finds nothing on the sign-in page", async ({ page }) => {
  await page.goto("/signin");
  expect(await violationsOn(page)).toEqual([]);
});
