import { beforeAll, expect, test } from "vitest";
import { loadRelated } from "@/lib/sources/versions/queries";
import { agendaOf } from "@/scripts/test/desk/agenda";
import { openDesk } from "@/scripts/test/desk/desk";
import { keepArticle } from "./keep-article";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

const keep = (...parts: string[]) =>
  keepArticle(
    desk.people.admin,
    {
      name: "dock.txt",
      fileName: "dock.txt",
      bytes: new TextEncoder().encode(["The dock opens", ...parts, agendaOf("Dock")].join("\n\n")),
    },
    true,
  );

const SAID = "“The dock must open before the winter,” said Ina Envoy, the harbour minister.";

test("a later version is approved if every earlier quotation is still there; otherwise it waits", async () => {
  expect(await keep(SAID)).toContain("approved “The dock opens” with 1 quotation");
  expect(await keep("A word more.", SAID)).toContain("approved “The dock opens” with 1 quotation");
  const altered = await keep("A word more.", SAID.replace("before the winter", "in the spring"));
  expect(altered).toContain("1 quotation to be placed by hand (/ingest/");
  const [, id] = /\/ingest\/(\w+)/.exec(altered) ?? [];
  expect((await loadRelated(desk.people.admin, id!)).versions).toHaveLength(3);
});
