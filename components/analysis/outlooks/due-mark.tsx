/** Marks a forecast whose closing date has come, and which nobody has resolved. */
export const DueMark = () => (
  <abbr title="The closing date has been reached. This forecast needs resolving." className="due">
    due
  </abbr>
);
