import { useDeskState } from "../store/desk-context.ts";
import { useStrings } from "../store/use-strings.ts";
import { AllNotes } from "./all-notes/all-notes.tsx";
import { DocumentBanners } from "./frame/document-banners.tsx";
import { Splitter } from "./frame/splitter.tsx";
import { StatusBar } from "./frame/status-bar.tsx";
import { TopBar } from "./frame/top-bar.tsx";
import { NotesPane } from "./notes/notes-pane.tsx";
import { SidePane } from "./panels/side-pane.tsx";
import { Rail } from "./rail/rail.tsx";
import { SlidePane } from "./slide/slide-pane.tsx";

function RailColumn() {
  const t = useStrings();
  const isShown = useDeskState(({ panes }) => panes.rail);
  const width = useDeskState(({ settings }) => settings.railWidth);
  if (!isShown) return null;
  return (
    <nav className="desk-column" aria-label={t("desk.rail")}>
      <div className="rail-column" style={{ width }} data-pane="rail" data-scope="rail">
        <Rail />
      </div>
      <Splitter setting="railWidth" label="desk.resize-rail" edge="left" smallest={152} largest={420} />
    </nav>
  );
}

function Middle() {
  const t = useStrings();
  const view = useDeskState((state) => state.view);
  const hasNotes = useDeskState(({ panes }) => panes.notes);
  const height = useDeskState(({ settings }) => settings.notesHeight);
  if (view === "notes") return <AllNotes />;
  return (
    <main className="middle">
      <SlidePane />
      {hasNotes ? (
        <>
          <Splitter setting="notesHeight" label="desk.resize-notes" edge="bottom" smallest={120} largest={560} />
          <section
            className="notes-row"
            style={{ height }}
            aria-label={t("desk.notes")}
            data-pane="notes"
            data-scope="notes"
          >
            <NotesPane />
          </section>
        </>
      ) : null}
    </main>
  );
}

function SideColumn() {
  const t = useStrings();
  const isShown = useDeskState(({ settings }) => settings.sidePane !== "");
  const width = useDeskState(({ settings }) => settings.sideWidth);
  if (!isShown) return null;
  return (
    <aside className="desk-column" aria-label={t("desk.side")}>
      <Splitter setting="sideWidth" label="desk.resize-side" edge="right" smallest={280} largest={640} />
      <SidePane width={width} />
    </aside>
  );
}

/** The desk: slides at the left, the slide and its notes in the middle, the article and other panes at the right. */
export function DeskPage() {
  return (
    <div className="desk">
      <TopBar />
      <DocumentBanners />
      <div className="desk-columns">
        <RailColumn />
        <Middle />
        <SideColumn />
      </div>
      <StatusBar />
    </div>
  );
}
