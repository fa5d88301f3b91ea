import { Notice } from "@/components/ui/notice";
import { mediaTypeParts } from "@/lib/core/http/media-type";
import { counted } from "@/lib/core/wording";
import type { Draft } from "@/lib/sources/review/schema";

/** How many attachments of an email weren't read, of those that may be articles. */
export function UnreadAttachments({ draft: { original } }: { draft: Draft }) {
  const { attachments } = mediaTypeParts(original.mediaType);
  if (attachments === 0) return null;
  return (
    <Notice
      title={`${counted(attachments, "attachment")} ${attachments === 1 ? "wasn’t" : "weren’t"} read`}
      className="mb-4"
    >
      This draft has only the email’s own text. Save the attachments and ingest them separately.
    </Notice>
  );
}
