import { devices } from "@playwright/test";
import { articleAbout, expect, test } from "./desk";

test("the collapsed sidebar breaks no words, and takes an admin to People in one click", async ({
  as,
}) => {
  const page = await as("admin");
  await page.goto("/issues");
  const sidebar = page.getByRole("navigation", { name: "Desk" }).first();
  const broken = () =>
    sidebar.evaluate((nav) => {
      const texts = document.createTreeWalker(nav, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode()) {
        const node = texts.currentNode as Text;
        if (node.parentElement?.closest(".sr-only")) continue;
        for (const word of node.data.matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(node, word.index);
          range.setEnd(node, word.index + word[0].length);
          const box = range.getBoundingClientRect();
          const beyond = box.right > nav.getBoundingClientRect().right;
          if (range.getClientRects().length > 1 || beyond) found.push(word[0]);
        }
      }
      return found;
    });
  await sidebar.getByRole("button", { name: "Collapse" }).click();
  await expect(sidebar.getByRole("button", { name: "Expand" })).toBeVisible();
  await sidebar.getByRole("link", { name: /^Summary/ }).click();
  await expect(page).toHaveURL("/summary");
  expect(await broken()).toEqual([]);
  await sidebar.getByRole("link", { name: "People" }).click();
  await expect(page).toHaveURL("/admin/people");
  // The current one is bolder.
  expect(await broken()).toEqual([]);

  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("link", { name: "More", exact: true }).click();
  await expect(page.getByRole("link", { name: "People" })).toBeInViewport();

  const analyst = await as("analyst");
  await analyst.goto("/issues");
  await expect(analyst.getByRole("link", { name: "People" })).toHaveCount(0);
});

test("all revisions share one grid", async ({ as }) => {
  const page = await as("manager");
  await page.goto("/issues/taiwan");
  const edges = await page
    .getByRole("region", { name: /^Revisions/ })
    .evaluate((section) =>
      [...section.querySelectorAll("li summary")].map((row) =>
        [...row.children]
          .filter((cell) => cell.getBoundingClientRect().width > 1)
          .map((cell) => Math.round(cell.getBoundingClientRect().left)),
      ),
    );
  expect(edges.length).toBeGreaterThan(1);
  for (const row of edges) expect(row).toEqual(edges[0]);
});

test("a page that is missing and one that the person may not see have the same title and heading", async ({
  as,
}) => {
  const page = await as("analyst");
  for (const address of ["/nowhere", "/issues/nowhere", "/speakers/nowhere", "/admin/people"]) {
    await page.goto(address);
    await expect(page).toHaveTitle("Page not found · Demarche");
    await expect(page.getByRole("heading", { name: "Page not found" })).toBeVisible();
  }
});

test("key hints show on a desktop and not on a phone", async ({ browser, as, baseURL }) => {
  const wide = await as("analyst");
  const context = await browser.newContext({
    ...devices["Pixel 5"],
    baseURL,
    storageState: await wide.context().storageState(),
  });
  const phone = await context.newPage();
  for (const path of ["/issues", "/sources", "/speakers", "/search?q=taiwan", "/issues/taiwan"]) {
    await wide.goto(path);
    await expect(wide.locator("main :is(.key-hint, .letter-help):visible").first()).toBeVisible();
    await phone.goto(path);
    await expect(phone.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(phone.locator("main :is(.key-hint, .letter-help):visible")).toHaveCount(0);
  }
  await context.close();
});

/** What Chromium takes for its pointer: none, a finger, or a pen or mouse. */
const POINTERS = { none: 1, coarse: 2, fine: 4 } as const;

test("key hints show without a pointer and with a pen, and a review says one way to add a quotation", async ({
  as,
  baseURL,
  launchOptions,
  playwright,
}) => {
  const page = await as("admin");
  const data = { text: articleAbout("Port Stylus") };
  const { id } = await (await page.request.post("/api/v1/sources", { data })).json();
  const storageState = await page.context().storageState();
  for (const pointer of ["none", "coarse", "fine"] as const) {
    const kind = POINTERS[pointer];
    const kinds = `primaryPointerType=${kind},availablePointerTypes=${kind}`;
    const browser = await playwright.chromium.launch({
      ...launchOptions,
      // Without hovering, which a pen can lack as well.
      args: [
        ...(launchOptions.args ?? []),
        `--blink-settings=${kinds},primaryHoverType=1,availableHoverTypes=1`,
      ],
    });
    const other = await browser.newPage({ baseURL, storageState });
    await other.goto(`/ingest/${id}`);
    expect(
      await other.evaluate((query) => matchMedia(query).matches, `(pointer: ${pointer})`),
    ).toBe(true);
    const help = other.getByText(/^Is a quotation missing\?/).and(other.locator(":visible"));
    await expect(help).toHaveCount(1);
    await expect(help).toContainText(pointer === "coarse" ? "choose Add as quotation" : "press N");
    await browser.close();
  }
});

test("the sidebar shows the theme chosen on the account page, on later pages too", async ({
  as,
}) => {
  const page = await as("analyst");
  await page.goto("/account");
  const sidebar = page.getByRole("navigation", { name: "Desk" }).first();
  const inSidebar = (name: string) => sidebar.getByRole("radio", { name, exact: true });
  const appearance = page.getByRole("region", { name: "Appearance" });
  await appearance.getByText("Dark", { exact: true }).click();
  await expect(inSidebar("Dark")).toBeChecked();
  await sidebar.getByRole("link", { name: "Sources" }).click();
  await expect(page).toHaveURL("/sources");
  await sidebar.getByRole("button", { name: "Collapse" }).click();
  await sidebar.getByRole("button", { name: "Expand" }).click();
  await expect(inSidebar("Dark")).toBeChecked();
  await page.reload();
  await expect(inSidebar("Dark")).toBeChecked();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await sidebar.getByText("System", { exact: true }).click();
  await expect(page.locator("html")).not.toHaveAttribute("data-theme");
});

test("the palette's key is the one that opens it, on a Mac too", async ({ as }) => {
  const page = await as("analyst");
  const commands = (key: string) => page.getByRole("button", { name: `Commands ${key}` });
  await page.goto("/summary");
  await expect(commands("Ctrl+K")).toBeVisible();
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "platform", { value: "MacIntel" }),
  );
  await page.reload();
  await expect(commands("⌘K")).toBeVisible();
  // After the page's own listener.
  await page.evaluate(() =>
    addEventListener("keydown", ({ key, defaultPrevented }) => {
      document.body.dataset[key] = String(defaultPrevented);
    }),
  );
  await page.keyboard.press("Control+k");
  await expect(page.locator("body")).toHaveAttribute("data-k", "false");
  await page.keyboard.press("Meta+k");
  await expect(page.getByRole("dialog", { name: "Palette" })).toBeVisible();
});
