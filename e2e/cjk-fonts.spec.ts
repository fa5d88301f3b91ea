import type { Page } from "@playwright/test";
import { agendaOf } from "@/scripts/test/desk/agenda";
import { acceptAll, expect, ingest, test } from "./desk";

/** A letter as the browser draws it in the font of the title, which depends on its language. */
const drawn = (page: Page, letter: string): Promise<string> =>
  page.evaluate((letter) => {
    const canvas = document.createElement("canvas");
    const context = canvas.getContext("2d")!;
    context.font = `40px ${getComputedStyle(document.querySelector("main h1 [lang]")!).fontFamily}`;
    context.fillText(letter, 0, 60);
    return canvas.toDataURL();
  }, letter);

test("Chinese, Japanese and Korean are readable where the system has no font for them", async ({
  as,
}, { retry }) => {
  const page = await as("admin");
  for (const [title, letters] of [
    ["外交部：港口重新开放", "外港"],
    ["外交部：港口重新開放，船隻返回", "開隻"],
    ["外務省：きょう港を再開", "きを"],
    ["외교부: 항구 재개방", "외항"],
  ] as const) {
    await ingest(page, `${title}\n\n${title}。\n\n${agendaOf(`${title} ${retry}`)}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    const [one, other] = [...letters];
    const blank = await drawn(page, " ");
    // Letters without a glyph all look the same.
    await expect
      .poll(async () => {
        const looks = [await drawn(page, one!), await drawn(page, other!), blank];
        return new Set(looks).size;
      })
      .toBe(3);
  }
});

test("in Chinese, no line of a source begins with a quotation’s number", async ({ as }) => {
  const page = await as("admin");
  const sentence = "发言人毛宁说：“港口将在星期一重新开放，各国船只都可以照常进出。”";
  const place = `港口${"，船只返回".repeat(3)}`;
  await ingest(page, `外交部谈港口\n\n${sentence}\n\n${sentence.replace("港口", place)}`);
  expect(await acceptAll(page)).toBe(2);
  await page.getByRole("button", { name: /^Approve with/ }).click();
  const signs = page.locator(".mark-sign");
  await expect(signs).toHaveCount(2);
  // Between them, these widths end a line after every character of the text.
  for (let width = 400; width < 640; width += 8) {
    await page.setViewportSize({ width, height: 844 });
    const apart = await signs.evaluateAll((all) =>
      all.filter((sign) => {
        const words = [...sign.previousElementSibling!.getClientRects()].at(-1)!;
        return sign.getBoundingClientRect().left < words.right - 1;
      }),
    );
    expect({ width, apart: apart.length }).toEqual({ width, apart: 0 });
  }
});
