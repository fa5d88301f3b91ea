import { articleAbout, expect, test } from "./desk";
import { approveArticle } from "./draft";

test("the current card is level with its mark below many cards, and shows roles in full", async ({
  as,
}) => {
  const page = await as("admin");
  const crowd = ["Ana", "Bea", "Cai", "Dov", "Eva"].map(
    (name, k) =>
      `“Pier ${k} must stay open,” said ${name} Example, the deputy minister for inland harbours, ferries and the coastal trade.`,
  );
  await approveArticle(page, `${articleAbout("Crowdhaven")}\n\n${crowd.join(" ")}\n`);
  const last = page.locator(".article mark").filter({ hasText: "Pier 4 must stay open" });
  await last.click();
  const card = page.locator("[data-mark][data-current]");
  await expect(card).toContainText("Eva Example");
  const topOf = async (of: typeof card) => (await of.first().boundingBox())!.y;
  await expect
    .poll(async () => Math.abs((await topOf(card)) - (await topOf(last))))
    .toBeLessThan(8);
  await expect(card).toBeInViewport({ ratio: 1 });
  const speaker = card.getByRole("paragraph").filter({ hasText: "Eva Example, deputy minister" });
  expect(await speaker.evaluate((text) => text.scrollWidth <= text.clientWidth)).toBe(true);
});
