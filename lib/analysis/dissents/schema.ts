import { z } from "zod";
import { asOfInput, likelihoodInput } from "@/lib/analysis/estimate-inputs";
import { requiredText, seenRecord, text, version } from "@/lib/core/command/inputs";
import type { Warning } from "@/lib/evidence/warnings/schema";
import { CONFIDENCES, type Confidence } from "@/lib/tradecraft/confidence";

/** What a dissenter did with their dissent. */
export type DissentAct = "STATED" | "CHANGED" | "CONFIRMED" | "WITHDRAWN";

/** A dissent as lists show it: a name and a figure. */
export interface DissentMark {
  author: string;
  likelihood: number;
}

/** A colleague's own estimate beside a forecast's. Times are ISO text. */
export interface Dissent extends DissentMark {
  id: string;
  authorId: string;
  /** The scale's term for the likelihood. */
  word: string | null;
  /** Null for dissents of the time before it was asked for. */
  confidence: Confidence | null;
  why: string;
  /** The number of the revision that it was last stated, changed or confirmed against. */
  revision: number;
  /** Whether a later revision has been written, so that the dissenter is asked whether they still dissent. */
  asked: boolean;
  at: string;
  withdrawnAt: string | null;
  version: number;
  answers: DissentAnswer[];
  /** What a reader must know about the sources that it cites. */
  warnings: Warning[];
}

/** An answer to a dissent, or the dissenter's reply to one, as it reads now. */
export interface DissentAnswer {
  id: string;
  author: string;
  authorId: string;
  body: string;
  at: string;
  /** When it was last corrected; null if it reads as it first did. */
  correctedAt: string | null;
  version: number;
}

/**
 * What a dissenter held from stating a dissent to withdrawing it, oldest first, for the history chart and the desk of a
 * past day. A dissent that is stated again is another.
 */
export interface DissentLine {
  author: string;
  /** When it was withdrawn. */
  until: string | null;
  steps: { asOf: string; likelihood: number; why: string }[];
}

/** What a dissent was at one time. */
export interface DissentEntry {
  number: number;
  act: DissentAct;
  likelihood: number;
  confidence: Confidence | null;
  why: string;
  /** The number of the revision beside which it was written. */
  revision: number;
  at: string;
}

/** A dissent with everything that it was, oldest first. */
export interface DissentWithHistory extends Dissent {
  entries: DissentEntry[];
}

const why = text(2000);

export const dissentInput = z.object({
  issue: z.string(),
  /** The forecast's number on the issue; the lead if left out. */
  forecast: z.int32().optional(),
  /** The number of the revision that the person saw. */
  revision: z.int32().optional(),
  /** The version of the person's own dissent that they saw. */
  version: version.optional(),
  likelihood: likelihoodInput,
  confidence: z.enum(CONFIDENCES, "Choose a confidence level."),
  why: requiredText(2000, "Say why you see it differently."),
  asOf: asOfInput,
});

/** The same dissent beside a later revision, with a reason if there is more to say. */
export const renewDissentInput = z.object({
  ...seenRecord,
  /** The number of the revision that the person saw. */
  revision: z.int32().optional(),
  why: why.default(""),
});

export const withdrawDissentInput = z.object({ ...seenRecord, why: why.default("") });

const answer = { body: requiredText(2000, "Write an answer.") };

export const answerDissentInput = z.object({ id: z.string(), ...answer });

/** The whole answer, as it reads from now on. */
export const correctDissentAnswerInput = z.object({ ...seenRecord, ...answer });
