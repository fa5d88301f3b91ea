import { MAX_STROKE } from "@/lib/tradecraft/charts/columns";

/** The columns of the time axis. The picture is stretched to the width there is; strokes keep their weight. */
export const COLUMNS = 600;

/** The middle of the lane of evidence; supporting quotations stand on it, contradicting ones hang from it. */
export const MIDDLE = MAX_STROKE + 1;
