import { useEffect, useRef, useState } from "react";
import type { HandoutPreview as PreviewPage } from "../../../slides/index.ts";
import { useStrings } from "../../store/use-strings.ts";
import type { ExportChoice } from "./use-export-choice.ts";
import { type PreviewState, useHandoutPreview } from "./use-handout-preview.ts";

const pixelsPerMillimetre = 96 / 25.4;

interface Room {
  readonly width: number;
  readonly height: number;
}

/** The room that an element has, CSS pixels, as it changes. */
function useRoom() {
  const host = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Room>({ width: 0, height: 0 });
  useEffect(() => {
    if (host.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setRoom({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(host.current);
    return () => observer.disconnect();
  }, []);
  return { host, room };
}

/** A page in a frame that can run nothing and reach nothing, as large as there is room. */
function Page({ page, room }: { readonly page: PreviewPage; readonly room: Room }) {
  const t = useStrings();
  const [width, height] = [page.width * pixelsPerMillimetre, page.height * pixelsPerMillimetre];
  const scale = Math.min(1, room.width / width, room.height / height);
  return (
    <div className="preview-page" style={{ width: width * scale, height: height * scale }}>
      <iframe
        inert
        sandbox=""
        title={t("export.preview")}
        srcDoc={page.html}
        style={{ width, height, transform: `scale(${scale})` }}
      />
    </div>
  );
}

function wordsOf(state: PreviewState, isWanted: boolean): "export.preview-none" | "export.preview-failed" | null {
  if (!isWanted) return "export.preview-none";
  return state.kind === "failed" ? "export.preview-failed" : null;
}

/** The first page of the handout, as the choice that is made will print it. */
export function HandoutPreview({ choice }: { readonly choice: ExportChoice }) {
  const t = useStrings();
  const isWanted = choice.formats.includes("handout-pdf");
  const state = useHandoutPreview(choice, isWanted);
  const { host, room } = useRoom();
  const words = wordsOf(state, isWanted);
  return (
    <section className="export-preview" aria-label={t("export.preview")}>
      <span className="export-label" aria-hidden="true">
        {t("export.preview")}
      </span>
      <div ref={host} className="preview-room">
        {words !== null ? <p className="preview-empty">{t(words)}</p> : null}
        {words === null && state.kind === "page" ? <Page page={state.page} room={room} /> : null}
      </div>
    </section>
  );
}
