const COPIED = [
  ...["boxSizing", "width", "paddingTop", "paddingRight", "paddingBottom", "paddingLeft"],
  ...["borderTopWidth", "borderRightWidth", "borderBottomWidth", "borderLeftWidth"],
  ...["fontFamily", "fontSize", "fontWeight", "fontStyle", "letterSpacing", "lineHeight"],
  ...["textIndent", "textTransform", "wordSpacing", "tabSize"],
] as const;

/**
 * Where a position in a text area is, measured from its top left corner to the foot of the line, and how tall the line
 * is. Browsers don't say, so the text is laid out again in an invisible element of the same shape.
 */
export function caretPlace(area: HTMLTextAreaElement, at: number) {
  const mirror = document.createElement("div");
  const style = getComputedStyle(area);
  for (const name of COPIED)
    mirror.style.setProperty(kebab(name), style.getPropertyValue(kebab(name)));
  Object.assign(mirror.style, {
    position: "absolute",
    visibility: "hidden",
    whiteSpace: "pre-wrap",
    top: "0",
    left: "0",
    overflowWrap: "break-word",
  });
  mirror.textContent = area.value.slice(0, at);
  const mark = document.createElement("span");
  mark.textContent = area.value.slice(at) || ".";
  mirror.append(mark);
  document.body.append(mirror);
  const line = Number.parseFloat(style.lineHeight) || 20;
  const place = {
    left: mark.offsetLeft - area.scrollLeft,
    top: Math.min(mark.offsetTop - area.scrollTop + line, area.clientHeight),
    line,
  };
  mirror.remove();
  return place;
}

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
