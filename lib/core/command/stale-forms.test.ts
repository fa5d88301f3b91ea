import { beforeAll, expect, test } from "vitest";
import { answerText, answerValuesOf } from "@/components/analysis/briefings/rfis/answer-values";
import {
  dateInputOf,
  dateText,
  dateValuesOf,
  type StoredDate,
} from "@/components/analysis/dates/date-values";
import {
  correctionText,
  correctionValuesOf,
} from "@/components/analysis/dissents/correction-values";
import { factsOfForecast } from "@/components/analysis/forecasts/forecast-facts";
import {
  resolutionTakenOver,
  resolutionValuesOf,
} from "@/components/analysis/forecasts/resolution-values";
import {
  wordingInputOf,
  wordingText,
  wordingValuesOf,
} from "@/components/analysis/forecasts/wording-values";
import {
  hypothesisChangesOf,
  hypothesisValuesOf,
} from "@/components/analysis/hypotheses/hypothesis-values";
import {
  signpostInputOf,
  signpostText,
  signpostValuesOf,
} from "@/components/analysis/signposts/signpost-values";
import { memberValuesOf } from "@/components/desk/members/member-changes";
import { issueEdition } from "@/lib/analysis/briefings/editions/mutations";
import { answerRfi, correctAnswer } from "@/lib/analysis/briefings/rfis/answer";
import { askRfi } from "@/lib/analysis/briefings/rfis/mutations";
import { loadRfi } from "@/lib/analysis/briefings/rfis/queries";
import { addDate, editDate } from "@/lib/analysis/dates/mutations";
import { answerDissent, correctDissentAnswer } from "@/lib/analysis/dissents/answer";
import { dissent } from "@/lib/analysis/dissents/mutations";
import { loadDissent } from "@/lib/analysis/dissents/queries";
import { editForecast, openForecast } from "@/lib/analysis/forecasts/mutations";
import { loadForecast } from "@/lib/analysis/forecasts/queries";
import { resolveForecast } from "@/lib/analysis/forecasts/resolve";
import type { Forecast } from "@/lib/analysis/forecasts/schema";
import { addHypothesis, editHypothesis } from "@/lib/analysis/hypotheses/mutations";
import { loadHypotheses } from "@/lib/analysis/hypotheses/queries";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { editSignpost, writeSignpost } from "@/lib/analysis/signposts/mutations";
import { loadSignpost } from "@/lib/analysis/signposts/queries";
import { editedOf } from "@/lib/core/take-over";
import { editMember } from "@/lib/desk/members/edit";
import { loadMember } from "@/lib/desk/members/list";
import { made } from "@/prisma/seed/made";
import { issueIdOf, judge, openDesk } from "@/scripts/test/desk/desk";
import { saveAgain } from "@/scripts/test/desk/save-again";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

async function openedForecast() {
  const id = await issueIdOf("climate");
  const { number } = await made(
    openForecast(desk.people.analyst, {
      issue: "climate",
      wording: "Will X happen by 2035?",
      closesOn: "2035-01-01",
      resolutionCriteria: "Yes if X.",
    }),
  );
  const load = async () => (await loadForecast(desk.people.analyst, id, number))!;
  return { ref: { issue: "climate", forecast: number }, load };
}

test("a wording saved again after a refusal keeps the criteria that a colleague has changed meanwhile", async () => {
  const { analyst, analyst2 } = desk.people;
  const { ref, load } = await openedForecast();
  const opened = wordingValuesOf(await load());
  const resolutionCriteria = "Yes if X, as reported by Reuters.";
  await made(editForecast(analyst2, { ...ref, version: opened.version, resolutionCriteria }));
  const { now, fields } = await saveAgain(
    { ...editedOf(opened), wording: "Will X happen in 2034?" },
    (values) => editForecast(analyst, { ...ref, ...wordingInputOf(values, false) }),
    wordingValuesOf,
  );
  expect(fields).toContainEqual({ name: "resolutionCriteria", mine: false });
  expect(fields.map(({ name }) => name)).not.toContain("wording");
  expect(wordingText(now, "resolutionCriteria")).toBe(resolutionCriteria);
  expect(await load()).toMatchObject({
    wording: "Will X happen in 2034?",
    closesOn: "2035-01-01",
    resolutionCriteria,
  });
});

test("a correction of a resolution keeps a colleague’s, except for what it changes; another resolution takes nothing over", async () => {
  const { admin } = desk.people;
  const { ref, load } = await openedForecast();
  const save = (values: ReturnType<typeof resolutionValuesOf>) =>
    resolveForecast(admin, { ...ref, ...values, outcome: values.outcome as "YES", early: true });
  const takeOver = (opened: ReturnType<typeof resolutionValuesOf>) => (current: Forecast) =>
    resolutionTakenOver(factsOfForecast(current), opened);

  const unresolved = resolutionValuesOf(factsOfForecast(await load()));
  const own = { outcome: "YES", note: "It did." } as const;
  await made(save({ ...unresolved, ...own, source: "The gazette" }));
  const other = { ...editedOf(unresolved), outcome: "NO", note: "It did not." } as const;
  await saveAgain({ ...other }, save, takeOver(unresolved));
  expect((await load()).resolution).toMatchObject({ outcome: "NO", source: null });

  const opened = resolutionValuesOf(factsOfForecast(await load()));
  await made(save({ ...opened, source: "The journal" }));
  await saveAgain({ ...editedOf(opened), note: "Not quite." }, save, takeOver(opened));
  expect((await load()).resolution).toMatchObject({ source: "The journal", note: "Not quite." });
});

test("a date saved again after a refusal keeps the day, source and place that a colleague has entered meanwhile", async () => {
  const { analyst, analyst2 } = desk.people;
  const visit = { kind: "VISIT", title: "Envoy in Beijing", startsOn: "2031-05-04" } as const;
  const { id } = await made(addDate(analyst, { issue: "climate", ...visit }));
  const load = async () =>
    (await loadIssue(analyst, "climate"))!.dates.ahead.find(({ ref }) => ref === id)!;
  const opened = dateValuesOf((await load()) as StoredDate);
  const theirs = { startsOn: "2031-05-06", place: "Beijing", source: "The ministry" };
  await made(editDate(analyst2, { id, version: opened.version, ...theirs }));
  const { now, fields } = await saveAgain(
    { ...editedOf(opened), title: "Envoy in China" },
    (values) => editDate(analyst, { id, version: values.version, ...dateInputOf(values) }),
    dateValuesOf,
  );
  expect(fields.map(({ name }) => name).sort()).toEqual([
    ...["place", "source", "startsOn", "version"],
  ]);
  expect([dateText(now, "startsOn"), dateText(now, "kind")]).toEqual(["6 May 2031", "Visit"]);
  expect(await load()).toMatchObject({ title: "Envoy in China", endsOn: "2031-05-06", ...theirs });
});

test("a correction of an answer saved again after a refusal says how the answer was corrected in another tab", async () => {
  const { analyst, manager } = desk.people;
  const composed = { title: "Weekly", issues: ["climate"], confirmed: true };
  const { number: edition } = await made(issueEdition(manager, composed));
  const asked = await made(askRfi(manager, { edition, issue: "climate", body: "Who?" }));
  const { id } = await made(answerRfi(analyst, { ...asked, body: "The envoy." }));
  const load = async () => (await loadRfi(analyst, id))!;
  const opened = answerValuesOf(await load());
  await made(correctAnswer(analyst, { ...opened, id, body: "The mayor." }));
  const { now, fields } = await saveAgain(
    { ...editedOf(opened), body: "The minister." },
    ({ body, version }) => correctAnswer(analyst, { id, version, body }),
    answerValuesOf,
  );
  expect(fields).toContainEqual({ name: "body", mine: true });
  expect(answerText(now, "body")).toBe("The mayor.");
  expect((await load()).answer).toMatchObject({ body: "The minister." });
});

test("a correction of an answer to a dissent saved again after a refusal says how it reads in another tab", async () => {
  const { analyst, analyst2 } = desk.people;
  await made(judge(analyst, "tariffs", {}));
  const own = { likelihood: 35, confidence: "LOW", why: "They said no." } as const;
  const { id: of } = await made(dissent(analyst2, { issue: "tariffs", ...own }));
  const { id } = await made(answerDissent(analyst, { id: of, body: "They said maybe." }));
  const load = async () => (await loadDissent(analyst, of))!.answers[0]!;
  const opened = correctionValuesOf(await load());
  await made(correctDissentAnswer(analyst, { ...opened, id, body: "They said yes." }));
  const { now, fields } = await saveAgain(
    { ...editedOf(opened), body: "They said little." },
    ({ body, version }) => correctDissentAnswer(analyst, { id, version, body }),
    correctionValuesOf,
  );
  expect(fields).toContainEqual({ name: "body", mine: true });
  expect(correctionText(now, "body")).toBe("They said yes.");
  expect(await load()).toMatchObject({ body: "They said little.", version: 3 });
});

test("a signpost saved again after a refusal keeps the terms that a colleague has changed meanwhile", async () => {
  const { admin, analyst } = desk.people;
  const id = await issueIdOf("taiwan");
  const sign = { issue: "taiwan", text: "The quay closes.", direction: "UP" } as const;
  const { number } = await made(writeSignpost(analyst, { ...sign, terms: ["quay"] }));
  const load = async () => (await loadSignpost(analyst, id, number))!;
  const opened = signpostValuesOf(await load());
  const ref = { issue: "taiwan", signpost: number };
  const terms = ["quay", "pier"];
  await made(editSignpost(admin, { ...ref, version: opened.version, terms }));
  const { now, fields } = await saveAgain(
    { ...editedOf(opened), text: "The quay opens.", direction: "DOWN" },
    (values) =>
      editSignpost(analyst, {
        ...signpostInputOf("taiwan", values),
        ...ref,
        version: values.version,
      }),
    signpostValuesOf,
  );
  expect(fields).toContainEqual({ name: "terms", mine: false });
  expect([signpostText(now, "terms"), signpostText(now, "forecast")]).toEqual([
    "quay, pier",
    "The issue as a whole",
  ]);
  expect(await load()).toMatchObject({ text: "The quay opens.", direction: "DOWN", terms });
});

test("a hypothesis saved again after a refusal keeps the words and the place that colleagues have changed meanwhile", async () => {
  const { analyst, analyst2 } = desk.people;
  for (const text of ["It is a bluff.", "It is a rehearsal.", "It is routine."])
    await made(addHypothesis(analyst, { issue: "taiwan", text }));
  const load = async () => (await loadHypotheses(analyst, "taiwan"))!;
  const opened = hypothesisValuesOf({ ...(await load())[0]!, place: 1 });
  const ref = { issue: "taiwan", hypothesis: 1 };
  const save = (values: typeof opened) => {
    // As the form does, which compares with what the person has last been shown.
    const { opened: seen = opened } = values as typeof values & { opened?: typeof opened };
    return editHypothesis(analyst, { ...ref, ...hypothesisChangesOf(seen, values) });
  };
  const order = async () => (await load()).map(({ number, text }) => [number, text]);

  const text = "It is a bluff for the voters.";
  await made(editHypothesis(analyst2, { ...ref, version: opened.version, text }));
  const moved = await saveAgain({ ...editedOf(opened), place: 3 }, save, hypothesisValuesOf);
  expect(moved.fields).toContainEqual({ name: "text", mine: false });
  expect(await order()).toEqual([
    [2, "It is a rehearsal."],
    [3, "It is routine."],
    [1, text],
  ]);

  // Moving the second past it changes its place but not its version.
  const now = hypothesisValuesOf({ ...(await load())[2]!, place: 3 });
  const other = { issue: "taiwan", hypothesis: 2, version: 1 };
  await made(editHypothesis(analyst2, { ...other, place: 3 }));
  await made(save({ ...editedOf(now), text: "It is a bluff." } as typeof now));
  expect((await order()).map(([number]) => number)).toEqual([3, 1, 2]);
});

test("a colleague’s details saved again after a refusal keep the name that another admin has corrected meanwhile", async () => {
  const { admin, manager } = desk.people;
  const load = async () => (await loadMember(admin, manager.id))!;
  const { id } = manager;
  const opened = memberValuesOf(await load());
  await made(editMember(admin, { id, ...opened, name: "Mara Lind" }));
  await saveAgain(
    { ...editedOf(opened), email: "mara@desk.test" },
    (values) => editMember(admin, { id, ...values }),
    memberValuesOf,
  );
  expect(await load()).toMatchObject({ name: "Mara Lind", email: "mara@desk.test" });
});
