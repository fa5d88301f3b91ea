import { exportIssues } from "@/lib/analysis/issues/export";
import { parseFilter } from "@/lib/analysis/issues/filter";
import { queryOf, route } from "@/lib/core/http/rest";
import { today } from "@/lib/core/today";

/** All issues that match a filter, as a CSV file with the columns of the list. It is sent page by page. */
export const GET = route(async (viewer, request) => {
  const lines = exportIssues(viewer, queryOf(request, parseFilter));
  const encoder = new TextEncoder();
  // The first page is read before the response starts, so that a failure is an error and not a broken file.
  let next = await lines.next();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (next.done) return controller.close();
      controller.enqueue(encoder.encode(next.value));
      next = await lines.next();
    },
    cancel: () => void lines.return(undefined),
  });
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": `attachment; filename="issues-${today()}.csv"`,
    },
  });
});
