import { holdTexts, readTexts } from "@/lib/analysis/checked-texts";
import { namedBy } from "@/lib/analysis/forecast-held";
import { command } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { recordEvent } from "@/lib/desk/events/mutations";
import { newlyMentioned, unreached } from "@/lib/desk/members/mentions";
import { forgetDissentAnswer } from "@/lib/desk/notifications/mutations";
import { currentRevision, holdDissent, holdOwnAnswer } from "./held";
import { notifyOfDissent } from "./notify";
import { isOwn, mayAnswer } from "./policy";
import { answerDissentInput, correctDissentAnswerInput } from "./schema";

type Held = Pick<Awaited<ReturnType<typeof holdDissent>>, "found" | "forecast">;

/**
 * Answers a dissent by name, as the author of the revision or the owner of the issue; or replies to an answer, as the
 * dissenter. Notifies the dissenter and those who have answered. Returns the answer's id and version; `unseen` names
 * those mentioned who aren't notified.
 */
export const answerDissent = command({
  input: answerDissentInput,
  verb: "answerDissent",
  prepare: async ({ body }) => readTexts({ body }),
  run: async (tx, viewer, { id: dissentId, body }, texts) => {
    const { mentioned } = await holdTexts(tx, viewer, texts);
    const { found, issue, forecast } = await holdDissent(tx, viewer, dissentId);
    const current = await currentRevision(tx, forecast.id);
    const answerers = [found.revision.authorId, current?.authorId ?? null, issue.ownerId];
    if (!mayAnswer(viewer, found, answerers))
      refuse(
        "forbidden",
        isOwn(viewer, found)
          ? "Nobody has answered your dissent yet. To say more, change it."
          : "Only the author of the revision or the issue’s owner can answer a dissent.",
      );
    const { id, number: version } = await tx.dissentAnswer.create({
      data: { dissentId, body, authorId: viewer.id },
    });
    const said = saidIn({ found, forecast }, viewer, { id, body });
    const details = { verb: "dissent.answered", ...said } as const;
    const event = await recordEvent(tx, viewer, { issueId: issue.id }, details);
    const thread = threadOf(found);
    await notifyOfDissent(tx, viewer, { issue, event, mentioned, thread, text: body });
    return { id, version, unseen: await unreached(tx, mentioned, issue.id) };
  },
});

/**
 * Corrects one's own answer, whose earlier wordings are kept; saving the same words changes nothing. Notifies the dissenter,
 * those who have answered and those newly mentioned. Whoever hasn't read yet how it read before no longer sees that, and is
 * notified of the correction if they are still mentioned. Returns the answer's
 * id and version; `unseen` names those newly mentioned who aren't notified.
 */
export const correctDissentAnswer = command({
  input: correctDissentAnswerInput,
  verb: "correctDissentAnswer",
  prepare: async ({ body }) => readTexts({ body }),
  run: async (tx, viewer, { id, version, body }, texts) => {
    const { mentioned } = await holdTexts(tx, viewer, texts);
    const held = await holdOwnAnswer(tx, viewer, { id, version });
    const { answer, found, issue } = held;
    if (answer.body === body) return { id, version, unseen: [] };
    const { number } = await tx.dissentAnswer.create({
      data: {
        ...{ dissentId: found.id, correctsId: id, number: version + 1 },
        ...{ body, authorId: viewer.id },
      },
    });
    const details = {
      verb: "dissent.answer-corrected",
      ...saidIn(held, viewer, { id, body }),
    } as const;
    const event = await recordEvent(tx, viewer, { issueId: issue.id }, details);
    const unread = await forgetDissentAnswer(tx, issue.id, id);
    const fresh = newlyMentioned(mentioned, answer.body);
    const told = mentioned.filter((person) => fresh.includes(person) || unread.has(person.id));
    const thread = threadOf(found);
    await notifyOfDissent(tx, viewer, { issue, event, mentioned: told, thread, text: body });
    return { id, version: number, unseen: await unreached(tx, fresh, issue.id) };
  },
});

/** What an event records of an answer, as it reads from then on. */
const saidIn = (
  { found, forecast }: Held,
  viewer: { id: string },
  { id, body }: { id: string; body: string },
) => ({
  ...namedBy(forecast),
  dissent: found.id,
  answer: id,
  dissenter: found.author.name,
  own: isOwn(viewer, found),
  body,
});

/** Who has written in the thread below a dissent. */
const threadOf = ({ authorId, answers }: Held["found"]) => ({
  dissenter: authorId,
  answerers: answers.map((answer) => answer.authorId),
});
