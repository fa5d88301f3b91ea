import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { addDate, cancelDate, editDate, restoreDate } from "@/lib/analysis/dates/mutations";
import { answerDissent, correctDissentAnswer } from "@/lib/analysis/dissents/answer";
import { dissent, renewDissent, withdrawDissent } from "@/lib/analysis/dissents/mutations";
import { editForecast, leadForecast } from "@/lib/analysis/forecasts/mutations";
import { reopenForecast } from "@/lib/analysis/forecasts/reopen";
import { resolveForecast } from "@/lib/analysis/forecasts/resolve";
import { assess } from "@/lib/analysis/hypotheses/assess";
import * as hypotheses from "@/lib/analysis/hypotheses/mutations";
import { editIssues } from "@/lib/analysis/issues/edit-many";
import { editIssue } from "@/lib/analysis/issues/mutations";
import { closeNote, reopenNote } from "@/lib/analysis/notes/close";
import { deleteNote, editNote, restoreNote } from "@/lib/analysis/notes/edit";
import { writeNote } from "@/lib/analysis/notes/write";
import { archiveRelationship, editRelationship } from "@/lib/analysis/relationships/mutations";
import { dismissMatch } from "@/lib/analysis/signposts/decide-matches";
import * as signposts from "@/lib/analysis/signposts/mutations";
import { db } from "@/lib/core/database/db";
import { editMember } from "@/lib/desk/members/edit";
import { changeMember, limitMember, resetPassword } from "@/lib/desk/members/mutations";
import { saveNotificationSettings } from "@/lib/desk/notifications/settings/mutations";
import { USUAL } from "@/lib/desk/notifications/settings/schema";
import { editView, saveView } from "@/lib/desk/views/mutations";
import { correctQuote } from "@/lib/evidence/quotes/corrections/correct";
import { linkEvidence, relinkEvidence, unlinkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { removeQuote, restoreQuote } from "@/lib/evidence/removal/mutations";
import { correctName } from "@/lib/evidence/speakers/correct";
import { mergeSpeaker } from "@/lib/evidence/speakers/merge";
import { splitSpeaker } from "@/lib/evidence/speakers/split";
import { editSource } from "@/lib/sources/catalogue/mutations";
import { approveDraft } from "@/lib/sources/review/approve";
import { decideProposals, discardDraft } from "@/lib/sources/review/mutations";
import { correctProposal } from "@/lib/sources/review/proposals/correct";
import { renameSpeaker } from "@/lib/sources/review/proposals/rename";
import { undoProposals } from "@/lib/sources/review/proposals/undo";
import { reopenSource } from "@/lib/sources/review/reopen";
import { takeBackDraft } from "@/lib/sources/submissions/mutations";
import { relateSource } from "@/lib/sources/versions/mutations";
import { leaveBehindNote, placeNote } from "@/lib/sources/versions/note-matches/mutations";
import { leaveBehindQuote, placeQuote } from "@/lib/sources/versions/quote-matches/mutations";
import { gradeQuote, gradeSource } from "@/lib/sources/withdrawal-and-grades/grade";
import { restoreSource, withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { codeOf, judge, openDesk } from "@/scripts/test/desk/desk";
import { GOES, SAID } from "@/scripts/test/desk/harbour";
import { type StaleSaves, staleBriefings } from "@/scripts/test/desk/stale-briefings";
import { versionOf, versionsOn } from "@/scripts/test/desk/versions";

// A stale save reads the record again to say what changed. If it asked for a second connection to do so, it
// would throw instead of returning a conflict.

const [version, reason, password] = [999, "So it seems.", "lighthouse gravel thirteen"];

let saves: StaleSaves;

beforeAll(async () => {
  const desk = await openDesk();
  const { admin, analyst, manager } = desk.people;
  const versions = versionsOn(desk);
  const relationship = await db.relationship.findFirstOrThrow();
  const note = async (more = {}) =>
    (await made(writeNote(analyst, { issue: "taiwan", body: "Really?", ...more }))).id;
  const quoteOf = (sourceId: string) => db.quote.findFirstOrThrow({ where: { sourceId } });
  const source = (name: string) => versions.first(name, [SAID]);

  const [opened, closed, deleted] = [await note(QUESTION), await note(QUESTION), await note()];
  await made(closeNote(analyst, { id: closed, version: 1 }));
  await made(deleteNote(analyst, { id: deleted, version: 1 }));

  const earlier = await versions.first("Quay", [SAID, GOES]);
  const { id: thread } = await versions.noteOn(earlier, GOES);
  const place = { source: await versions.later("Quay", [SAID]), note: thread, version };
  await source("Pier");
  const draft = await versions.draft("Pier", [SAID, GOES]);
  const matched = await db.quoteMatch.findFirstOrThrow({ where: { sourceId: draft } });
  const match = { source: draft, quote: matched.quoteId, version };
  const proposal = await db.proposal.findFirstOrThrow({ where: { sourceId: draft } });
  const seen = { [proposal.id]: version };

  const saved = { kind: "ISSUES", name: "Mine", query: "" } as const;
  const { id: view } = await made(saveView(analyst, saved));
  const kept = await source("Dyke");
  const quote = await quoteOf(kept);
  const { speakerId } = quote;
  const account = { id: manager.id, version };
  const other = await db.speaker.findFirstOrThrow({ where: { id: { not: speakerId! } } });
  const merged = { id: speakerId!, into: other.id };
  const unknown = { byline: null, publisher: null, publishedAt: null };
  const link = { issue: "taiwan", quote: quote.id, version };
  const sign = { issue: "taiwan", text: "A sign.", direction: "UP", terms: ["quay"] } as const;
  const signpost = {
    issue: "taiwan",
    version,
    signpost: (await made(signposts.writeSignpost(analyst, { ...sign, terms: [...sign.terms] })))
      .number,
  };
  await made(linkEvidence(analyst, { ...link, version: undefined, relation: "SUPPORTS" }));
  const { id: found } = await db.signpostMatch.findFirstOrThrow();
  const withdrawn = { id: await source("Mole"), version, reason };
  await made(withdrawSource(admin, { ...withdrawn, version: await versionOf(withdrawn.id) }));
  const removed = await quoteOf(await source("Buoy"));
  await made(removeQuote(admin, { id: removed.id, version: removed.version, reason }));

  await made(judge(analyst, "russia", {}));
  const forecast = { issue: "russia", forecast: 1 };
  const own = { likelihood: 20, confidence: "LOW", why: reason } as const;
  const disputed = await made(dissent(admin, { ...forecast, ...own }));
  const answered = await made(answerDissent(analyst, { id: disputed.id, body: reason }));

  await made(hypotheses.addHypothesis(analyst, { issue: "taiwan", text: "It is a signal." }));
  const hypothesis = { issue: "taiwan", hypothesis: 1, version };
  const cell = { quote: quote.number, hypothesis: 1, version, cell: "C" } as const;
  const day = { kind: "VISIT", title: "A visit", startsOn: "2030-05-01" } as const;
  const { id: date } = await made(addDate(analyst, { issue: "climate", ...day }));

  saves = {
    ...(await staleBriefings(desk)),
    editIssue: () => editIssue(analyst, { issue: "taiwan", version, title: "Other" }),
    editIssues: () =>
      editIssues(analyst, { edits: [{ issue: "USCN-6", version, status: "DORMANT" }] }),
    editDate: () => editDate(analyst, { id: date, version, title: "Other" }),
    cancelDate: () => cancelDate(analyst, { id: date, version }),
    restoreDate: () => restoreDate(analyst, { id: date, version }),
    editView: () => editView(analyst, { id: view, version, pinned: true }),
    reviseOutlook: () => judge(analyst, "taiwan", { version }),
    editForecast: () => editForecast(analyst, { ...forecast, version, wording: "Other?" }),
    leadForecast: () => leadForecast(analyst, { ...forecast, version }),
    resolveForecast: () =>
      resolveForecast(admin, { ...forecast, version, outcome: "NO", note: reason }),
    reopenForecast: () => reopenForecast(admin, { ...forecast, version, reason }),
    dissent: () => dissent(admin, { ...forecast, ...own, version }),
    renewDissent: () => renewDissent(admin, { ...disputed, version }),
    withdrawDissent: () => withdrawDissent(admin, { ...disputed, version }),
    correctDissentAnswer: () =>
      correctDissentAnswer(analyst, { id: answered.id, version, body: "Other." }),
    editHypothesis: () => hypotheses.editHypothesis(analyst, { ...hypothesis, text: "Other." }),
    retireHypothesis: () => hypotheses.retireHypothesis(analyst, { ...hypothesis, reason }),
    restoreHypothesis: () => hypotheses.restoreHypothesis(analyst, hypothesis),
    assess: () => assess(analyst, { issue: "taiwan", cells: [cell] }),
    editSignpost: () => signposts.editSignpost(analyst, { ...signpost, text: "Other." }),
    retireSignpost: () => signposts.retireSignpost(analyst, signpost),
    restoreSignpost: () => signposts.restoreSignpost(analyst, signpost),
    dismissMatch: () => dismissMatch(analyst, { id: found, version, reason }),
    editNote: () => editNote(analyst, { id: opened, version, body: "Other." }),
    deleteNote: () => deleteNote(analyst, { id: opened, version }),
    restoreNote: () => restoreNote(analyst, { id: deleted, version }),
    closeNote: () => closeNote(analyst, { id: opened, version }),
    reopenNote: () => reopenNote(analyst, { id: closed, version }),
    placeNote: () => placeNote(analyst, { ...place, start: 0, end: 4 }),
    leaveBehindNote: () => leaveBehindNote(analyst, { ...place, leftBehind: true }),
    leaveBehindQuote: () => leaveBehindQuote(admin, { ...match, rejected: true }),
    placeQuote: () => placeQuote(admin, { ...match, start: 0, end: 4 }),
    decideProposals: () =>
      decideProposals(admin, { source: draft, ids: [proposal.id], state: "REJECTED", seen }),
    correctProposal: () => correctProposal(admin, { id: proposal.id, version, speakerName: "Bo" }),
    renameSpeaker: () =>
      renameSpeaker(admin, { source: draft, from: proposal.speakerName ?? "", to: "Bo", seen }),
    approveDraft: () => approveDraft(admin, { id: draft, version }),
    discardDraft: () => discardDraft(admin, { id: draft, version }),
    takeBackDraft: () => takeBackDraft(admin, { id: draft, version }),
    relateSource: () => relateSource(admin, { id: draft, version, to: null }),
    editSource: () =>
      editSource(admin, { id: kept, version, title: "Other", url: null, ...unknown }),
    reopenSource: () => reopenSource(admin, { id: kept, version }),
    gradeSource: () => gradeSource(admin, { id: kept, version, reason, reliability: "B" }),
    gradeQuote: () =>
      gradeQuote(analyst, { id: quote.id, version, reason, credibility: "PROBABLY_TRUE" }),
    withdrawSource: () => withdrawSource(admin, { id: kept, version, reason }),
    restoreSource: () => restoreSource(admin, withdrawn),
    linkEvidence: () => linkEvidence(analyst, { ...link, relation: "CONTEXT" }),
    unlinkEvidence: () => unlinkEvidence(analyst, { ...link, reason }),
    relinkEvidence: () => relinkEvidence(analyst, link),
    correctQuote: () =>
      correctQuote(admin, { id: quote.id, version, kind: "MIXED", speakerName: "Bo", reason }),
    undoProposals: () =>
      undoProposals(admin, {
        source: draft,
        proposals: [{ id: proposal.id, version, was: { state: "PENDING" } }],
      }),
    removeQuote: () => removeQuote(admin, { id: quote.id, version, reason }),
    restoreQuote: () => restoreQuote(admin, { id: removed.id, version }),
    mergeSpeaker: () =>
      mergeSpeaker(admin, { ...merged, version, intoVersion: other.version, reason }),
    correctName: () => correctName(admin, { id: speakerId!, version, name: "Bo", reason }),
    splitSpeaker: () =>
      splitSpeaker(admin, { id: speakerId!, version, quotes: [quote.id], name: "Bo", reason }),
    saveNotificationSettings: () => saveNotificationSettings(analyst, { ...USUAL, version }),
    limitMember: () => limitMember(admin, { ...account, relationships: null }),
    resetPassword: () => resetPassword(admin, { ...account, password }),
    editRelationship: () =>
      editRelationship(admin, { id: relationship.id, version, title: "Other" }),
    archiveRelationship: () =>
      archiveRelationship(admin, { id: relationship.id, version, archived: true }),
    changeMember: () => changeMember(admin, { ...account, role: "ANALYST", disabled: false }),
    editMember: () => editMember(admin, { ...account, name: "Other", email: manager.email }),
  };
});

const QUESTION = { kind: "QUESTION" } as const;
const ANY = { io: "input", unrepresentable: "any" } as const;

/** The names of the mutations whose input has a version. */
const withVersion = Object.values(
  import.meta.glob<Record<string, { input?: z.ZodType }>>(
    ["/lib/{sources,evidence,analysis,desk}/**/*.ts", "!**/*.test.ts"],
    { eager: true },
  ),
).flatMap((mutations) =>
  Object.entries(mutations).flatMap(([name, { input }]) =>
    input && /"(version|seen)":/.test(JSON.stringify(z.toJSONSchema(input, ANY))) ? [name] : [],
  ),
);

test("this test covers every mutation that takes a version", () => {
  expect(Object.keys(saves).sort()).toEqual(withVersion.sort());
});

test.each(withVersion)(
  "a stale %s is a conflict, found without a second connection",
  async (name) => {
    const result = await saves[name]!();
    expect(codeOf(result)).toBe("conflict");
    expect(!result.ok && result.refusal.message).toMatch(
      name.endsWith("Edition")
        ? /^Couldn’t issue the edition: the desk has changed since your preview/
        : /^Couldn’t (save|undo this): (someone has|you’ve|[A-Z].* has) (since|already) .+\.$/,
    );
  },
);
