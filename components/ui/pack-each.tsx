import type { PackedEach } from "./packed-rows";
import { RecordBoundary } from "./record-boundary";

/**
 * Packs records for a client component, each by itself: in place of one that can't be packed, the page says so, and shows
 * the others. So whatever may fail, such as reading dates and texts, is done while packing.
 */
export const packEach = <T,>(
  records: readonly T[],
  what: string,
  packOne: (record: T) => unknown[],
): PackedEach =>
  records.map((record, at) => {
    try {
      return packOne(record);
    } catch (error) {
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: a failed record may have no better key, and the list never reorders
        <RecordBoundary key={`failed-${at}`} what={what}>
          <Failed error={error} />
        </RecordBoundary>
      );
    }
  });

/** Fails as the record did, so that the error is logged, with a number that people can name. */
function Failed({ error }: { error: unknown }): never {
  throw error;
}
