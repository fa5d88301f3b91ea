import type { Page } from "@playwright/test";
import { agendaOf } from "@/scripts/test/desk/agenda";
import { violationsOn, WIDTHS } from "./axe";
import { acceptAll, expect, ingest, keepStale, type Person, reviewStatus, test } from "./desk";

const CRANES = "Nine cranes were ordered from abroad in the spring, and two of them have come.";
const WINTER =
  "The breakwater shall be finished by the end of the coming winter, if all goes well.";
const BOARD = "The board met twice behind closed doors before it gave the order.";

async function approveParts(admin: Page, parts: string[]): Promise<string> {
  await ingest(admin, parts.join("\n\n"));
  await acceptAll(admin);
  await expect(reviewStatus(admin)).toContainText("0 left");
  await admin.getByRole("button", { name: /^Approve/ }).click();
  await expect(admin).toHaveURL(/\/sources\/\w+$/);
  return new URL(admin.url()).pathname;
}

async function note(page: Page, source: string, words: string, body: string) {
  const { text } = await (await page.request.get(`/api/v1${source}`)).json();
  const start = text.indexOf(words);
  const data = { start, end: start + words.length, body };
  const answer = await page.request.post(`/api/v1${source}/notes`, { data });
  expect(answer.status()).toBe(201);
}

/** Two versions of an article, and three notes on the first: on words that stay, are altered and are gone. */
async function twoVersions(as: (person: Person) => Promise<Page>, name: string) {
  const admin = await as("admin");
  const around = [`${name} news`, agendaOf(name), agendaOf(`${name} pier`)];
  const first = await approveParts(admin, [...around, CRANES, WINTER, BOARD]);
  await note(admin, first, "Nine cranes", "Ordered from whom?");
  await note(admin, first, WINTER, "Whose date is this?");
  await note(admin, first, "behind closed doors", "Who says so?");
  const later = await approveParts(admin, [...around, WINTER.replace("winter", "summer"), CRANES]);
  return { first, later };
}

const margin = (page: Page) => page.getByRole("complementary", { name: "Quotations and notes" });
const waiting = (page: Page) => page.getByRole("region", { name: /^Waiting to be placed/ });
const thread = (page: Page, body: string) =>
  margin(page).getByRole("listitem").filter({ hasText: body });

test("notes of an earlier version move to the same words, and others wait for a decision", async ({
  as,
}) => {
  const { first, later } = await twoVersions(as, "Crane");
  const page = await as("analyst");
  await page.goto(later);
  await expect(waiting(page).getByRole("listitem")).toHaveCount(2);
  const placed = thread(page, "Ordered from whom?");
  await expect(placed).toContainText("Written on version 1");
  await expect(page.locator(".article mark").filter({ hasText: /^Nine cranes$/ })).toBeVisible();

  const altered = thread(page, "Whose date is this?");
  await expect(altered.getByRole("deletion")).toContainText("winter");
  await expect(altered.getByRole("insertion")).toContainText("summer");
  await altered.getByRole("link", { name: "See the suggested place" }).click();
  await expect(page.getByRole("status").getByText(/^Linked words: .*summer/)).toBeAttached();
  await altered.getByRole("button", { name: "Confirm" }).click();
  await expect(altered).toBeFocused();
  await expect(altered).toContainText("Placed here by Ana Ferreira");
  await expect(waiting(page).getByRole("listitem")).toHaveCount(1);

  const gone = thread(page, "Who says so?");
  await gone.getByRole("button", { name: "Leave behind with version 1" }).click();
  await expect(waiting(page)).toHaveCount(0);
  const left = margin(page).getByText("1 note left behind with an earlier version");
  await expect(left).toBeFocused();
  await left.press("Enter");
  await expect(gone).toContainText("Left behind by Ana Ferreira");
  await gone.getByRole("button", { name: "Reconsider" }).click();
  await expect(waiting(page).getByRole("listitem")).toHaveCount(1);
  await expect(gone).not.toContainText("by Ana Ferreira");
  await expect(gone).toBeFocused();

  await altered.getByRole("button", { name: "Move", exact: true }).click();
  await altered.getByRole("button", { name: "Leave behind with version 1" }).click();
  await expect(waiting(page).getByRole("heading")).toBeFocused();
  await left.click();
  await altered.getByRole("button", { name: "Reconsider" }).click();
  await expect(altered).toBeFocused();

  // A reply belongs to the thread, whichever version it is read on.
  await placed.getByRole("button", { name: "Reply" }).click();
  await page.keyboard.type("From a yard up the coast.");
  await page.keyboard.press("Control+Enter");
  await expect(placed).toContainText("From a yard up the coast.");
  await expect(placed.getByRole("button", { name: "Reply" }).first()).toBeFocused();
  await placed.getByRole("link", { name: "version 1" }).press("Enter");
  await expect(page).toHaveURL(new RegExp(`${first}#note-`));
  await expect(thread(page, "Ordered from whom?")).toContainText("From a yard up the coast.");
});

test("by keyboard alone a waiting note is placed, then moved", async ({ as }) => {
  const { later } = await twoVersions(as, "Gantry");
  const page = await as("manager");
  await page.goto(later);
  const gone = thread(page, "Who says so?");
  await gone.getByRole("button", { name: "Place on selected words" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("application", { name: "Selecting words" })).toBeFocused();
  await expect(gone).toContainText("Select its words in the text.");
  // Announced by the live region of the page, not by a new one in the card.
  await expect(gone.getByRole("status")).toHaveCount(0);
  await expect(page.getByRole("status").getByText("Select its words in the text.")).toBeAttached();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: /^Place note here/ })).toBeFocused();
  await page.keyboard.press("p");
  await expect(gone).toBeFocused();
  await expect(gone).toContainText("“behind closed doors”");
  const words = () =>
    page.evaluate(() => document.querySelector("mark[data-current]")?.textContent);
  expect(await words()).toBe("Gantry news");

  // Selecting first works too.
  await page.keyboard.press("s");
  await page.keyboard.press("Control+ArrowDown");
  await gone.getByRole("button", { name: "Move", exact: true }).press("Enter");
  await gone.getByRole("button", { name: "Place on selected words" }).press("Enter");
  await expect.poll(words).toBe("Agenda");
  await expect(gone).toBeFocused();
});

test("when two people decide at once, the second sees what the first decided", async ({ as }) => {
  const { later } = await twoVersions(as, "Derrick");
  const [one, other] = [await as("analyst"), await as("analyst2")];
  await keepStale(other);
  await one.goto(later);
  await other.goto(later);
  await thread(one, "Who says so?")
    .getByRole("button", { name: "Leave behind with version 1" })
    .click();
  await expect(margin(one).getByText("1 note left")).toBeVisible();
  const seen = thread(other, "Whose date is this?");
  await thread(other, "Who says so?")
    .getByRole("button", { name: "Place on selected words" })
    .click();
  await other.getByRole("button", { name: /^Place note here/ }).click();
  await expect(margin(other).getByText("1 note left")).toBeVisible();
  await expect(seen).toBeVisible();
});

test("axe finds no problems while notes are placed, and a phone links to them", async ({ as }) => {
  const { later } = await twoVersions(as, "Winch");
  const page = await as("analyst");
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(later);
    expect(await violationsOn(page)).toEqual([]);
    const lead = page.getByRole("link", { name: "2 notes on an earlier version" });
    if (width === 390) await lead.click();
    await expect(waiting(page)).toBeInViewport();
    await thread(page, "Who says so?")
      .getByRole("button", { name: "Place on selected words" })
      .click();
    await expect(page.getByRole("region", { name: "Selected words" })).toBeInViewport();
    expect(await violationsOn(page)).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBe(0);
  }
});
