import { agendaOf } from "@/scripts/test/desk/agenda";
import { acceptAll, expect, ingest, reviewStatus, test } from "./desk";
import { approveArticle, current } from "./reviewing";

const KEPT =
  "“The quay on Taiwan must be rebuilt before the winter,” said Ina Envoy, the harbour minister.";
const ALTERED =
  "“The quay of Taiwan shall cost nobody a penny,” said Ole Speaker, a spokesman for the fishers.";
const GONE = "“Nobody asked the islanders about it,” said Una Witness, a teacher on the island.";
const FRESH = "“The old pier stays open until then,” said Bea Keeper, a pilot of the port.";
const article = (...parts: string[]) =>
  ["The quay is to be rebuilt", ...parts, agendaOf("Quay"), agendaOf("Pier")].join("\n\n");

test("a changed article is a new version: unchanged quotations are matched, others wait for a person", async ({
  as,
}) => {
  const page = await as("admin");
  await ingest(page, article(KEPT, ALTERED, GONE));
  await acceptAll(page);
  await page.getByRole("button", { name: /^Approve/ }).click();
  await expect(page).toHaveURL(/\/sources\/\w+$/);
  const first = page.url();

  await ingest(page, article("Corrected.", ALTERED.replace("nobody a", "hardly a"), KEPT, FRESH));
  await expect(page.getByText(/A later version of “The quay is to be rebuilt”/)).toBeVisible();
  await expect(page.getByText("1 quotation unchanged.")).toBeVisible();
  await expect(page.getByText("To decide: 1 altered, 1 gone.")).toBeVisible();
  // Bulk acceptance leaves out the altered quotation, which a person must compare.
  await expect(page.getByText("Compare first")).toHaveCount(1);
  await page.getByLabel("Minimum certainty").selectOption("0%");
  await page.getByRole("button", { name: "Accept 1 at or above" }).click();
  await page.getByRole("button", { name: "Accept 1 proposal" }).click();
  await expect(reviewStatus(page)).toContainText("1 left");
  await expect(page.getByRole("button", { name: "Accept 0 at or above" })).toBeDisabled();
  // So does rejecting the rest.
  await page.keyboard.press("u");
  await expect(reviewStatus(page)).toContainText("2 left");
  await page.getByRole("button", { name: "Reject the rest" }).click();
  const dialog = page.getByRole("dialog", { name: "Reject 1 proposal?" });
  await expect(dialog).toContainText("except 1 proposal that continues a quotation");
  await dialog.getByRole("button", { name: "Reject 1 proposal" }).click();
  await expect(reviewStatus(page)).toContainText("1 left, 1 accepted");
  await page.keyboard.press("u");
  await expect(reviewStatus(page)).toContainText("2 left");
  await page.getByRole("button", { name: "Accept 1 at or above" }).click();
  await page.getByRole("button", { name: "Accept 1 proposal" }).click();
  await expect(reviewStatus(page)).toContainText("1 left");
  const saved = page.waitForResponse((answer) => "next-action" in answer.request().headers());
  expect(await acceptAll(page)).toBe(1);
  // It renders the page again, which could move what is clicked next.
  await saved;
  await expect(page.getByText(/^\d+% similar$/)).toHaveCount(1);

  const approve = page.getByRole("button", { name: /^Approve/ });
  await expect(page.getByText(/1 quotation to place or leave behind$/)).toHaveCount(2);
  await expect(approve).toHaveCount(0);
  const gone = page.getByRole("region", { name: "Gone from this version" });
  await expect(gone).toContainText("Nobody asked the islanders about it");
  await gone.getByRole("button", { name: "Leave behind" }).click();
  await expect(gone).toContainText("Left behind by");
  await page.keyboard.press("u");
  await expect(page.getByText(/^Q\d+ is undecided again/)).toBeVisible();
  await gone.getByRole("button", { name: "Leave behind" }).click();
  await expect(gone).toContainText("Left behind by");
  await approve.click();
  await expect(page).toHaveURL(/\/sources\/\w+$/);

  await expect(page.getByText("Version 2 of 2")).toBeVisible();
  await page.getByRole("link", { name: "What changed since version 1" }).click();
  await expect(page.getByRole("insertion").filter({ hasText: "Corrected." })).toBeVisible();
  const matched = page.getByRole("region", { name: /^Quotations from the earlier version/ });
  await expect(matched.getByRole("deletion")).toContainText("nobody");

  await page.goto(first);
  const continued = page.getByText(/^Continued in a later version as Q\d+$/);
  await expect(continued).toHaveCount(2);
  await expect(page.getByText("Gone from the later version")).toHaveCount(1);
  await page.getByRole("link", { name: "Read the latest version" }).click();
  await expect(page.getByText("Version 2 of 2")).toBeVisible();

  // Scripts get both, unless they ask for the latest; the page shows one row.
  const listed = async (query: string) =>
    (await (await page.request.get(`/api/v1/sources?q=The quay is${query}`)).json()).items.length;
  expect(await listed("")).toBe(2);
  expect(await listed("&versions=latest")).toBe(1);
  await page.goto("/sources?q=The quay is");
  await expect(page.getByRole("main").getByRole("table").locator("tbody tr")).toHaveCount(1);
});

test("a quotation that is gone is placed by keyboard alone, and the focus moves to it", async ({
  as,
}) => {
  const page = await as("admin");
  const report = (...parts: string[]) =>
    ["The lighthouse is to be lit", ...parts, agendaOf("Lamp"), agendaOf("Lens")].join("\n\n");
  await ingest(page, report(KEPT, GONE));
  await acceptAll(page);
  await page.getByRole("button", { name: /^Approve/ }).click();
  await expect(page).toHaveURL(/\/sources\/\w+$/);
  await ingest(page, report(KEPT));
  const gone = page.getByRole("region", { name: "Gone from this version" });
  await gone.getByRole("button", { name: "Select a new place" }).press("Enter");
  await expect(page.getByRole("application", { name: "Selecting words" })).toBeFocused();
  await page.keyboard.press("Shift+Control+ArrowRight");
  await page.keyboard.press("Enter");
  await expect(gone).toHaveCount(0);
  await expect(page.locator('li[aria-current="true"]')).toBeFocused();
  await expect(reviewStatus(page)).toContainText("1 left");
  await page.keyboard.press("u");
  await expect(page.getByText(/^Q\d+ is no longer placed/)).toBeVisible();
  await expect(gone.getByRole("button", { name: "Place on selected words" })).toBeVisible();
});

test("a denial that a later version words as a statement is compared, and withdrawn with that version", async ({
  as,
}) => {
  const page = await as("admin");
  const quarry = (sentence: string) =>
    ["The quarry", sentence, "“The stone is soft,” said Ada Pilot.", agendaOf("Quarry")].join(
      "\n\n",
    );
  await approveArticle(
    page,
    quarry("Ada Pilot, the engineer, denied that the owners had sold the old quarry to Examplia."),
  );
  const earlier = new URL(page.url()).pathname;
  const id = await ingest(
    page,
    quarry(
      "Ada Pilot, the engineer, said that the owners had not sold the old quarry to Examplia.",
    ),
  );
  await expect(page.getByText("To decide: 1 altered.")).toBeVisible();
  await expect(current(page)).toContainText("Compare first");
  await expect(current(page)).toContainText("Was: denies; now: says");
  await acceptAll(page);
  await page.keyboard.press("Shift+A");
  await expect(page).toHaveURL(`/sources/${id}`);
  const read = async (path: string) => (await page.request.get(`/api/v1${path}`)).json();
  const [now] = (await read(`/sources/${id}`)).quotes;
  expect(now).toMatchObject({ assertion: "ASSERTED" });
  expect((await read(earlier)).quotes[0]).toMatchObject({
    assertion: "DENIED",
    continuedBy: { number: now.number },
  });

  await page.getByRole("button", { name: "Withdraw" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("This withdraws only version 2.");
  await expect(dialog).toContainText(
    "continues from an earlier version is also marked as withdrawn",
  );
  await dialog.getByLabel("Reason").fill("The paper took it back.");
  await dialog.getByRole("button", { name: "Withdraw" }).click();
  await expect(dialog).toHaveCount(0);
  expect(await read(`/sources/${id}`)).toMatchObject({ status: "WITHDRAWN" });
  expect(await read(earlier)).toMatchObject({ status: "APPROVED" });
});
