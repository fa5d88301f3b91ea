/** An error below a field, which refers to it by `aria-describedby`. */
export const FieldError = ({ id, children }: { id: string; children: string }) => (
  <p id={id} className="mt-1 text-sm text-deteriorated">
    {children}
  </p>
);
