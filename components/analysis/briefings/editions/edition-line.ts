import { pack, packInstant } from "@/components/ui/pack-rows";
import { type Packed, unpack } from "@/components/ui/packed-rows";
import type { EditionRow } from "@/lib/analysis/briefings/editions/schema";

/** What the list shows about an edition. */
interface EditionLine
  extends Pick<EditionRow, "number" | "title" | "issuedBy" | "correctedBy" | "recalled"> {
  issuedAt: number;
  issues: string;
  /** How many of those that it was sent to have opened it: "3 of 12", "–". */
  opened: string;
  /** How many of them have acknowledged it: "2 of 12, 1 in part", "nobody yet". */
  acknowledged: string;
  /** Its state for the viewer: "Unread", "2 of 6 acknowledged", "Acknowledged", "Issued by you". */
  mine: string;
}

const FIELDS: (keyof EditionLine)[] = [
  ...(["number", "title", "issuedBy", "correctedBy", "recalled"] as const),
  ...(["issuedAt", "issues", "opened", "acknowledged", "mine"] as const),
];

/** The most issues that a line names. */
const MAX_ISSUES = 8;

export const packEditions = (editions: EditionRow[]): Packed =>
  pack(
    editions.map((edition) => ({
      ...edition,
      issuedAt: packInstant(new Date(edition.issuedAt).toISOString()),
      issues: issuesOf(edition),
      opened: edition.sentTo > 0 ? `${edition.openedBy} of ${edition.sentTo}` : "–",
      acknowledged: acknowledgersOf(edition),
      mine: mineOf(edition),
    })),
    FIELDS,
  );

export const unpackEditions = (packed: Packed): EditionLine[] => unpack(packed, FIELDS);

const issuesOf = ({ issues }: EditionRow): string =>
  issues.length > MAX_ISSUES
    ? `${issues.slice(0, MAX_ISSUES).join(", ")} and ${issues.length - MAX_ISSUES} more`
    : issues.join(", ");

/** No names: they would make the table wider than the page, and the edition’s page has them all. */
function acknowledgersOf(edition: EditionRow): string {
  const { sentTo, acknowledgedBy, partlyAcknowledgedBy: partly } = edition;
  const parts = [
    acknowledgedBy > 0 && `${acknowledgedBy} of ${sentTo}`,
    partly > 0 && `${partly} in part`,
  ];
  return parts.filter(Boolean).join(", ") || "nobody yet";
}

function mineOf({ issued, opened, acknowledged, issues }: EditionRow): string {
  if (acknowledged === issues.length) return "Acknowledged";
  if (issued && acknowledged === 0) return "Issued by you";
  return opened ? `${acknowledged} of ${issues.length} acknowledged` : "Unread";
}
