import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db";
import { made } from "@/prisma/seed/made";
import { commitArticle, openDesk } from "@/scripts/test/desk";
import { mergeSpeaker } from "./mutations";
import { loadSpeakers, loadStandings } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

test("a name is known by name, alias or merged row, near a known one, or new", async () => {
  const { admin } = desk.people;
  await commitArticle(
    admin,
    `Names

“The strait must stay open,” said Cy Specimen, the envoy of Examplia.

“So it must,” said Di Instance, a spokeswoman for Ruritania.
`,
  );
  const named = (name: string) => db.speaker.findFirstOrThrow({ where: { name } });
  const [from, to] = [await named("Di Instance"), await named("Cy Specimen")];
  await made(
    mergeSpeaker(admin, {
      ...{ id: from.id, version: from.version, into: to.id, intoVersion: to.version },
      reason: "One person, two names",
    }),
  );
  const cy = { id: to.id, name: "Cy Specimen", quotes: 2 };
  const names = ["cy specimen", "Di Instance", "C. Specimen", "Zed Nobody"];
  expect(await loadStandings(admin, names)).toEqual({
    "cy specimen": { known: cy, near: [] },
    "Di Instance": { known: cy, near: [] },
    "C. Specimen": { known: null, near: [cy] },
    "Zed Nobody": { known: null, near: [] },
  });
  expect(await loadSpeakers(admin, "", 1)).toHaveLength(1);
});
