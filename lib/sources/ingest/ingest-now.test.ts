import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { stopJobs } from "@/lib/core/jobs/work";
import { startWorker } from "@/lib/worker";
import { openDesk } from "@/scripts/test/desk";
import { ingestNow } from "./ingest-now";
import { loadBatches } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
const articleOf = (name: string) =>
  Buffer.from(`${name}\n\n“The ${name} ferries will run,” said Ana Example, the minister.\n`);

beforeAll(async () => {
  desk = await openDesk();
  await startWorker();
});
afterAll(stopJobs);

test("a request’s long text or address is read in the background, a short text at once", async () => {
  const { analyst } = desk.people;
  const batches = () => db.batch.count({ where: { addedById: analyst.id } });
  const before = await batches();
  const listed = await loadBatches(analyst);
  const short = await ingestNow(analyst, { bytes: new Uint8Array(articleOf("Short")) });
  expect(short).toMatchObject({ ok: true, value: { status: "DRAFT", known: false } });
  expect(await batches()).toBe(before);
  const bytes = new Uint8Array(
    Buffer.concat([articleOf("Long"), Buffer.alloc(200_000, "A quay. ")]),
  );
  const long = await ingestNow(analyst, { bytes });
  expect(long).toMatchObject({ ok: true, value: { status: "DRAFT", known: false } });
  const page = await ingestNow(analyst, { url: "http://127.0.0.1/" });
  expect(page).toMatchObject({ refusal: { fields: { url: expect.any(String) } } });
  const wrong = await ingestNow(analyst, { url: "quay" });
  expect(wrong).toMatchObject({ refusal: { fields: { url: expect.stringMatching(/https/) } } });
  expect(await batches()).toBe(before + 2);
  expect(await loadBatches(analyst)).toEqual(listed);
});
