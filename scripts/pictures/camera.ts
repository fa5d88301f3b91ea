import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Browser, Page } from "@playwright/test";
import type { Person } from "../../prisma/seed/people";
import { root } from "../setup/paths.mjs";

const directory = join(root, "docs/pictures");
/** Of WebP, in per cent: text stays sharp at under 100 kB a picture. */
const QUALITY = 80;

/** Takes pictures of a served desk, as each of its people sees it: light, and 1440 pixels wide. */
export function openCamera(browser: Browser, address: string) {
  const pages = new Map<Person, Promise<Page>>();

  async function signIn(person: Person): Promise<Page> {
    const context = await browser.newContext({
      baseURL: address,
      viewport: { width: 1440, height: 900 },
      colorScheme: "light",
      reducedMotion: "reduce",
      timezoneId: "UTC",
      locale: "en-GB",
    });
    const { csrfToken } = await (await context.request.get("/api/auth/csrf")).json();
    const password = process.env.DEMO_PASSWORD ?? "";
    await context.request.post("/api/auth/callback/credentials", {
      form: { csrfToken, email: `${person}@demarche.test`, password, json: "true" },
    });
    return context.newPage();
  }

  /** The one page of this person. */
  function pageOf(person: Person): Promise<Page> {
    const page = pages.get(person) ?? signIn(person);
    pages.set(person, page);
    return page;
  }

  /** Writes what a page shows now to docs/pictures; returns the file's path and size. */
  async function take(page: Page, name: string): Promise<string> {
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((go) => requestIdleCallback(go));
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    });
    const session = await page.context().newCDPSession(page);
    const { data } = await session.send("Page.captureScreenshot", {
      format: "webp",
      quality: QUALITY,
    });
    const bytes = Buffer.from(data, "base64");
    mkdirSync(directory, { recursive: true });
    const file = join(directory, `${name}.webp`);
    writeFileSync(file, bytes);
    return `${relative(root, file)}  ${Math.round(bytes.length / 1000)} kB`;
  }

  return { pageOf, take };
}
