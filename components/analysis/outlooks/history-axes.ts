import { MAX_STROKE } from "@/lib/tradecraft/charts/columns";

/** The columns of the time axis. The picture is stretched to the width there is; strokes keep their weight. */
export const COLUMNS = 600;

/** The centre line of the evidence lane: supporting quotations are drawn above it, contradicting ones below. */
export const MIDDLE = MAX_STROKE + 1;
