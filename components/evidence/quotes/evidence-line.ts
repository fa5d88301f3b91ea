import type { ReactElement } from "react";
import type { IssueEvidence } from "@/lib/analysis/issues/schema";
import { type PackedQuotes, type QuoteLine, unpackQuotes } from "./packed-quotes";

type More = Pick<
  IssueEvidence,
  | "relation"
  | "withdrawal"
  | "continuedBy"
  | "linkVersion"
  | "notes"
  | "alsoIn"
  | "earlierLead"
  | "judgedLikelihood"
>;

/** What an issue's evidence list shows of a quotation. */
export type EvidenceLine = QuoteLine & More;

export const MORE = [
  ...["relation", "withdrawal", "continuedBy", "linkVersion", "notes", "alsoIn"],
  ...["earlierLead", "judgedLikelihood"],
] as (keyof More)[];

/** Whether people are asked if its relation still holds. */
export const isAsked = ({ earlierLead, judgedLikelihood }: EvidenceLine): boolean =>
  earlierLead !== null || judgedLikelihood !== null;

export const unpackEvidence = (packed: PackedQuotes): (ReactElement | EvidenceLine)[] =>
  unpackQuotes<More>(packed, MORE);
