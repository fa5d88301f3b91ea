import { type APIRequestContext, expect } from "@playwright/test";
import type postgres from "postgres";

/** What people write about the hidden issue; none of it is said anywhere else. */
export const WRITTEN = {
  hypothesis: "The drills rehearse an undeclared quarantine",
  cell: "A quarantine would look just like this",
  signpost: "Ferries are called up for an undeclared quarantine",
  date: "Quarantine drills begin off Pingtan",
  rfi: "Which strait would the quarantine close?",
  answer: "Both straits, by the quarantine notice",
  toDissent: "No quarantine list has been adopted yet",
  schedule: "Quarantine watch for the cabinet",
  handling: "Quarantine desk only",
};

/** The title of the only edition that isn't hidden. */
export const CORRECTION = "Of nothing but cars";

interface Change {
  method: "PATCH" | "DELETE";
  path: string;
  data: object;
}

/** The ids of one of each thing that can be hidden with its issue, and what could be done to them by role. */
export interface HiddenThings {
  ids: string[];
  changes: Record<"analyst2" | "manager", Change[]>;
}

/** A second relationship with one issue. */
export async function followEurope(sql: postgres.Sql): Promise<void> {
  await sql`insert into "Relationship" (id, slug, title, parties, "keyPrefix", "lastNumber")
    values ('europe', 'eu-china', 'European Union – China', '{European Union,China}', 'EUCN', 1)`;
  await sql`insert into "Issue" (id, "relationshipId", number, key, slug, title, labels, terms)
    values ('duties', 'europe', 1, 'EUCN-1', 'car-duties', 'Duties on electric cars', '{}', '{}')`;
}

/** Limits people to that relationship. */
export async function limitToEurope(sql: postgres.Sql, emails: string[]): Promise<void> {
  await sql`insert into "RelationshipReader" ("userId", "relationshipId")
    select id, 'europe' from "User" where email = any(${emails})`;
  await sql`update "User" set limited = true where email = any(${emails})`;
}

/**
 * Writes one of each thing about the issue `taiwan`: a hypothesis with a cell, a signpost, a date, a request for
 * information whose answer was corrected, a relation to the issue that stays visible, a schedule of both, a document of
 * what changed since an edition, and an edition of both, whose correction is of the issue that stays visible alone. Also
 * writes a dissent on another issue, with an answer by someone who will be limited.
 */
export async function writeHiddenThings(
  sql: postgres.Sql,
  by: Record<"analyst" | "analyst2" | "manager", APIRequestContext>,
  edition: number,
): Promise<HiddenThings> {
  const send = async (
    person: keyof typeof by,
    method: "POST" | "PATCH",
    path: string,
    data: object,
  ) => {
    const answer = await by[person].fetch(`/api/v1/${path}`, { method, data });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
    return answer.json();
  };
  const [linked] = await sql<{ number: number }[]>`
    select q.number from "EvidenceLink" e join "Issue" i on i.id = e."issueId"
    join "Quote" q on q.id = e."quoteId" join "Source" s on s.id = q."sourceId"
    where i.slug = 'taiwan' and e."removalId" is null and q."removalId" is null and s.status = 'APPROVED'
    limit 1`;
  const about = "issues/taiwan";
  const text = WRITTEN.hypothesis;
  const { number: hypothesis } = await send("analyst", "POST", `${about}/hypotheses`, { text });
  const cell = { quote: linked!.number, hypothesis, version: 0, cell: "II", note: WRITTEN.cell };
  await send("analyst", "PATCH", `${about}/hypotheses/matrix`, { cells: [cell] });
  const sign = { text: WRITTEN.signpost, direction: "UP", terms: ["undeclared quarantine"] };
  const { number: signpost } = await send("analyst", "POST", `${about}/signposts`, sign);
  const day = { kind: "MEETING", title: WRITTEN.date, startsOn: "2031-05-04" };
  const { id: date } = await send("analyst", "POST", `${about}/dates`, day);
  const question = { issue: "taiwan", body: WRITTEN.rfi };
  const { id: rfi } = await send("manager", "POST", `briefings/${edition}/rfis`, question);
  const wrong = { version: 1, body: "The northern strait alone" };
  await send("analyst", "POST", `rfis/${rfi}/answer`, wrong);
  await send("analyst", "PATCH", `rfis/${rfi}/answer`, { version: 2, body: WRITTEN.answer });
  const figures = { likelihood: 81, confidence: "LOW", why: "That is very likely by now." };
  const disputed = "issues/human-rights/forecasts/1/dissents";
  const { id: dissent } = await send("analyst", "POST", disputed, figures);
  const answers = `dissents/${dissent}/answers`;
  const { id: toDissent } = await send("analyst2", "POST", answers, { body: WRITTEN.toDissent });
  const other = { other: "car-duties", relation: "RELATED" };
  await send("analyst", "POST", `${about}/related`, other);
  const rhythm = { time: "07:00", weekdays: [1], timeZone: "Europe/London" };
  const sections = [{ heading: null, issues: ["taiwan", "car-duties"] }];
  const planned = { title: WRITTEN.schedule, sections, ...rhythm };
  const { id: schedule } = await send("manager", "POST", "schedules", planned);
  const ofBoth = { title: "Of the strait and of cars", handling: WRITTEN.handling, sections };
  const { number: first } = await send("manager", "POST", "briefings", ofBoth);
  const ofOne = { title: CORRECTION, explanation: "Cars only.", issues: ["car-duties"] };
  await send("manager", "POST", `briefings/${first}/corrections`, ofOne);
  const since = { from: String(edition), format: "PDF" };
  const { id: document } = await send("analyst", "POST", "briefings/since/documents", since);

  const patch = (path: string, data: object): Change => ({ method: "PATCH", path, data });
  const remove = (path: string, data = {}): Change => ({ method: "DELETE", path, data });
  const version = 1;
  const own = { title: "Mine", ...rhythm, version };
  return {
    ids: [date, schedule, document, toDissent],
    changes: {
      analyst2: [
        patch(about, { version, title: "Mine" }),
        patch(`${about}/hypotheses/${hypothesis}`, { version, text: "Mine." }),
        patch(`${about}/hypotheses/matrix`, { cells: [{ ...cell, note: "Mine." }] }),
        patch(`${about}/signposts/${signpost}`, { version, text: "Mine." }),
        patch(`dates/${date}`, { version, title: "Mine" }),
        // A wrong version must not bring out the date as it is now.
        patch(`dates/${date}`, { version: 99, title: "Mine" }),
        patch(`dates/${date}`, { version, cancelled: true }),
        patch(`dates/${date}`, { version, cancelled: false }),
        patch(`rfis/${rfi}/answer`, { version: 99, body: "Mine." }),
        patch(`dissent-answers/${toDissent}`, { version, body: "Mine." }),
        remove(`${about}/related/car-duties`),
        remove(`${about}/follow`),
        remove(`briefings/${edition}/acknowledgements`),
      ],
      manager: [
        patch(`schedules/${schedule}`, { version, paused: true }),
        patch(`schedules/${schedule}`, { ...own, version: 99 }),
        patch(`schedules/${schedule}`, own),
        remove(`schedules/${schedule}`, { version }),
        remove(`briefings/${edition}/acknowledgements`),
      ],
    },
  };
}
