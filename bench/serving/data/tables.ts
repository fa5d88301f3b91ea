/** The columns that the data set fills, by table. The events come in any order and are sorted once they are all there. */
export const COLUMNS = {
  User: ["id", "email", "handle", "name", "role", "createdAt", "updatedAt"],
  Issue: [
    ...["id", "relationshipId", "number", "key", "slug", "title", "bottomLine", "status"],
    ...["salience", "ownerId", "labels", "terms", "version", "changedAt", "createdAt"],
  ],
  Forecast: [
    ...["id", "issueId", "number", "lead", "wording", "closesOn", "resolutionCriteria"],
    ...["outcome", "createdAt"],
  ],
  ForecastWording: ["forecastId", "number", "text", "authorId", "createdAt"],
  Resolution: [
    ...["forecastId", "number", "outcome", "source", "note", "resolvedById", "createdAt"],
  ],
  OutlookRevision: [
    ...["id", "issueId", "forecastId", "wordingNumber", "number", "trend", "alerts", "likelihood"],
    ...["confidence", "confidenceBasis", "judgement", "rationale", "reason", "reasonNote"],
    ...["authorId", "asOf", "createdAt"],
  ],
  Dissent: [
    ...["id", "forecastId", "revisionId", "authorId", "likelihood", "confidence", "why"],
    ...["createdAt"],
  ],
  DissentEntry: [
    ...["dissentId", "number", "act", "revisionId", "likelihood", "confidence", "why"],
    ...["createdAt"],
  ],
  Driver: ["revisionId", "quoteId"],
  Speaker: ["id", "name", "aliases"],
  Source: [
    ...["id", "status", "title", "byline", "publisher", "publishedAt", "text", "textSha256"],
    ...["bytes", "bytesSha256", "mediaType", "reliability", "fingerprint", "addedById"],
    ...["approvedById", "approvedAt", "removalId", "version", "createdAt"],
  ],
  Proposal: [
    ...["id", "sourceId", "ordinal", "kind", "exact", "start", "end", "speakerName", "speakerRole"],
    ...["foundSpeaker", "cue", "certainty", "because", "suggested", "links", "state"],
    ...["decidedById", "decidedAt"],
  ],
  Quote: [
    ...["id", "number", "sourceId", "proposalId", "kind", "exact", "prefix", "suffix", "start"],
    ...["end", "speakerId", "speakerRole", "cue", "credibility", "removalId", "createdAt"],
  ],
  EvidenceLink: [
    ...["id", "quoteId", "issueId", "relation", "linkedById", "removalId", "createdAt"],
  ],
  Removal: ["id", "act", "sourceId", "quoteId", "reason", "removedById", "removedAt"],
  Note: [
    ...["id", "issueId", "quoteId", "sourceId", "start", "end", "parentId", "kind", "body"],
    ...["authorId", "visibility", "closedAt", "deletedAt", "version", "createdAt", "editedAt"],
  ],
  NoteRevision: ["noteId", "number", "body", "authorId", "createdAt"],
  bench_event: ["at", "actorId", "verb", "issueId", "sourceId", "details"],
} as const;

export type Table = keyof typeof COLUMNS;
export type Value =
  | string
  | number
  | boolean
  | null
  | Date
  | Uint8Array
  | readonly (string | number)[];
export type TableRow<T extends Table> = Record<(typeof COLUMNS)[T][number], Value>;

/** Takes the rows of the data set as they are made. */
export type Add = <T extends Table>(table: T, row: TableRow<T>) => void;

/** A value as COPY's text format writes it, without the escapes of the whole field. */
function plain(value: Exclude<Value, null>): string {
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString("hex")}`;
  if (typeof value === "object")
    return `{${value.map((each) => (typeof each === "number" ? each : JSON.stringify(each))).join()}}`;
  return String(value);
}

const ESCAPES: Record<string, string> = { "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r" };

/** A row as a line of COPY's text format. */
export function lineOf<T extends Table>(table: T, row: TableRow<T>): string {
  const values = COLUMNS[table].map((column) => row[column as keyof typeof row] as Value);
  const fields = values.map((value) =>
    value === null ? "\\N" : plain(value).replace(/[\\\n\t\r]/g, (mark) => ESCAPES[mark]!),
  );
  return `${fields.join("\t")}\n`;
}
