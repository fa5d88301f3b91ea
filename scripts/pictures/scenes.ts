import type { Page } from "@playwright/test";
import type { Person } from "../../prisma/seed/people";
import { hydrated } from "../test/read/hydrated";
import { BATCH, CHANGED, DRAFT, FIRST } from "./articles";

interface Scene {
  /** The picture's name. */
  name: string;
  person: Person;
  /** Takes the person's page to what the picture shows; a colleague's page can do something first. */
  show: (page: Page, pageOf: (person: Person) => Promise<Page>) => Promise<unknown>;
}

/** Goes to an address and waits until the page responds to keys and clicks. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await hydrated(page);
}

const idOf = async (page: Page, address: string, title: RegExp): Promise<string> => {
  const { items } = await (await page.request.get(address)).json();
  return items.find((item: { title?: string; name?: string }) =>
    title.test(item.title ?? item.name ?? ""),
  ).id;
};
const digest = (page: Page) => idOf(page, "/api/v1/sources", /^Modest hopes/);

async function ingest(page: Page, text: string): Promise<string> {
  return (await (await page.request.post("/api/v1/sources", { data: { text } })).json()).id;
}

/** Adds to the demo what the pictures show beside it: its whole year, and an article's later version. */
export async function addToDemo(): Promise<void> {
  const { seedDemo } = await import("../../prisma/seed/index");
  await seedDemo({ withYear: true });
  await addVersions();
}

async function addVersions(): Promise<void> {
  const { db } = await import("../../lib/core/database/db");
  const { viewerFor } = await import("../../lib/core/session/viewer");
  const { ingestArticle } = await import("../../lib/sources/ingest/ingest-article");
  const { decideProposals } = await import("../../lib/sources/review/mutations");
  const { made } = await import("../../prisma/seed/made");
  const { approveNow } = await import("../test/desk/versions");
  const { id: adminId } = await db.user.findFirstOrThrow({ where: { role: "ADMIN" } });
  const admin = (await viewerFor(adminId))!;
  for (const text of [FIRST, CHANGED]) {
    const { id } = await made(ingestArticle(admin, { bytes: new TextEncoder().encode(text) }));
    const proposals = await db.proposal.findMany({ where: { sourceId: id } });
    // One by one: an altered quotation is not accepted in bulk.
    for (const proposal of proposals)
      await made(decideProposals(admin, { source: id, ids: [proposal.id], state: "ACCEPTED" }));
    await made(approveNow(admin, id));
  }
}

/** The scenes, in an order in which none spoils a later one. */
export const SCENES: Scene[] = [
  { name: "summary", person: "manager", show: (page) => open(page, "/summary") },
  {
    name: "edition",
    person: "manager",
    show: async (page) => {
      const data = { title: "Weekly briefing", issues: ["taiwan", "tariffs", "climate"] };
      await page.request.post("/api/v1/briefings", { data });
      await open(page, "/briefings/1");
      await page.keyboard.press("1");
      await page.getByText("You’ve acknowledged 1 of 3").waitFor();
      await page.getByRole("link", { name: "PDF" }).waitFor();
    },
  },
  {
    name: "hypotheses",
    person: "analyst",
    show: (page) => open(page, "/issues/taiwan/hypotheses"),
  },
  { name: "search", person: "analyst", show: (page) => open(page, "/search?q=Taiwan") },
  {
    name: "notes",
    person: "manager",
    show: async (page) => {
      await open(page, "/issues/taiwan");
      await page.getByRole("heading", { name: /^Notes/ }).evaluate((notes) => {
        notes.scrollIntoView();
      });
    },
  },
  { name: "issue", person: "analyst", show: (page) => open(page, "/issues/taiwan") },
  {
    name: "issues",
    person: "analyst",
    show: async (page) => {
      await open(page, "/issues");
      await page.keyboard.press("j");
      await page.keyboard.press("Space");
      await page.getByRole("complementary", { name: "Preview" }).getByRole("heading").waitFor();
    },
  },
  { name: "outlook", person: "analyst", show: (page) => open(page, "/issues/taiwan/outlook") },
  {
    name: "evidence",
    person: "analyst",
    show: async (page) => {
      await open(page, "/issues/export-controls");
      await page.getByRole("button", { name: "Link evidence" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("searchbox").fill("Taiwan");
      await dialog.getByRole("listitem").first().waitFor();
    },
  },
  {
    name: "article",
    person: "analyst",
    show: async (page) => {
      await open(page, `/sources/${await digest(page)}`);
      for (let step = 0; step < 3; step++) await page.keyboard.press("j");
    },
  },
  {
    name: "ingest",
    person: "admin",
    show: async (page) => {
      await open(page, "/ingest");
      const files = Object.entries(BATCH).map(([name, text]) => ({
        name,
        mimeType: "text/plain",
        buffer: Buffer.from(text),
      }));
      await page.locator("input[type=file]").setInputFiles(files);
      await page.getByText("Forest accord nears").first().waitFor({ timeout: 60_000 });
    },
  },
  {
    name: "review",
    person: "admin",
    show: async (page) => {
      await open(page, `/ingest/${await ingest(page, DRAFT)}`);
      await page.keyboard.press("a");
      await page.getByText(/1 accepted/).waitFor();
    },
  },
  {
    name: "changes",
    person: "admin",
    show: async (page) => {
      const title = new RegExp(`^${CHANGED.split("\n")[0]}`);
      await open(page, `/sources/${await idOf(page, "/api/v1/sources", title)}/changes`);
    },
  },
  {
    name: "speaker",
    person: "admin",
    show: async (page) =>
      open(page, `/speakers/${await idOf(page, "/api/v1/speakers", /Swaine$/)}`),
  },
  {
    name: "withdrawal",
    person: "admin",
    show: async (page) => {
      await open(page, `/sources/${await digest(page)}`);
      await page.getByRole("button", { name: /^Withdraw/ }).click();
      await page
        .getByRole("dialog")
        .getByText(/\d+ current judgements?/)
        .first()
        .waitFor();
    },
  },
  {
    name: "inbox",
    person: "analyst",
    show: async (page, pageOf) => {
      const admin = await pageOf("admin");
      const dialog = admin.getByRole("dialog");
      await dialog.getByLabel("Reason").fill("The paper has taken the report down.");
      await dialog.getByRole("button", { name: /^Withdraw/ }).click();
      await dialog.waitFor({ state: "detached" });
      await open(page, "/inbox");
    },
  },
  {
    name: "calibration",
    person: "manager",
    show: async (page) => {
      // With the set the desk follows a second relationship, which shows on every page.
      const { seedTraining } = await import("../../prisma/seed/seed-training");
      await seedTraining();
      await open(page, "/calibration?set=training");
    },
  },
];
