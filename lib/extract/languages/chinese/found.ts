import { NOBODY, type Reading, type Speaker } from "../reading";
import type { Head } from "./heads";
import type { Piece } from "./pieces";
import { CLAUSE } from "./words/verbs";

/** Who said quoted words, and how that is known. */
export type Found = Pick<Reading, "speaker" | "cue" | "assertion" | "confidence" | "because">;

export const CARRIED = {
  cue: null,
  assertion: "asserted" as const,
  because: "the previous speaker continues",
};
export const UNKNOWN: Found = {
  speaker: NOBODY,
  cue: null,
  assertion: "asserted",
  confidence: 0.4,
  because: "no likely speaker nearby",
};

/** Words that a verb attributes to someone. */
export const found = (
  by: { head: Head; speaker: Speaker },
  confidence: number,
  how: string,
): Found => ({
  speaker: by.speaker,
  cue: by.head.cue,
  confidence,
  assertion: by.head.assertion,
  because: `${how}: “${by.head.cue}”`,
});

/** Whether nothing said follows the verb in its clause, but at most an addressee: 告诉记者. */
export function isBare(folded: string, { content, cue }: Head, { end }: Piece): boolean {
  const rest = folded.slice(content, end).trim();
  return (
    rest === "" ||
    (TO_WHOM.test(cue) &&
      rest.length <= 20 &&
      !ASKED.test(rest) &&
      !CLAUSE.test(rest) &&
      !WARNED.test(rest))
  );
}
// 问被告为何登入: the question itself.
const ASKED = /为何|为什|是否|怎|如何|何时|何地|多少|[谁哪吗]/u;
// 提醒 | 民众 | 慎防土石流: what someone is told to do.
const WARNED =
  /^[^，的]{2,10}?(?:慎防|小心|留意|注意|减速|减少|尽[快早量]|切?勿|别|做好|严防|严加|提防|提高|保持|多加|及[时早]|立即|按时|避免|远离|停止|加强|遵守|珍惜|预留|提[前早]|携带|配合|遵循|不要|谨慎|审慎|慎重|警惕|防范|选[择用]|查询|预约|关注|核[实对]|冷静|克制|检查|备妥|善用|把握|绕[道行]|改[道乘搭走]|撤离|报警|求助|就医|接种|佩戴|使用|准备|考虑|理性|尊重|遵从|听从|守法|自备|多[用喝走留补])/u;
const TO_WHOM =
  /^(?:告诉|告知|询?问|反问|质问|追问|提醒|警告|回应|回答|答复|告诫|奉劝|劝告|规劝|正告|叮嘱|勉励|致信|致函|喊话|呛声|反驳|回呛|通知)/u;
