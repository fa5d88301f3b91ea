import { Notice } from "@/components/ui/notice";
import { mediaTypeParts } from "@/lib/core/http/media-type";
import type { Draft } from "@/lib/sources/review/schema";
import { charsetName } from "@/lib/text/charset-names";
import { misreadIn } from "@/lib/text/misread";

/** Which encoding a text file was read in, if it isn't UTF-8, and whether its text looks as if it were another. */
export function EncodingNotices({ draft: { original, text } }: { draft: Draft }) {
  const { charset } = mediaTypeParts(original.mediaType);
  const misread = misreadIn(text);
  return (
    <>
      {charset && (
        <Notice title={`Read as ${charsetName(charset)}`} className="mb-4">
          The file isn’t UTF-8, so its encoding was detected from its bytes. If characters look
          wrong, discard the draft, save the file as UTF-8, and ingest it again.
        </Notice>
      )}
      {misread && (
        <Notice
          tone="warning"
          title="This text seems to have been decoded wrongly"
          className="mb-4"
        >
          It contains characters such as “{misread}”, which appear when UTF-8 is read in another
          encoding. The text was left as it is. Find a clean copy of the article before you approve
          this one.
        </Notice>
      )}
    </>
  );
}
