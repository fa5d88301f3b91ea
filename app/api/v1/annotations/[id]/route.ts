import { found, route } from "@/lib/core/http/rest";
import { loadAnnotation } from "@/lib/evidence/web-annotations/queries";
import { ANNOTATION_TYPE } from "@/lib/evidence/web-annotations/schema";

export const GET = route<{ id: string }>(async (viewer, _request, { id }) => {
  const answer = found(await loadAnnotation(viewer, id));
  if (answer.ok) answer.headers.set("content-type", ANNOTATION_TYPE);
  return answer;
});
