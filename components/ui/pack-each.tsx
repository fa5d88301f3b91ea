import type { ReactElement } from "react";
import { withoutEnd } from "./pack-rows";
import { type PackedEach, swapMarks } from "./packed-rows";
import { RecordBoundary } from "./record-boundary";

/**
 * Packs records for a client component, each by itself: in place of one that can't be packed, the page says so, and shows
 * the others. So whatever may fail, such as reading dates and texts, is done while packing.
 */
export function packEach<T>(
  records: readonly T[],
  what: string,
  packOne: (record: T) => unknown[],
): PackedEach {
  const failed: ReactElement[] = [];
  const rows = records.map((record) => {
    try {
      return withoutEnd(packOne(record));
    } catch (error) {
      const place = failed.length;
      failed.push(
        <RecordBoundary key={`failed-${place}`} what={what}>
          <Failed error={error} />
        </RecordBoundary>,
      );
      return place;
    }
  });
  return { text: swapMarks(JSON.stringify(rows)), failed };
}

/** Fails as the record did, so that the error is logged, with a number that people can name. */
function Failed({ error }: { error: unknown }): never {
  throw error;
}
