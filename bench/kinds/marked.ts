import type { Assertion, GoldHead, GoldQuote, KindText } from "./gold";
import { type Mark, readMarks, widened } from "./marks";

const ASSERTIONS: Record<string, Assertion> = {
  "+": "asserted",
  "-": "denied",
  "?": "withheld",
  "~": "hypothetical",
};

const HEAD = ["title", "byline", "date", "publisher", "url"];

interface Speaker {
  names: (string | null)[];
  role: string | null;
}

/** The style of a text is its id without the number. */
export const styleOf = (id: string): string => id.replace(/-\d+$/, "");

/** Reads marked texts, as `texts.ts` describes them. Throws on a mark that says nothing or too much. */
export function readMarked(source: string): KindText[] {
  return source
    .split(/^=== /m)
    .slice(1)
    .map((entry) => readEntry(entry));
}

function readEntry(entry: string): KindText {
  const cut = entry.indexOf("\n---\n");
  const [id = "", ...lines] = entry.slice(0, cut).split("\n");
  const { text, marks } = readMarks(entry.slice(cut + "\n---\n".length).trimEnd());
  const speakers = new Map<string, Speaker>([["0", { names: [null], role: null }]]);
  const head = new Map<string, string>();
  const flags = new Map<string, string>();
  for (const line of lines) {
    const [, field = "", value = ""] = /^(\w+):? ?(.*)$/.exec(line) ?? [];
    if (HEAD.includes(field)) head.set(field, value);
    else if (/^[A-Z1-9]$/.test(field)) speakers.set(field, speakerOf(value));
    else flags.set(field, value);
  }
  const spoken = marks.filter(({ kind }) => kind !== "x");
  return {
    id,
    style: styleOf(id),
    language: flags.get("lang") ?? "en",
    ...(flags.has("unsupported") && { unsupported: "language" as const }),
    ...(flags.has("wrapped") && { wrapped: true as const }),
    ...(head.size > 0 && { head: headOf(head) }),
    text,
    quotes: spoken.map((mark) => quoteOf(id, text, mark, speakers)),
    unspoken: marks.filter(({ kind }) => kind === "x").map((mark) => widened(text, mark)),
  };
}

function speakerOf(value: string): Speaker {
  const [names = "", role] = value.split(" | ");
  return {
    names: names.split(" / ").map((name) => (name === "0" ? null : name)),
    role: role?.replaceAll(" + ", " ") ?? null,
  };
}

function headOf(fields: Map<string, string>): GoldHead {
  const get = (field: string): string | null => fields.get(field) ?? null;
  const [title, byline, publishedAt, publisher, url] = HEAD.map(get);
  return { title, byline, publishedAt, publisher, url } as GoldHead;
}

const KINDS: Record<string, GoldQuote["kind"]> = { d: "direct", m: "mixed", i: "indirect" };

function quoteOf(id: string, text: string, mark: Mark, speakers: Map<string, Speaker>): GoldQuote {
  const speaker = speakers.get(mark.speaker);
  const kind = KINDS[mark.kind];
  if (!speaker || !kind) throw new Error(`${id}: unknown mark ${mark.kind} ${mark.speaker}`);
  const { start, end } = kind === "indirect" ? mark : widened(text, mark);
  const [name = null, ...also] = speaker.names;
  const assertions = [...mark.flags].filter((flag) => flag !== "*").map((flag) => ASSERTIONS[flag]);
  if (assertions.includes(undefined)) throw new Error(`${id}: unknown flags ${mark.flags}`);
  const [assertion = "asserted", ...assertionsToo] = assertions as Assertion[];
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    speaker_text: name,
    ...(also.length > 0 && { speaker_also: also }),
    speaker_role: speaker.role,
    assertion,
    ...(assertionsToo.length > 0 && { assertion_also: assertionsToo }),
    ...(mark.flags.includes("*") && { optional: true as const }),
  };
}
