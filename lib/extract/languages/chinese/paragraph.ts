import type { MarkedSpan } from "../marked-spans";
import type { Reading, Speaker } from "../reading";
import { attributed, type Context, TERM } from "./attribution";
import { isBare, UNKNOWN } from "./found";
import { type Head, headOf } from "./heads";
import { isNegated } from "./negated-terms";
import type { Subjects } from "./people/subjects";
import { type Piece, piecesOf, quotedIn } from "./pieces";
import { isTerm } from "./quoted-terms";
import {
  goesOnBehind,
  isAct,
  isAsked,
  isIssued,
  isMereCondition,
  isRestOfObject,
  leastOf,
  OWNED,
  REFERS_BACK,
  sourceOf,
  speaksHerself,
  startsReport,
} from "./reports";
import { aboutBefore } from "./silences";
import { takesOver } from "./taking-over";
import { isMedium, isPerson } from "./words/sources";
import { CLAIM, isObject, needsSource } from "./words/verbs";

interface Report {
  head: Head;
  speaker: Speaker;
  start: number;
}

/** Reads a paragraph, clause by clause. */
export class Paragraph implements Context {
  readonly pieces: Piece[];
  private readonly readings: Reading[] = [];
  /** The last verb of saying in the sentence, and who says it. */
  governor: { head: Head; speaker: Speaker; piece: number } | null = null;
  /** What is being reported, until a new verb, a quotation or the sentence's end. */
  private report: Report | null = null;
  /** Who the sentence is about. */
  topic: Speaker | null = null;
  topicPiece = -1;
  /** The sentence in which a reporter asks a question. */
  private asked = -1;

  constructor(
    readonly text: string,
    readonly folded: string,
    start: number,
    end: number,
    readonly subjects: Subjects,
  ) {
    const spans = quotedIn(text, start, end);
    this.pieces = piecesOf(
      text,
      start,
      end,
      spans.filter((span) => !isTerm(folded, start, span) && !isNegated(folded, start, span)),
    );
  }

  read(): Reading[] {
    this.pieces.forEach((piece, k) => {
      const before = this.pieces[k - 1];
      // 他说，甲；| 乙: a report continues after a semicolon.
      const goesOn = this.report && before && goesOnBehind(this.folded, before, piece);
      if (before && piece.sentence !== before.sentence && !goesOn) {
        this.close(before);
        this.governor = null;
        this.topic = null;
      }
      if (piece.quote) this.quotation(piece.quote, k);
      else this.clause(piece, k);
    });
    const last = this.pieces.at(-1);
    if (last) this.close(last);
    return this.readings;
  }

  private clause(piece: Piece, k: number): void {
    const head = headOf(this.folded, piece, this.subjects);
    const inReport = this.report !== null;
    const isNew =
      head !== null &&
      (!inReport ||
        (startsReport(this.folded, piece, head, this.report!) && !this.isNested(head, k)));
    const speaker = head && isNew ? this.speakerOf(head, piece, k) : null;
    // 有记者问: a question is not a statement.
    if (head && speaker && isAsked(head, speaker, this.folded.slice(head.content, piece.end)))
      this.asked = piece.sentence;
    if (head && speaksHerself(head, piece, this.pieces, this.text)) this.asked = -1;
    if (this.asked === piece.sentence) return;
    if (!head || !speaker) {
      const { report } = this;
      if (report && /^不过/u.test(this.folded.slice(piece.start, piece.start + 2))) {
        this.close(this.pieces[k - 1]);
        this.report = { ...report, start: piece.start + 2 };
      }
      const isOver =
        report && takesOver(this.folded, this.pieces, k, this.subjects, report.speaker);
      if (isOver || (inReport && isAct(this.folded, piece))) this.close(this.pieces[k - 1]);
      if (isOver) this.governor = null;
      if (inReport && !isOver) return;
      const source = sourceOf(this.folded, piece, this.subjects);
      if (source)
        this.begin({ head: source, speaker: source.subject.speaker, start: source.content }, k);
      else this.notice(piece, k);
      return;
    }
    const bare = isBare(this.folded, head, piece);
    this.close(this.pieces[k - 1]);
    const isWhole = piece.mark === "。" || head.assertion === "withheld";
    if (bare && isWhole && !this.pieces[k + 1]?.quote && this.inverted(head, speaker, k)) return;
    this.begin({ head, speaker, start: bare ? piece.end : head.content }, k);
    // 批评当局的做法: the object is not a statement.
    const words = this.folded.slice(head.content, piece.end);
    const isClaim = head.assertion === "denied" && CLAIM.test(words);
    if (!bare && !isClaim && head.assertion !== "withheld" && isObject(head.cue, words))
      this.report = null;
  }

  /** Whether a clause directly after the verb is its content, unless a medium reports what others say: 他说，| 秘书长深感担忧. */
  private isNested({ subject }: Head, k: number): boolean {
    const { report, governor } = this;
    const opens = report && governor?.piece === k - 1 && report.start === this.pieces[k - 1]!.end;
    if (!opens || subject.kind === "same") return false;
    return !isMedium(report.speaker.name) && !/报[道导]|^据$/u.test(report.head.cue);
  }

  private begin(report: Report, k: number): void {
    const { head } = report;
    const speaker = this.subjects.speaking(report.speaker, head, this.pieces[k]!.end);
    this.report = { ...report, speaker };
    this.governor = { head, speaker, piece: k };
    this.topic = speaker;
    this.topicPiece = k;
  }

  /** Remembers who a clause without a verb of saying is about. */
  private notice(piece: Piece, k: number): void {
    if (isRestOfObject(this.text, this.pieces[k - 1], piece)) return;
    const owner = OWNED.exec(this.folded.slice(piece.start, piece.end))?.[1];
    const until = owner ? piece.start + owner.length : Math.min(piece.end, piece.start + 60);
    const about = this.subjects.before(piece.start, until);
    if (!about || (about.kind === "guess" && !isIssued(this.folded.slice(piece.start, piece.end))))
      return;
    if (about.kind === "same" && about.speaker.span![0] < piece.start) return;
    if (owner && about.kind === "source") return;
    this.topic = about.speaker;
    this.topicPiece = k;
    if (about.kind === "named" || isPerson(about.speaker.name))
      this.subjects.remember(about.speaker);
    else this.subjects.acting = about.speaker;
  }

  /** Who says it. A clause without a subject of its own has that of the clause before. */
  private speakerOf({ subject, cue }: Head, piece: Piece, k: number): Speaker | null {
    const own = subject.kind !== "same" || subject.speaker.span![0] >= piece.start;
    if (own) return subject.speaker;
    // 工程分三期，预计明年完成: a verb of expecting needs someone who has just spoken or acted.
    const near = this.governor !== null || subject.linked || this.topicPiece === k - 1;
    if (this.topic && (near || !needsSource(cue))) return this.topic;
    if (REFERS_BACK.test(cue)) return subject.speaker;
    const opens = k === 0 || this.pieces[k - 1]!.sentence !== piece.sentence;
    return subject.linked || (!opens && !needsSource(cue)) ? subject.speaker : null;
  }

  /** Whether the verb follows what is reported: 局势可控，专家认为。 */
  private inverted(head: Head, speaker: Speaker, k: number): boolean {
    const isRefusal = head.assertion === "withheld" || head.assertion === "denied";
    if (isRefusal && head.subject.kind !== "guess") {
      const isOther = this.governor?.piece === k - 1;
      const about = isOther ? null : aboutBefore(this.folded, this.pieces[k - 1], this.pieces[k]!);
      if (!about) return false;
      this.report = { head: { ...head, until: about[1] }, speaker, start: about[0] };
      this.close(this.pieces[k - 1]);
      this.subjects.remember(speaker);
      return true;
    }
    const { sentence } = this.pieces[k]!;
    let first = k;
    while (first > 0 && this.pieces[first - 1]!.sentence === sentence) first--;
    const before = this.pieces.slice(first, k);
    // 外长：| 欧盟应兑现承诺: what the person named before the colon says.
    const isLed = before.length === 0 || before.at(-1)!.mark === "：";
    if (isLed || before.some(({ quote }) => quote) || this.governor) return false;
    if (this.pieces[first - 1]?.quote || needsSource(head.cue) || head.subject.kind === "same")
      return false;
    this.report = { head, speaker, start: before[0]!.start };
    this.close(this.pieces[k - 1]);
    this.subjects.remember(speaker);
    return true;
  }

  /** Ends the report at the end of a piece. */
  private close(piece: Piece | undefined): void {
    const { report } = this;
    this.report = null;
    if (!report || !piece) return;
    const { head, speaker } = report;
    let { start } = report;
    while (/[\s，,：:]/u.test(this.text[start] ?? "x")) start++;
    const end = start + this.text.slice(start, head.until ?? piece.end).trimEnd().length;
    if (
      end - start < leastOf(head, this.text[start]!) ||
      isMereCondition(this.folded.slice(start, end))
    )
      return;
    const { cue, assertion } = head;
    const because = `reported without quotation marks: “${cue}”`;
    const confidence = head.subject.kind === "guess" ? 0.55 : 0.8;
    const said = { speaker, cue, assertion, confidence, because };
    this.readings.push({ start, end, kind: "indirect", ...said });
  }

  private quotation(span: MarkedSpan, k: number): void {
    const before = this.pieces[k - 1];
    const joined = before && before.sentence === this.pieces[k]!.sentence ? before : null;
    // Words around an embedded quotation are part of the same statement.
    if (joined?.mark === "" && !joined.quote) this.close(this.pieces[k - 2]);
    else this.close(before);
    const length = span.end - span.start;
    const found = attributed(this, k, joined, length);
    if (!found && length <= TERM) return;
    const ends = /[。！？!?；;，,…]/u.test(this.text[span.end - 1]!);
    const whole = ends || (joined !== null && joined.mark !== "");
    const kind = whole || length > 2 * TERM ? "direct" : "mixed";
    const { start, end } = span;
    this.readings.push({ start, end, kind, ...(found ?? UNKNOWN) });
    if (found) this.subjects.remember(found.speaker);
  }
}
