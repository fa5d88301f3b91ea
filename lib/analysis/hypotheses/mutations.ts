import { holdIssue } from "@/lib/analysis/forecast-held";
import { command } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { recordEvent } from "@/lib/desk/events/mutations";
import { holdHypothesis, openHypotheses, putInOrder } from "./held";
import {
  addHypothesisInput,
  editHypothesisInput,
  restoreHypothesisInput,
  retireHypothesisInput,
} from "./inputs";
import { MAX_HYPOTHESES } from "./schema";

const FULL = `An issue can have at most ${MAX_HYPOTHESES} hypotheses. Retire one first.`;

/** Adds a hypothesis to an issue, under the next number and after the others. Returns its number and version. */
export const addHypothesis = command({
  input: addHypothesisInput,
  verb: "addHypothesis",
  run: async (tx, viewer, { issue: ref, text }) => {
    const { id: issueId } = await holdIssue(tx, viewer, ref);
    const open = await openHypotheses(tx, issueId);
    if (open.length >= MAX_HYPOTHESES) refuse("invalid", FULL);
    const number = 1 + (await tx.hypothesis.count({ where: { issueId } }));
    const position = 1 + (open.at(-1)?.position ?? 0);
    const { version } = await tx.hypothesis.create({
      data: { issueId, number, position, text, authorId: viewer.id },
    });
    await recordEvent(
      tx,
      viewer,
      { issueId },
      { verb: "hypothesis.added", hypothesis: number, text },
    );
    return { number, version };
  },
});

/**
 * Changes the words of a hypothesis, or its place among the others. Earlier words stay in the activity. Refuses a stale
 * version, and a hypothesis that is retired.
 */
export const editHypothesis = command({
  input: editHypothesisInput,
  verb: "editHypothesis",
  run: async (tx, viewer, { text, place, ...ref }) => {
    const { issue, hypothesis } = await holdHypothesis(tx, viewer, ref);
    const { id, number, retiredAt } = hypothesis;
    if (retiredAt) refuse("invalid", "This hypothesis is retired. Restore it first.");
    const on = { issueId: issue.id };
    let changed = false;
    if (text !== undefined && text !== hypothesis.text) {
      await tx.hypothesis.update({ where: { id }, data: { text } });
      changed = true;
      const change = { from: hypothesis.text, to: text };
      await recordEvent(tx, viewer, on, {
        verb: "hypothesis.reworded",
        hypothesis: number,
        ...change,
      });
    }
    if (place !== undefined) {
      const open = await openHypotheses(tx, issue.id);
      const others = open.filter((each) => each.id !== id);
      const order = others.toSpliced(place - 1, 0, hypothesis);
      if (order.some((each, at) => each.id !== open[at]!.id)) {
        await putInOrder(tx, order);
        changed = true;
        const now = order.indexOf(hypothesis) + 1;
        await recordEvent(tx, viewer, on, {
          verb: "hypothesis.moved",
          hypothesis: number,
          place: now,
        });
      }
    }
    if (!changed) return { number, version: hypothesis.version };
    const data = { version: { increment: 1 } };
    const saved = await tx.hypothesis.update({ where: { id }, data });
    return { number, version: saved.version };
  },
});

/**
 * Retires a hypothesis, with a reason: it leaves the matrix, and keeps its number and assessments. Refuses a stale
 * version.
 */
export const retireHypothesis = command({
  input: retireHypothesisInput,
  verb: "retireHypothesis",
  run: async (tx, viewer, { reason, ...ref }) => {
    const { issue, hypothesis } = await holdHypothesis(tx, viewer, ref);
    const { id, number, text, retiredAt } = hypothesis;
    if (retiredAt) refuse("invalid", "This hypothesis is already retired.");
    const { version } = await tx.hypothesis.update({
      where: { id },
      data: { retiredAt: new Date(), retiredReason: reason, version: { increment: 1 } },
    });
    await recordEvent(
      tx,
      viewer,
      { issueId: issue.id },
      { verb: "hypothesis.retired", hypothesis: number, text, reason },
    );
    return { number, version };
  },
});

/** Brings a retired hypothesis back, after the others and with its assessments. Refuses a stale version. */
export const restoreHypothesis = command({
  input: restoreHypothesisInput,
  verb: "restoreHypothesis",
  run: async (tx, viewer, ref) => {
    const { issue, hypothesis } = await holdHypothesis(tx, viewer, ref);
    const { id, number, text, retiredAt } = hypothesis;
    if (!retiredAt) refuse("invalid", "This hypothesis isn’t retired.");
    const open = await openHypotheses(tx, issue.id);
    if (open.length >= MAX_HYPOTHESES) refuse("invalid", FULL);
    const { version } = await tx.hypothesis.update({
      where: { id },
      data: {
        retiredAt: null,
        retiredReason: null,
        version: { increment: 1 },
        position: 1 + (open.at(-1)?.position ?? 0),
      },
    });
    await recordEvent(
      tx,
      viewer,
      { issueId: issue.id },
      { verb: "hypothesis.restored", hypothesis: number, text },
    );
    return { number, version };
  },
});
