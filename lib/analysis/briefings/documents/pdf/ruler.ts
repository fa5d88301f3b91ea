import type { Ruler } from "@/lib/analysis/briefings/documents/paper/schema";

/**
 * The picture of a likelihood, 200 by 20: the bands with the current one filled, a dot, the previous estimate and
 * dissents.
 */
export function rulerSvg({ bands, at, previous, dissents }: Ruler): string {
  const x = (percent: number) => (4 + percent * 1.92).toFixed(1);
  const rects = bands.map(({ from, to, current }) => {
    const width = Math.max(0, (to - from) * 1.92 - 1.6).toFixed(1);
    return `<rect x="${x(from)}" y="6.5" width="${width}" height="7" fill="${current ? "#8a867a" : "#d3cfc2"}"/>`;
  });
  const ticks = dissents.map(
    (percent) => `<rect x="${x(percent)}" y="2" width="1.4" height="16" fill="#1c1b18"/>`,
  );
  const before =
    previous === null
      ? ""
      : `<circle cx="${x(previous)}" cy="10" r="4.2" fill="#fff" stroke="#1c1b18" stroke-width="1"/>`;
  const now = `<circle cx="${x(at)}" cy="10" r="5" fill="#1c1b18"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="20" viewBox="0 0 200 20">${rects.join("")}${ticks.join("")}${before}${now}</svg>`;
}
