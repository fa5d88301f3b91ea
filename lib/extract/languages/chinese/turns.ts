import { findParagraphs } from "../../tokens";
import { isCredit } from "../credits";
import { NOBODY, type Reading, type Speaker, turn } from "../reading";
import { isCommonlySurnamed, partsOf } from "./people/names";
import type { People, Person } from "./people/people";
import { simplified } from "./words/characters";
import { BODY, OFFICE } from "./words/sources";

const LABEL =
  /^\s*[*_]{0,3}([\p{Script=Han}\p{L}·・‧（）()《》“”「」/、 ]{1,28}?)[*_]{0,3}\s*[：:][*_]{0,3}\s*(?=\S)/u;
const QUESTION =
  /^(?:问|提问|追问|记者[提追]?问?|.{0,12}记者[提追发]?问|主持人?|本报|本刊|本网|Q\d*|.*(?:记者|主播|社|报|报》|》|刊|网|新闻|电视|电视台|台|频道|电台|观众|网友|听众))$/iu;
const ANSWER = /^(?:答|答复|回答|A\d*|受访者|嘉宾)$/iu;
const HEADING =
  /^(?:来源|作者|日期|时间|标题|编辑|责编|责任编辑|图片|图|地点|链接|网址|撰文|摄影|校对|审核|导语|摘要|关键词|题|注|快讯|原标题|联系人|电话|.*(?:专访|对话|访谈).*)$/u;
// 二、关于两国关系前景: the heading of a part.
const SECTION = /^[（(]?[一二三四五六七八九十]{1,3}[)）、.．][^。？！?!，：:]{2,30}$/u;
const MIN_TURNS = 2;
const MIN_QUESTIONS = 2;
const ASKED = /专访|访谈|对话|采访|问答|答问|记者问/u;
const MAX_QUESTION = 160;

interface Label {
  label: string;
  start: number;
  words: number;
}

/** Reads an interview or a press conference in Chinese, by the names before the colons, or by questions and answers. */
export function chineseTurns(text: string, folded: string, people: People): Reading[] {
  const paragraphs = findParagraphs(text)
    .filter(({ start, end }) => !isCredit(folded.slice(start, end)))
    .flatMap((paragraph) => dividedAtLabels(folded, paragraph));
  const labels = paragraphs.map(({ start, end }) => labelIn(folded, start, end));
  const labelled = labels.filter((one) => one !== null);
  const times = new Map<string, number>();
  const named = ({ start, label }: Label) => people.namedAt(start)?.person.name ?? label;
  for (const one of labelled) times.set(named(one), (times.get(named(one)) ?? 0) + 1);
  const isTurn = (one: Label | null) =>
    one !== null &&
    (times.get(named(one))! > 1 || QUESTION.test(one.label) || ANSWER.test(one.label));
  const first = labels.findIndex(isTurn);
  if (labelled.length < MIN_TURNS || first < 0) return unlabelled(text, folded, paragraphs, people);
  const before = paragraphs[first]!.start;
  const interviewee =
    interviewed(text, folded, people, before) ?? answering(text, before) ?? NOBODY;
  const readings: Reading[] = [];
  let speaker: Speaker | null = null;
  paragraphs.forEach(({ start, end }, k) => {
    if (k < first) return;
    const own = labels[k] ?? null;
    if (!own && SECTION.test(text.slice(start, end).trim())) return;
    // The words of whoever asks are not statements.
    if (own)
      speaker = QUESTION.test(own.label)
        ? null
        : asAnswer(speakerOf(text, own, people, interviewee));
    // A paragraph about the speaker is the reporter’s own, as is one in brackets.
    else if (
      /^\s*[（(【][^）)】]*[）)】]\s*$/u.test(text.slice(start, end)) ||
      (speaker?.name && text.slice(start, end).startsWith(speaker.name))
    )
      speaker = null;
    const from = own?.words ?? start + /^\s*/u.exec(text.slice(start, end))![0].length;
    const to = from + text.slice(from, end).trimEnd().length;
    if (speaker && to > from)
      readings.push(turn(from, to, speaker, { isLabelled: own !== null, cue: "：" }));
  });
  return readings;
}

// 问：何时生效？| 答：下月一日。: a question and its answer in one paragraph.
const INLINE = /(?<=[。？！?!])\s*(?=(?:问|答)[：:])/gu;

function dividedAtLabels(folded: string, { start, end }: { start: number; end: number }) {
  const cuts = [...folded.slice(start, end).matchAll(INLINE)].map(({ index }) => start + index);
  return [start, ...cuts].map((from, k) => ({ start: from, end: cuts[k] ?? end }));
}

/**
 * Where below the last label an article continues, which quotes others: 外交部发言人毛宁也表示，“…”. `read` reads a
 * paragraph as an article's. Returns infinity if only turns follow.
 */
export function articleBelow(turns: Reading[], read: (paragraph: Reading) => Reading[]): number {
  const below = turns.slice(turns.findLastIndex(({ isLabelled }) => isLabelled) + 1);
  const first = below.find((turn) =>
    read(turn).some(
      ({ kind, speaker: { name, span } }) =>
        // 会后，毛宁表示，…: nobody says so of themselves.
        (name !== null && name === turn.speaker.name && (span?.[0] ?? -1) >= turn.start) ||
        (kind !== "indirect" && name !== null && name !== turn.speaker.name),
    ),
  );
  return first?.start ?? Number.POSITIVE_INFINITY;
}

/** The speaker of an answer. Returns null for someone who only asks: 主持人李岚. */
const asAnswer = (speaker: Speaker): Speaker | null =>
  /(?:主持人|记者|主播)$/u.test(simplified(speaker.role ?? "")) ? null : speaker;

function labelIn(folded: string, start: number, end: number): Label | null {
  const line = folded.slice(start, Math.min(end, start + 60));
  const [whole, label] = LABEL.exec(line) ?? [];
  if (!whole || !label || HEADING.test(label.trim())) return null;
  // 孙立平（清华大学教授）: the description comes after the name.
  const name = label.replace(/[（(].*$/u, "").trim() || label.trim();
  return { label: name, start: start + whole.indexOf(label), words: start + whole.length };
}

function speakerOf(
  text: string,
  { label, start }: Label,
  people: People,
  interviewee: Pick<Speaker, "name" | "role">,
): Speaker {
  const span: [number, number] = [start, start + label.length];
  if (ANSWER.test(label)) return { name: interviewee.name, role: interviewee.role, span };
  const known = people.knownAt(start);
  const named =
    people.namedAt(start)?.person ?? (known && known.length >= label.length ? known.person : null);
  if (named) return { ...named, span };
  const full = fullName(text, label) ?? people.surnamed(simplified(label), start);
  if (full) {
    const person = typeof full === "string" ? people.add(full, null) : full;
    return { ...person, span };
  }
  // 王部长: a surname and a title.
  const titled = new RegExp(`^(.)${OFFICE}$`, "u").exec(label)?.[1];
  const holder = IS_OFFICE.test(simplified(label)) ? people.holder(simplified(label), start) : null;
  const person =
    (titled && people.surnamed(titled, start)) || holder || people.add(text.slice(...span), null);
  return { ...person, span };
}

const IS_OFFICE = new RegExp(`^[一-龥]{0,6}${OFFICE}$`, "u");

/** The full name for a label, if the text has it: 索科洛娃. The shortest is taken, since other words may run into it. */
function fullName(text: string, label: string): string | null {
  if (!/^[一-龥]{2,8}$/u.test(label)) return null;
  const head = text.slice(0, HEAD);
  const names = [...head.matchAll(new RegExp(`(?:[一-龥]{1,8}[·・‧•．])+${label}`, "gu"))];
  return names.map(([name]) => name).sort((a, b) => a.length - b.length)[0] ?? null;
}

// 专访 | 陈光远：….
const INTERVIEWED = /(?:专访|对话|对谈|访谈|独家采访)[》\s|｜：:]*/gu;
/** The person named in the heading of an interview, or else the first person with an office. */
function interviewed(text: string, folded: string, people: People, before: number): Person | null {
  for (const { 0: found, index } of folded.slice(0, MAX_HEADING).matchAll(INTERVIEWED)) {
    const at = index + found.length;
    const named = people.namedAt(at)?.person;
    if (named) return named;
    const name = people.nameAt(at, at + 20, true)?.name;
    if (name && (isCommonlySurnamed(name) || partsOf(name).length > 1))
      return people.add(text.slice(at, at + name.length), null);
  }
  return people.first(before) ?? headed(text, folded, people);
}
const MAX_HEADING = 200;

// 【周日人物】修钟人霍天佑：“…”.
const HEADED = /^[^\n：:]{0,24}?([一-龥·]{2,12})[：:]\s*[“「『"]/u;

/** Whoever the heading quotes, if the text below names them, too. */
function headed(text: string, folded: string, people: People): Person | null {
  const [whole, words] = HEADED.exec(folded.slice(0, MAX_HEADING)) ?? [];
  if (!whole || !words) return null;
  const end = whole.lastIndexOf(words) + words.length;
  const dotted = words.includes("·") ? [words.length] : [];
  const length = [...dotted, 3, 4, 2].find((length) => {
    const name = words.slice(-length);
    const isName = isCommonlySurnamed(name) || partsOf(name).length > 1;
    return words.length >= length && isName && folded.indexOf(name, end) > 0;
  });
  return length ? people.add(text.slice(end - length, end), null) : null;
}

// 驻外使馆发言人 | 就…答记者问: an office or a body that answers, in the heading.
const ANSWERING = new RegExp(
  `(?:^|[\\n。：:])\\s*([^\\s，。：:]{0,24}?(?:${OFFICE}|${BODY}))(?=(?:就|答|对|回应|接受|在|同)[^\\n。]*(?:问|采访|专访))`,
  "u",
);
function answering(text: string, before: number): Person | null {
  const found = ANSWERING.exec(simplified(text.slice(0, Math.min(before, HEAD))));
  if (!found) return null;
  const at = found.index + found[0].length - found[1]!.length;
  return { name: text.slice(at, at + found[1]!.length), role: null };
}
const HEAD = 2000;

/** Alternating questions and answers without labels, in an article that says who it interviews. */
function unlabelled(
  text: string,
  folded: string,
  paragraphs: { start: number; end: number }[],
  people: People,
): Reading[] {
  const isQuestion = (k: number) => {
    const { start, end } = paragraphs[k] ?? { start: 0, end: 0 };
    const line = text.slice(start, end).trim();
    return /[？?]$/u.test(line) && line.length <= MAX_QUESTION && !/^[“「"]/u.test(line);
  };
  const questions = paragraphs.map((_, k) => k).filter((k) => isQuestion(k) && !isQuestion(k + 1));
  const first = questions[0] ?? 0;
  if (questions.length < MIN_QUESTIONS || first === 0) return [];
  if (questions.length < 0.3 * (paragraphs.length - first)) return [];
  const intro = folded.slice(0, paragraphs[first]!.start);
  const person = ASKED.test(intro) ? interviewed(text, folded, people, intro.length) : null;
  if (!person) return [];
  return paragraphs.slice(first).flatMap(({ start, end }, k) => {
    if (isQuestion(first + k)) return [];
    const to = start + text.slice(start, end).trimEnd().length;
    return [turn(start, to, { ...person, span: null }, { isLabelled: false, cue: "：" })];
  });
}
