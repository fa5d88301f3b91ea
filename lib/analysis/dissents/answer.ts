import { holdTexts, readTexts } from "@/lib/analysis/checked-texts";
import { namedBy } from "@/lib/analysis/forecast-held";
import { command } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { recordEvent } from "@/lib/desk/events/mutations";
import { unreached } from "@/lib/desk/members/mentions";
import { currentRevision, holdDissent } from "./held";
import { notifyOfDissent } from "./notify";
import { isOwn, mayAnswer } from "./policy";
import { answerDissentInput } from "./schema";

/**
 * Answers a dissent by name, as the author of the revision or the owner of the issue; or replies to an answer, as the
 * dissenter. Notifies the dissenter and those who have answered. Returns the answer's id; `unseen` names
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
    const answer = await tx.dissentAnswer.create({
      data: { dissentId, body, authorId: viewer.id },
    });
    const event = await recordEvent(
      tx,
      viewer,
      { issueId: issue.id },
      {
        verb: "dissent.answered",
        ...namedBy(forecast),
        dissenter: found.author.name,
        own: isOwn(viewer, found),
        body,
      },
    );
    const thread = { dissenter: found.authorId, answerers: found.answers.map((a) => a.authorId) };
    await notifyOfDissent(tx, viewer, { issue, event, mentioned, thread, text: body });
    return { id: answer.id, unseen: await unreached(tx, mentioned, issue.id) };
  },
});
