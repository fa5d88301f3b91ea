import { findParagraphs } from "../tokens";
import { roleOf } from "./chinese-speakers";
import { OFFICE } from "./chinese-words";
import type { Reading, Speaker } from "./reading";

const LABEL = /^\s*([\p{Script=Han}\p{L}·・（）() ]{1,24})[：:]\s*(?=\S)/u;
const QUESTION = /^(?:问|問|记者|記者|主持人|.*(?:记者|記者|社|报|報|电视台|電視台|台))$/u;
const ANSWER = /^(?:答|答复|答覆)$/u;
const HEADING =
  /^(?:来源|來源|作者|日期|时间|時間|标题|標題|编辑|編輯|责编|图片|圖片|地点|地點|链接|網址)$/u;
const MIN_TURNS = 2;

/** Reads an interview or a press conference in Chinese, by the names before the colons. */
export function chineseTurns(text: string): Reading[] {
  const paragraphs = findParagraphs(text);
  const labels = paragraphs.map(({ start, end }) => {
    const [whole, label] = LABEL.exec(text.slice(start, Math.min(end, start + 60))) ?? [];
    return whole && label && !HEADING.test(label.trim()) ? { whole, label: label.trim() } : null;
  });
  const labelled = labels.filter((one) => one !== null);
  const certain = labelled.some(({ label }) => QUESTION.test(label) || ANSWER.test(label));
  const repeats = new Set(labelled.map(({ label }) => label)).size < labelled.length;
  if (labelled.length < MIN_TURNS || !(certain || repeats)) return [];
  const readings: Reading[] = [];
  let speaker: Speaker | null = null;
  paragraphs.forEach(({ start, end }, k) => {
    const own = labels[k];
    // Whoever asks is nobody's evidence.
    if (own && QUESTION.test(own.label)) speaker = null;
    else if (own) {
      const at = start + own.whole.indexOf(own.label);
      speaker = speakerOf(text, own.label, [at, at + own.label.length]);
    }
    const from = start + (own?.whole.length ?? 0);
    const to = from + text.slice(from, end).trimEnd().length;
    if (!speaker || to <= from) return;
    readings.push({
      ...{ start: from, end: to, kind: "direct", speaker, cue: "：", assertion: "asserted" },
      confidence: own ? 0.95 : 0.85,
      because: own ? "a name and a colon begin the paragraph" : "the speaker before goes on",
    });
  });
  return readings;
}

function speakerOf(text: string, label: string, span: [number, number]): Speaker {
  if (ANSWER.test(label)) return { ...guestOf(text), span };
  const [, role, name] = new RegExp(`^(.*(?:${OFFICE}))(.{2,8})$`, "u").exec(label) ?? [];
  if (!name || !role) return { name: label, role: roleOf(text, label), span };
  return { name, role, span };
}

/** The person whom a press conference is about: the office and name in the first lines. */
function guestOf(text: string): Pick<Speaker, "name" | "role"> {
  const head = text.slice(0, 300);
  const [, role, name] =
    new RegExp(
      `([\\p{Script=Han}]{0,10}(?:${OFFICE}))([\\p{Script=Han}]{2,3})(?=主持|在|就|答|举行|舉行|接受|[\\s，,（：])`,
      "u",
    ).exec(head) ?? [];
  return { name: name ?? null, role: role ?? null };
}
