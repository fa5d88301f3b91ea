import type {
  EditionContent,
  EditionForecast,
  EditionItem,
  EditionQuote,
  EditionSource,
} from "@/lib/analysis/briefings/editions/content";
import { RELATIONS } from "@/lib/tradecraft/evidence";
import { CREDIBILITIES, RELIABILITIES } from "@/lib/tradecraft/grades";
import { likelihoodTerm } from "@/lib/tradecraft/likelihood";
import { TRENDS } from "@/lib/tradecraft/trend";

const SUBJECTS = [
  ...["Tariffs on steel", "Licences for chip tools", "Fishing in the strait", "Visas for students"],
  ...["Talks on methane", "Air links", "Port inspections", "Rare earths", "Naval hotlines"],
  "Consulates and the people they may not see, in three provinces and on the islands off them",
];

const SAYINGS: { text: string; language: string; speaker: string; role: string | null }[] = [
  {
    text: "We will lift the duties on the first day of the month in which the inspectors are let in, and not a day before",
    language: "en",
    speaker: "Ina Envoy",
    role: "trade minister",
  },
  {
    text: "我们将在下个月恢复谈判，但是前提是对方取消全部限制措施，这一点没有任何商量的余地。",
    language: "zh-Hans",
    speaker: "陈样本",
    role: "发言人",
  },
  {
    text: "両国の船舶に関する協議は来週から再開され、港湾の検査についても話し合う予定です。",
    language: "ja",
    speaker: "見本 太郎",
    role: "外務副大臣",
  },
  {
    text: "정부는 다음 달까지 학생 비자 문제를 해결하겠다고 약속했으며 협상은 계속될 것입니다.",
    language: "ko",
    speaker: "김보기",
    role: null,
  },
  {
    text: "我們不會在沒有書面保證的情況下開放港口，這是理事會一致的決定。",
    language: "zh-TW",
    speaker: "林範例",
    role: "委員",
  },
  {
    text: "Переговоры продолжатся в ноябре, если стороны согласуют повестку дня",
    language: "ru",
    speaker: "Пётр Примеров",
    role: "посол",
  },
  {
    text: "Her office “sees no reason” to move the talks to Şanlıurfa, or to wait for the Łódź report",
    language: "en",
    speaker: "Bo Sample",
    role: "deputy head of the delegation",
  },
];

const PER_ISSUE = 6;
const DAY = 86_400_000;
const START = Date.UTC(2026, 8, 1, 9, 30);
const day = (offset: number) => new Date(START + offset * DAY).toISOString();

/** The content of an edition with this many issues, every kind of field, and quotations in five scripts. */
export function madeEdition(issues: number, changed: Partial<EditionContent> = {}): EditionContent {
  const items = Array.from({ length: issues }, (_, k) => itemOf(k));
  const half = Math.ceil(issues / 2);
  return {
    format: 1,
    number: 12,
    title: "Where the talks stand before the autumn round",
    relationship: { slug: "examplia-samplia", title: "Examplia and Samplia" },
    issuedAt: "2026-11-20T07:05:00.000Z",
    issuedBy: "Mara Manager",
    timeZone: "Europe/London",
    handling: "OFFICIAL – SENSITIVE: for the delegation only",
    coverNote:
      "Three things changed **this week**: the inspectors were let in [1], the hotline was tested, and nobody spoke of the islands.\n\n- Read the first two issues before the plenary.\n- The others keep until *Thursday*; see [the calendar](https://calendar.test/autumn).\n",
    corrects: {
      number: 11,
      explanation: "It gave the closing date of the second forecast a year early",
    },
    since: { number: 11, at: day(40) },
    sections: [
      { heading: "Trade and technology", items: items.slice(0, half) },
      { heading: issues > 1 ? "Seas, borders and people" : null, items: items.slice(half) },
    ],
    quotes: Array.from({ length: issues * PER_ISSUE }, (_, k) => quoteOf(k)),
    sources: Array.from({ length: issues * 3 }, (_, k) => sourceOf(k)),
    changes: Array.from({ length: issues * 3 }, (_, k) => ({
      at: day(70 - k / 3),
      issue: `EXSA-${1 + (k % issues)}`,
      kind: "REVISED" as const,
      sentence: `Revised the outlook from ${30 + (k % 20)}% to ${55 + (k % 30)}%, after change ${k + 1}.`,
      actor: k % 4 === 3 ? null : "Ana Analyst",
    })),
    ...changed,
  };
}

function itemOf(k: number): EditionItem {
  const first = k * PER_ISSUE + 1;
  const subject = `${SUBJECTS[k % SUBJECTS.length]}${k >= SUBJECTS.length ? `, part ${1 + Math.floor(k / SUBJECTS.length)}` : ""}`;
  return {
    key: `EXSA-${k + 1}`,
    slug: `issue-${k + 1}`,
    title: k === 3 ? `${subject} (學生簽證)` : subject,
    bottomLine: `Issue ${k + 1} turns on whether the inspectors are let in; until then neither side moves, and both say so in public.`,
    ...(k === 0 && { bottomLineOutdated: true }),
    owner: k % 5 === 4 ? null : "Ana Analyst",
    trend: k % 7 === 6 ? null : TRENDS[k % 3]!,
    alerts:
      k % 3 === 0
        ? ["CONFLICT_RISK"]
        : k % 3 === 1
          ? []
          : ["CONFLICT_RISK", "RESOLUTION_OPPORTUNITY"],
    forecasts: [forecastOf(k, first, true), ...(k % 2 === 0 ? [forecastOf(k, first, false)] : [])],
    // The quotation before the last is cited only, and the last is evidence only.
    evidence: [0, 1, 2, 4, 5].map((j, at) => ({
      quote: first + j,
      relation: RELATIONS[Math.floor(at / 2)]!,
      driver: j === 0,
    })),
    moreEvidence: k % 8 === 7 ? 3 : 0,
    questions:
      k % 3 === 0
        ? [
            {
              author: "Bo Sample",
              at: day(60),
              body: `Who signs for question ${k + 1}? The protocol names *two* offices.`,
            },
          ]
        : [],
  };
}

function forecastOf(k: number, first: number, lead: boolean): EditionForecast {
  const likelihood = lead ? 20 + ((k * 13) % 75) : 48;
  const before = Math.max(2, likelihood - 8);
  return {
    number: lead ? 1 : 2,
    lead,
    wording: `Will agreement ${k + 1}${lead ? "" : "b"} be signed before the winter recess?`,
    closesOn: k % 6 === 5 ? null : "2026-12-31",
    criteria:
      "Resolves yes if both parties publish the signed text; a statement of intent does not count.",
    clarifications: k % 4 === 1 ? [{ at: day(20), text: "A text signed by deputies counts" }] : [],
    scale: "ICD203_A",
    outcome:
      !lead && k % 4 === 0
        ? {
            outcome: "NO",
            source: "Gazette of 12 October",
            note: "The recess began without a text.",
            at: day(50),
          }
        : null,
    estimate: {
      revision: k + 3,
      likelihood,
      word: likelihoodTerm(likelihood),
      confidence: (["LOW", "MODERATE", "HIGH"] as const)[k % 3]!,
      basis: k % 2 === 0 ? "Two ministries *say* the same, and neither has published a text" : null,
      judgement: `Judgement ${k + 1}${lead ? "" : "b"}: the parties will settle the text late, under pressure from the ports, and leave its annexes open [${first}].`,
      rationale: `The ministry moved first [${first}][${first + 1}], which it had not done since spring. Its partner answered within the week [${first + 2}], in terms that it had avoided until then.\n\n1. The duties fall only with the inspections.\n2. The ports lose a season if nothing is signed; the figures are *provisional*.\n\n> A line from the file, kept here because it is quoted so often.\n\nThe record of the last two rounds speaks against this: every date slipped [${first + 3}], as did the annexes [${first}].`,
      reason: "NEW_EVIDENCE",
      reasonNote: "The inspectors were let in",
      author: "Ana Analyst",
      asOf: day(66),
    },
    previous: lead ? { likelihood: before, word: likelihoodTerm(before), asOf: day(30) } : null,
    dissents:
      lead && k % 3 === 1
        ? [
            {
              author: "Bo Sample",
              likelihood: 15,
              word: "very unlikely",
              confidence: "LOW",
              reason: `The ports have been told to expect nothing (dissent ${k + 1})`,
              at: day(67),
            },
          ]
        : [],
  };
}

function quoteOf(k: number): EditionQuote {
  const saying = SAYINGS[k % SAYINGS.length]!;
  const isPassage = k % 11 === 10;
  return {
    number: k + 1,
    id: `quote-${k + 1}`,
    ref: `Q${100 + k}`,
    exact: `${saying.text} (${k + 1})`,
    kind: isPassage ? "PASSAGE" : (["DIRECT", "MIXED", "INDIRECT"] as const)[k % 3]!,
    assertion: k % 13 === 12 ? "DENIED" : "ASSERTED",
    language: saying.language,
    speaker: isPassage ? null : { name: saying.speaker, role: saying.role },
    source: 1 + Math.floor(k / 2),
    start: 100 + k,
    end: 190 + k,
    credibility: CREDIBILITIES[k % 6]!,
    ...(k % 6 === 4 && { alsoIn: ["Port News", "The Example Mail"] }),
  };
}

function sourceOf(k: number): EditionSource {
  return {
    number: k + 1,
    id: `source-${k + 1}`,
    title:
      k % 5 === 4 ? `港口检查恢复：第${k + 1}号报道` : `Ports wait for inspectors, report ${k + 1}`,
    publisher: k % 9 === 8 ? null : "The Example Courier",
    authors: k % 2 === 0 ? ["Rita Reporter", "Max Muster"] : [],
    publishedAt: k % 10 === 9 ? null : day(-k),
    url:
      k % 4 === 3
        ? null
        : `https://courier.test/2026/ports-wait-for-inspectors-and-nobody-knows-when/${k + 1}`,
    reliability: RELIABILITIES[k % 6]!,
    withdrawnAt: k === 4 ? day(65) : null,
    sha256: k.toString(16).padStart(2, "0").repeat(32).slice(0, 64),
  };
}
