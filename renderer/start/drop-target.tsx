import { type DragEvent, type ReactNode, useRef, useState } from "react";
import { importFile } from "../documents/import-file.ts";
import { useDesk } from "../store/desk-context.ts";
import { useStrings } from "../store/use-strings.ts";

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes("Files");
}

/** The whole window takes a file that is dropped on it. */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  const desk = useDesk();
  const t = useStrings();
  const depth = useRef(0);
  const [isOver, setOver] = useState(false);

  function enter(event: DragEvent, by: 1 | -1): void {
    if (!holdsFiles(event)) return;
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  }

  function drop(event: DragEvent): void {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    depth.current = 0;
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) void importFile(desk, file);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a target for the pointer; files are opened by command as well
    <div
      className="page"
      onDragEnter={(event) => enter(event, 1)}
      onDragLeave={(event) => enter(event, -1)}
      onDragOver={(event) => holdsFiles(event) && event.preventDefault()}
      onDrop={drop}
    >
      {children}
      {isOver ? <div className="drop-veil">{t("start.drop-now")}</div> : null}
    </div>
  );
}
