"use client";

import {
  type MouseEvent,
  memo,
  type RefObject,
  useEffect,
  useRef,
  useSyncExternalStore,
} from "react";
import { currentMark, goToMark } from "./current-mark";
import { isQuoteMark, type ReadingMark } from "./marks";

interface MinimapProps {
  article: RefObject<HTMLElement | null>;
  marks: ReadingMark[];
  /** The length of the text, in code points. */
  length: number;
}

/** The height of the drawing in its own units, which are stretched to the strip. */
const HEIGHT = 10_000;
const WIDTH = 14;

/**
 * A map of the article's marks beside the scroll bar: a line for a quotation, a dot for a note or question,
 * a longer line for the current mark. Pressing it goes to the nearest mark. Positions are computed from the
 * text, so that nothing far away has to be laid out. Hidden from screen readers, which have the margin.
 */
export const Minimap = memo(function Minimap({ article, marks, length }: MinimapProps) {
  const strip = useRef<SVGSVGElement>(null);
  const currentId = useSyncExternalStore(currentMark.subscribe, currentMark.get, () => undefined);
  const current = marks.find((mark) => mark.id === currentId);
  const at = ({ start }: ReadingMark) => Math.round((start / length) * HEIGHT);

  useEffect(() => {
    const cover = () =>
      strip.current && article.current && coverPart(strip.current, article.current);
    const sizes = new ResizeObserver(cover);
    sizes.observe(document.body);
    return () => sizes.disconnect();
  }, [article]);

  function goToNearest({ clientY, currentTarget }: MouseEvent) {
    const { top, height } = currentTarget.getBoundingClientRect();
    const pressed = ((clientY - top) / height) * HEIGHT;
    const distance = (mark: ReadingMark) => Math.abs(at(mark) - pressed);
    goToMark(marks.reduce((a, b) => (distance(b) < distance(a) ? b : a)).id);
  }

  return (
    <div className="pointer-events-none fixed inset-y-0 right-0 z-10 hidden w-3.5 md:block print:hidden">
      <svg
        ref={strip}
        aria-hidden="true"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        onClick={goToNearest}
        className="pointer-events-auto absolute w-full cursor-pointer overflow-visible [&_path]:[vector-effect:non-scaling-stroke]"
      >
        <rect width={WIDTH} height={HEIGHT} fill="transparent" />
        <path
          d={marks
            .filter(isQuoteMark)
            .map((mark) => `M3 ${at(mark)}h8`)
            .join("")}
          className="stroke-control stroke-[1.5]"
        />
        <path
          d={marks
            .filter((mark) => !isQuoteMark(mark))
            .map((mark) => `M7 ${at(mark)}h0`)
            .join("")}
          className="stroke-ink stroke-[5]"
          strokeLinecap="round"
        />
        {current && <path d={`M0 ${at(current)}h${WIDTH}`} className="stroke-accent stroke-[3]" />}
      </svg>
    </div>
  );
});

/** The strip covers the same share of the window as the article does of the page. */
function coverPart(strip: SVGSVGElement, article: HTMLElement) {
  const { top, height } = article.getBoundingClientRect();
  const page = document.documentElement.scrollHeight;
  strip.style.top = `${((top + window.scrollY) / page) * 100}%`;
  strip.style.height = `${(height / page) * 100}%`;
}
