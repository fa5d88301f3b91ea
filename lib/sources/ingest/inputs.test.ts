import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { PRIVATE, WITH_PASSWORD } from "@/lib/text/fetcher/not-fetched";
import { codeOf, openDesk } from "@/scripts/test/desk/desk";
import { openBatch } from "./mutations";

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});

test("all invalid or non-public addresses are refused together, and no batch is opened", async () => {
  const { admin } = desk.people;
  const wrong = [
    "ftp://example.org/b",
    "no address",
    "http://10.0.0.1/",
    "https://a:b@example.org",
  ];
  const result = await openBatch(admin, { urls: ["https://example.org/a", ...wrong] });
  expect(result.ok || result.refusal.fields).toEqual({
    "urls.1": expect.stringMatching(/https/),
    "urls.2": expect.stringMatching(/https/),
    "urls.3": PRIVATE,
    "urls.4": WITH_PASSWORD,
  });
  expect(codeOf(await openBatch(admin, {}))).toBe("invalid");
  expect(await db.batch.count()).toBe(0);
});
