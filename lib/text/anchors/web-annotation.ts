import type { Anchor, ForeignAnchor } from "./selectors";

export interface TextPositionSelector {
  type: "TextPositionSelector";
  start: number;
  end: number;
}

export interface TextQuoteSelector {
  type: "TextQuoteSelector";
  exact: string;
  prefix: string;
  suffix: string;
}

/** Gives the anchor as selectors of the W3C Web Annotation Data Model (sections 4.2.4 and 4.2.5). */
export function toSelectors(anchor: Anchor): [TextPositionSelector, TextQuoteSelector] {
  const { exact, prefix, suffix, start, end } = anchor;
  return [
    { type: "TextPositionSelector", start, end },
    { type: "TextQuoteSelector", exact, prefix, suffix },
  ];
}

type Position = Pick<TextPositionSelector, "start" | "end">;
type Quote = Pick<TextQuoteSelector, "exact" | "prefix" | "suffix">;
type Parts = { position?: Position; quote?: Quote };

/**
 * Takes W3C selectors as parsed JSON: one or a list in any order, with selectors of other kinds
 * between them, either of the two left out, or one refining the other (section 4.2.9). Gives the
 * anchor for `resolveAnchor`; null where neither is there, one is malformed, or they contradict.
 */
export function fromSelectors(json: unknown): ForeignAnchor | null {
  const all = (Array.isArray(json) ? json : [json]).map(read);
  if (all.includes(null)) return null;
  const { position, quote } = merge(all as Parts[]) ?? {};
  const { start = null, end = null } = position ?? {};
  if (quote) return { ...quote, start, end };
  return position ? { exact: null, prefix: "", suffix: "", ...position } : null;
}

/** What several selectors say together; null where two of a kind differ. */
function merge(all: Parts[]): Parts | null {
  const same = (a: unknown, b: unknown) => !a || !b || JSON.stringify(a) === JSON.stringify(b);
  return all.reduce<Parts | null>((sum, one) => {
    if (!sum || !same(sum.position, one.position) || !same(sum.quote, one.quote)) return null;
    return { position: one.position ?? sum.position, quote: one.quote ?? sum.quote };
  }, {});
}

/** One selector with what refines it; nothing of a kind that is not ours; null if malformed. */
function read(json: unknown): Parts | null {
  if (typeof json === "string") return {};
  if (typeof json !== "object" || json === null) return null;
  const { type, refinedBy } = json as Record<string, unknown>;
  if (type !== "TextPositionSelector" && type !== "TextQuoteSelector") return {};
  const parts = type === "TextPositionSelector" ? readPosition(json) : readQuote(json);
  if (refinedBy === undefined || !parts) return parts;
  const inner = read(refinedBy);
  return inner && refine(parts, inner);
}

function readPosition(json: { start?: unknown; end?: unknown }): Parts | null {
  const { start, end } = json;
  const isCount = (n: unknown): n is number => Number.isSafeInteger(n) && (n as number) >= 0;
  return isCount(start) && isCount(end) && start < end ? { position: { start, end } } : null;
}

function readQuote(json: { exact?: unknown; prefix?: unknown; suffix?: unknown }): Parts | null {
  const { exact, prefix = "", suffix = "" } = json;
  const isText = (text: unknown): text is string => typeof text === "string";
  if (!isText(exact) || !isText(prefix) || !isText(suffix) || exact === "") return null;
  // As texts are kept: in NFC, lines ended by LF.
  const [e, p, s] = [exact, prefix, suffix].map((text) =>
    text.replace(/\r\n?/g, "\n").normalize("NFC"),
  ) as [string, string, string];
  return { quote: { exact: e, prefix: p, suffix: s } };
}

/** A selection within a selection, where it can be said as one selection of the text; else null. */
function refine({ position, quote }: Parts, inner: Parts): Parts | null {
  if (position && inner.position) return within(position, inner.position);
  if (position && inner.quote) {
    const isWhole = [...inner.quote.exact].length === position.end - position.start;
    return isWhole ? { position, quote: inner.quote } : null;
  }
  if (quote && inner.position) return partOf(quote, inner.position);
  return null;
}

function within(outer: Position, inner: Position): Parts | null {
  const { start } = outer;
  const isInside = start + inner.end <= outer.end;
  return isInside ? { position: { start: start + inner.start, end: start + inner.end } } : null;
}

function partOf({ exact, prefix, suffix }: Quote, { start, end }: Position): Parts | null {
  const points = [...exact];
  if (end > points.length) return null;
  const part = (from: number, to?: number) => points.slice(from, to).join("");
  return {
    quote: { exact: part(start, end), prefix: prefix + part(0, start), suffix: part(end) + suffix },
  };
}
