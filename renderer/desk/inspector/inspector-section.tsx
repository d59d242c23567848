import { type ReactNode, useId } from "react";

interface InspectorSectionProperties {
  readonly title: string;
  /** A word at the right of the title. */
  readonly note?: string;
  readonly children: ReactNode;
}

/** A part of the inspector under its heading. */
export function InspectorSection({ title, note = "", children }: InspectorSectionProperties) {
  const id = useId();
  return (
    <section className="inspector-section" aria-labelledby={id}>
      <header className="inspector-head">
        <h2 id={id}>{title}</h2>
        {note === "" ? null : <span className="inspector-note">{note}</span>}
      </header>
      {children}
    </section>
  );
}
