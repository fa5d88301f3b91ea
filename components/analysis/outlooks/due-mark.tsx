/** Marks a forecast whose closing date has come, and which nobody has resolved. */
export const DueMark = () => (
  <abbr title="Its closing date has come: it waits for its resolution." className="due">
    due
  </abbr>
);
